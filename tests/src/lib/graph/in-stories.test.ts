import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../../../src/lib/graph/build.ts';
import { explainersIn, listedStories, placeIn } from '../../../../src/lib/graph/stories.ts';
import type { ExplainerNode, GraphInput, StoryNode } from '../../../../src/lib/graph/types.ts';
import { explainer, lindmoor, passage, renn, section, story } from '../../../support/samples.ts';

const sea = { id: 'sea', name: 'Sea', iptc: 'medtop:20000430', because: ['rains'] };
const body = section('s', passage('b1000', 'It rains.'));
const on = (slug: string, published: string | null, own: object = {}) => explainer(slug, body, { published, ...own });

const graphWith = (own: Partial<GraphInput>) => buildGraph({ explainers: [], actors: new Map(), themes: new Map(), pages: [], ...own });

describe('the rule of a story', () => {
  const all = [
    on('c', '2031-01-03', { actors: [renn], themes: [sea] }),
    on('b', '2031-01-02', { actors: [lindmoor] }),
    on('a', '2031-01-01', { themes: [sea] }),
    on('undated', null, { actors: [renn] }),
  ];

  test.each([
    [{ explainers: ['b'] }, ['b']],
    [{ explainers: ['b', 'a'], not: ['a'] }, ['b']],
    [{ rule: { actors: ['tobias-renn'] } }, ['c', 'undated']],
    [{ rule: { actors: ['tobias-renn', 'lindmoor'] } }, ['c', 'b', 'undated']],
    [{ rule: { themes: ['sea'] } }, ['c', 'a']],
    [{ rule: { actors: ['tobias-renn'], themes: ['sea'] } }, ['c']],
    [{ rule: { actors: ['tobias-renn'] }, not: ['c'] }, ['undated']],
    [{ rule: { actors: ['lindmoor'] }, explainers: ['a'] }, ['b', 'a']],
    [{ rule: { themes: ['sea'], from: '2031-01-01' } }, ['c', 'a']],
    [{ rule: { themes: ['sea'], from: '2031-01-02' } }, ['c']],
    [{ rule: { themes: ['sea'], to: '2031-01-03' } }, ['c', 'a']],
    [{ rule: { themes: ['sea'], to: '2031-01-02' } }, ['a']],
    [{ rule: { actors: ['tobias-renn'], from: '2031-01-01' } }, ['c']],
    [{ rule: { actors: ['tobias-renn'], to: '2031-12-31' } }, ['c']],
  ])('%j takes %j', (told, slugs) => {
    expect(explainersIn(story('wall', told).data, all).map(({ slug }) => slug)).toEqual(slugs);
  });
});

test('stories stand by their newest explainer, then by name; one without any comes last', () => {
  const graph = graphWith({
    explainers: [on('new', '2031-01-02'), on('old', '2031-01-01')],
    stories: [
      story('z', { explainers: ['gone'] }),
      story('c', { explainers: ['old'] }),
      story('b', { explainers: ['old'] }),
      story('d', { explainers: ['new', 'old'] }),
    ],
  });
  expect([...graph.stories.keys()]).toEqual(['d', 'b', 'c', 'z']);
  expect(graph.explainers.get('old')?.stories.map(({ id }) => id)).toEqual(['d', 'b', 'c']);
});

test('a story in no list has its page, and no explainer leads to it', () => {
  const graph = graphWith({
    explainers: [on('new', '2031-01-02')],
    stories: [story('a', { explainers: ['new'], status: 'unlisted' }), story('b', { explainers: ['new'] })],
  });
  expect([...graph.stories.keys()]).toEqual(['a', 'b']);
  expect(listedStories(graph.stories).map(({ id }) => id)).toEqual(['b']);
  expect(graph.explainers.get('new')?.stories.map(({ id }) => id)).toEqual(['b']);
});

test.each([
  ['What goes on.\n\nMore of it.', 'What goes on.'],
  ['- A list\n\nWhat *goes* on.', 'What goes on.'],
  ['- A list', ''],
  ['', ''],
])('a story with the introduction %j is told in short as %j', (intro, gist) => {
  expect(graphWith({ stories: [story('a', { explainers: ['gone'] }, intro)] }).stories.get('a')?.gist).toBe(gist);
});

test('an explainer has a place in a story, with the one before and the one after it', () => {
  const graph = graphWith({
    explainers: ['3', '2', '1'].map((day) => on(`e${day}`, `2031-01-0${day}`)),
    stories: [story('a', { explainers: ['e1', 'e2', 'e3'] })],
  });
  const own = graph.stories.get('a') as StoryNode;
  const places = ['e1', 'e2', 'e3'].map((slug) => placeIn(own, graph.explainers.get(slug) as ExplainerNode));
  expect(places.map(({ number, of, earlier, later }) => [number, of, earlier?.slug, later?.slug])).toEqual([
    [1, 3, undefined, 'e2'],
    [2, 3, 'e1', 'e3'],
    [3, 3, 'e2', undefined],
  ]);
});

describe('a graph', () => {
  test('has each note of an article by its label', () => {
    const noted = section(
      's',
      passage('b1000', 'It rains[^1] or snows[^b].'),
      '[^1]: <Passage id="c1000">One.</Passage>\n\n    <Passage id="d1000">Two.</Passage>',
      '[^b]: <Passage id="f1000">Three.</Passage>',
    );
    const { notes } = graphWith({ explainers: [explainer('e', noted)] }).explainers.get('e') as ExplainerNode;
    expect([...notes].map(([label, passages]) => [label, passages.map(({ id }) => id)])).toEqual([
      ['1', ['c1000', 'd1000']],
      ['b', ['f1000']],
    ]);
  });

  test('knows what an actor said, and what others said of it', () => {
    const said = (id: string, actor: string | undefined, content: string) => ({
      id,
      passage: 'b1000',
      content,
      kind: 'indirect' as const,
      ...(actor && { actor }),
    });
    const text =
      '<Actor id="tobias-renn">Renn</Actor> said <Actor id="lindmoor">Lindmoor</Actor> pays <Actor id="tobias-renn">Renn</Actor>.';
    const graph = graphWith({
      explainers: [
        explainer('e', section('s', passage('b1000', text)), {
          actors: [renn, lindmoor],
          statements: [said('s1000', 'tobias-renn', 'Lindmoor pays Renn'), said('s2000', undefined, 'Lindmoor pays')],
        }),
      ],
    });
    const idsOf = (id: string) =>
      [graph.actors.get(id)?.statements, graph.actors.get(id)?.spokenOf].map((list) => list?.map(({ id }) => id));
    expect([idsOf('tobias-renn'), idsOf('lindmoor')]).toEqual([
      [['s1000'], []],
      [[], ['s1000', 's2000']],
    ]);
    expect(graph.actors.get('tobias-renn')?.passages).toHaveLength(1);
    expect(graph.statements.map(({ id, about }) => [id, about.map(({ id }) => id)])).toEqual([
      ['s1000', ['lindmoor', 'tobias-renn']],
      ['s2000', ['lindmoor']],
    ]);
  });

  test('has an editor’s own fields and blocks with their sections', () => {
    const own =
      '\n<Note id="n1000">Above.</Note>\n\n<Section id="s">\n## S\n\n<Passage id="b1000">A.</Passage>\n\n<Note id="n2000">Within.</Note>\n</Section>\n\n<Note id="n3000">Below.</Note>\n';
    const node = graphWith({ explainers: [explainer('e', own, { summary: 'It *rains*.' })] }).explainers.get('e') as ExplainerNode;
    expect(Object.keys(node.own)).toEqual(['summary']);
    expect(node.editorBlocks.map(({ block, section, explainer }) => [block.id, section.id, explainer === node])).toEqual([
      ['n1000', 's', true],
      ['n2000', 's', true],
      ['n3000', 's', true],
    ]);
    const [only] = node.sections;
    expect([only?.above, only?.below].map((list) => list?.map(({ block }) => block.id))).toEqual([['n1000'], ['n3000']]);
    expect(only?.blocks.map(({ kind }) => kind)).toEqual(['passage', 'editor']);
  });

  test('keeps the old addresses of a section that was renamed', () => {
    const moved = [
      { kind: 'section' as const, in: 'e', from: 'pier', to: 's', on: '2031-01-01' },
      { kind: 'section' as const, in: 'other', from: 'quay', to: 's', on: '2031-01-01' },
      { kind: 'actor' as const, from: 'quay', to: 's', on: '2031-01-01' },
    ];
    const account = { revisions: [], gone: [], sections: {}, left: {}, statements: {} };
    const graph = graphWith({ explainers: [{ ...explainer('e', body), account }], moved });
    expect(graph.explainers.get('e')?.history.oldSections.map(({ id, at }) => [id, at])).toEqual([['pier', 's']]);
  });
});
