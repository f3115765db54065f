import { expect, test } from 'vitest';
import { buildGraph } from '../../../../src/lib/graph/build.ts';
import { explainersIn, listedStories, placeIn } from '../../../../src/lib/graph/stories.ts';
import { explainer, type Frontmatter, lindmoor, passage, renn, section, story } from '../../../support/samples.ts';

const ferries = { id: 'ferries', name: 'Ferries', iptc: 'medtop:20000430' };
const own = (slug: string, published: string | null, frontmatter: Frontmatter = {}) =>
  explainer(slug, section('s', passage('b1000', 'The ferry sails.')), { published, ...frontmatter });
const all = [
  own('old', '2026-03-01', { actors: [lindmoor], themes: [ferries] }),
  own('new', '2026-03-09', { actors: [renn], themes: [ferries] }),
  own('other', '2026-03-05', { actors: [lindmoor] }),
  own('undated', null, { actors: [lindmoor], themes: [ferries] }),
  own('hidden', '2026-03-06', { status: 'unlisted', actors: [lindmoor], themes: [ferries] }),
];
const found = (frontmatter: Parameters<typeof story>[1]) =>
  explainersIn(story('wall', frontmatter).data, all.slice(0, 4)).map(({ slug }) => slug);

test('a rule takes what fits each of its keys, one value of each', () => {
  expect(found({ rule: { actors: ['lindmoor', 'tobias-renn'], themes: ['ferries'] } })).toEqual(['old', 'new', 'undated']);
  expect(found({ rule: { themes: ['ferries'], from: '2026-03-01', to: '2026-03-08' } })).toEqual(['old']);
  expect(found({ rule: { themes: ['ferries'], from: '2026-03-02' } })).toEqual(['new']);
});

test('what a story lists is of it besides, and what it leaves out is not', () => {
  expect(found({ rule: { themes: ['ferries'] }, explainers: ['other'], not: ['undated', 'new'] })).toEqual(['old', 'other']);
});

test('a rule needs more than days, and a story needs explainers or a rule', () => {
  expect(() => story('wall', { rule: { from: '2026-03-01' } })).toThrow('a rule names actors or themes');
  expect(() => story('wall', {})).toThrow('a story lists explainers, or has a rule');
});

const graph = buildGraph({
  explainers: all,
  actors: new Map(),
  themes: new Map(),
  pages: [],
  stories: [
    story('a-old', { explainers: ['old', 'hidden'] }),
    story('b-all', { explainers: ['old', 'new', 'other', 'undated'] }),
    story('secret', { status: 'unlisted', explainers: ['old'] }),
  ],
});

test('stories come with the newest explainer first; one that is unlisted is in no list and on no explainer', () => {
  expect(listedStories(graph.stories).map(({ id }) => id)).toEqual(['b-all', 'a-old']);
  expect(graph.stories.get('secret')?.explainers.map(({ slug }) => slug)).toEqual(['old']);
  expect(graph.explainers.get('old')?.stories.map(({ id }) => id)).toEqual(['b-all', 'a-old']);
});

test('the explainers of a story are newest first, and none is unlisted', () => {
  expect(graph.stories.get('a-old')?.explainers.map(({ slug }) => slug)).toEqual(['old']);
  expect(graph.stories.get('b-all')?.explainers.map(({ slug }) => slug)).toEqual(['new', 'other', 'old', 'undated']);
});

test('an explainer knows its place in a story, and what comes before and after', () => {
  const all = graph.stories.get('b-all');
  const place = (slug: string) => {
    const node = graph.explainers.get(slug);
    if (!all || !node) throw new Error(slug);
    const { earlier, later, number, of } = placeIn(all, node);
    return [number, of, earlier?.slug, later?.slug];
  };
  expect(place('new')).toEqual([4, 4, 'other', undefined]);
  expect(place('other')).toEqual([3, 4, 'old', 'new']);
  expect(place('undated')).toEqual([1, 4, undefined, 'old']);
});
