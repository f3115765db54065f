import { expect, test } from 'vitest';
import { buildGraph } from '../../../../src/lib/graph/build.ts';
import type { GraphInput } from '../../../../src/lib/graph/types.ts';
import { belowExplainer, formerPages } from '../../../../src/lib/routes/former.ts';
import type { Move } from '../../../../src/schemas/moved.ts';
import { explainer, lindmoor, passage, renn, section, story } from '../../../support/samples.ts';

const on = '2031-03-12';
const ferries = { id: 'ferries', name: 'Ferries', iptc: 'medtop:20000430', because: ['ferry'] };
const body = section('quay', passage('b1000', 'The <Actor id="tobias-renn">Renn</Actor> <Term id="ferry">ferry</Term> sails.'));
const shown = { actors: [renn], themes: [ferries] };

const graphWith = (own: Partial<GraphInput>) =>
  buildGraph({
    explainers: [
      explainer('ice', body, { headline: 'Ice', language: 'de', ...shown }),
      explainer('mist', section('quay', passage('b1000', 'Nobody saw <Actor id="lindmoor">Lindmoor</Actor>.')), {
        headline: 'Mist',
        status: 'unlisted',
        actors: [lindmoor],
        themes: [{ id: 'fog', name: 'Fog', iptc: 'medtop:20000431', because: ['saw'] }],
      }),
    ],
    actors: new Map(),
    themes: new Map(),
    terms: new Map([['ferry', { term: 'Ferry', forms: [], definition: 'A ship.', sources: [], explanation: [] }]]),
    stories: [story('wall', { headline: 'The wall', explainers: ['ice'] })],
    pages: [],
    ...own,
  });
const pagesWith = (own: Partial<GraphInput>) => formerPages(graphWith(own));
const moved = (kind: Move['kind'], from: string, to?: string, more: Partial<Move> = {}): Move => ({
  kind,
  from,
  ...(to && { to }),
  on,
  ...more,
});

test.each([
  ['explainer', 'frost', 'ice', 'explainers', ['', '/quay', '/embed'], { name: 'Ice', language: 'de' }],
  ['explainer', 'haze', 'mist', 'explainers', ['', '/quay', '/embed'], { name: 'Mist', language: undefined }],
  ['actor', 'ren', 'tobias-renn', 'actors', [''], { name: 'Tobias Renn', language: undefined }],
  ['actor', 'lind', 'lindmoor', 'actors', [''], { name: 'Lindmoor', language: undefined }],
  ['theme', 'boats', 'ferries', 'themes', [''], { name: 'Ferries', language: undefined }],
  ['theme', 'haze', 'fog', 'themes', [''], { name: 'Fog', language: undefined }],
  ['term', 'boat', 'ferry', 'glossary', [''], { name: 'Ferry', language: undefined }],
  ['story', 'dam', 'wall', 'stories', ['', '/embed'], { name: 'The wall', language: undefined }],
] as const)('the pages of a renamed %s, %s, lead to those of %s', (kind, from, to, folder, below, label) => {
  expect(pagesWith({ moved: [moved(kind, from, to)] })).toEqual(
    below.map((page) => ({ path: `${folder}/${from}${page}`, fate: 'moved', now: { path: `${folder}/${to}${page}`, ...label } })),
  );
});

test('an address that moved twice leads to where it is now', () => {
  const pages = pagesWith({ moved: [moved('actor', 'r', 'ren'), moved('actor', 'ren', 'tobias-renn')] });
  expect(pages.map(({ path, ...page }) => [path, 'now' in page && page.now.path])).toEqual([
    ['actors/r', 'actors/tobias-renn'],
    ['actors/ren', 'actors/tobias-renn'],
  ]);
});

test('what was withdrawn says so, with its day, on all pages that it had', () => {
  expect(pagesWith({ moved: [moved('explainer', 'hail', undefined, { pages: ['quay', 'embed/1'] }), moved('actor', 'vell')] })).toEqual([
    { path: 'explainers/hail', fate: 'withdrawn', kind: 'explainer', on },
    { path: 'explainers/hail/quay', fate: 'withdrawn', kind: 'explainer', on },
    { path: 'explainers/hail/embed/1', fate: 'withdrawn', kind: 'explainer', on },
    { path: 'actors/vell', fate: 'withdrawn', kind: 'actor', on },
  ]);
});

test('what leads to something that the site has no more is withdrawn, on a day that nobody knows', () => {
  expect(pagesWith({ moved: [moved('theme', 'boats', 'rafts')] })).toEqual([
    { path: 'themes/boats', fate: 'withdrawn', kind: 'theme', on: undefined },
  ]);
});

test('of two stories that are taken back each has its own pages, and nothing else has those of a story of its name', () => {
  const withdrawnStories = [
    { id: 'one', pages: ['embed'] },
    { id: 'two', pages: ['said/2'] },
  ];
  const paths = pagesWith({ withdrawnStories, moved: [moved('story', 'zwei', 'two'), moved('actor', 'old', 'one')] }).map(
    ({ path, fate }) => `${path} ${fate}`,
  );
  expect(paths).toEqual([
    'stories/one unpublished',
    'stories/one/embed unpublished',
    'stories/two unpublished',
    'stories/two/said/2 unpublished',
    'stories/zwei withdrawn',
    'stories/zwei/said/2 withdrawn',
    'actors/old withdrawn',
  ]);
});

test('an address where something is again, and that of a section, has no such page', () => {
  expect(
    pagesWith({ moved: [moved('explainer', 'ice', 'mist'), moved('story', 'wall'), moved('section', 'pier', 'quay', { in: 'ice' })] }),
  ).toEqual([]);
});

test('what is taken back is not public at present: its pages, and those of whom and what nothing else is about', () => {
  const taken = (slug: string) => ({
    slug,
    pages: ['quay'],
    actors: ['tobias-renn', 'lindmoor', 'vell'],
    themes: ['ferries', 'fog', 'snow'],
  });
  expect(pagesWith({ withdrawn: [taken('hail'), taken('ice'), taken('mist')] })).toEqual(
    ['explainers/hail', 'explainers/hail/quay', 'actors/vell', 'themes/snow'].map((path) => ({ path, fate: 'unpublished' })),
  );
});

test('what moved away from an address that is taken back too answers there', () => {
  const withdrawn = [{ slug: 'frost', pages: [], actors: [], themes: [] }];
  expect(pagesWith({ withdrawn, moved: [moved('explainer', 'frost', 'ice')] })[0]).toMatchObject({
    path: 'explainers/frost',
    fate: 'moved',
  });
});

test('below an explainer are its sections, those that it had, its revisions and its cards', () => {
  const revision = (id: string) => ({ file: 'a.txt', sha256: '0'.repeat(64), passages: [{ id, text: 'The quay.' }], statements: [] });
  const below = (...revisions: object[]) => {
    const account = { revisions, gone: [], sections: { pier: ['b1000'], embed: ['b1000'] }, left: {}, statements: {} };
    const graph = graphWith({ explainers: [{ ...explainer('ice', body, shown), account: account as never }], stories: [] });
    const [own] = [...graph.explainers.values()];
    return own && belowExplainer(own);
  };
  expect(below(revision('b1000'))).toEqual(['/quay', '/pier', '/embed']);
  expect(below(revision('b1000'), revision('b1000'))).toEqual(['/quay', '/pier', '/revisions', '/embed']);
});
