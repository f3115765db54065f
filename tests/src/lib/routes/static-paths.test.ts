import { expect, test } from 'vitest';
import { embedPaths } from '../../../../src/lib/embed/paths.ts';
import { readEditorPage } from '../../../../src/lib/explainer/editor-words.ts';
import { provideContent } from '../../../../src/lib/graph/source.ts';
import type { GraphInput } from '../../../../src/lib/graph/types.ts';
import { formerPaths } from '../../../../src/lib/routes/former.ts';
import * as lists from '../../../../src/lib/routes/list-paths.ts';
import * as pages from '../../../../src/lib/routes/static-paths.ts';
import { explainer, type Frontmatter, lindmoor, passage, renn, section, story } from '../../../support/samples.ts';

const ferries = { id: 'ferries', name: 'Ferries', iptc: 'medtop:20000430', because: ['ferry'] };
const words = (text: string) => readEditorPage(text, 'x.mdx');
const told = (who: string) => section('quay', passage('b1000', `${who} says the <Term id="ferry">ferry</Term> sails.`));
const tagged = '<Actor id="tobias-renn">Renn</Actor>';
const says: Frontmatter = {
  actors: [lindmoor, { ...renn, of: 'lindmoor' }],
  themes: [ferries],
  statements: [{ id: 's1000', passage: 'b1000', actor: 'tobias-renn', cue: 'says', content: 'the ferry sails', kind: 'indirect' }],
};
const term = { term: 'Ferry', forms: [], definition: 'A ship.', sources: [], explanation: words('It carries cars.') };
const profile = { id: 'tobias-renn', name: 'Tobias Renn', kind: 'person', role: 'Mayor', description: 'He is tall.' };
const ofPublisher = { aliases: [], formerNames: [], metonyms: [], demonyms: [], titles: [], not: [], sources: [] };
const revision = (id: string) => ({
  file: 'a.txt',
  sha256: '0'.repeat(64),
  passages: [{ id, text: 'Renn says the ferry sails.' }],
  statements: [],
});

const account = { revisions: [revision('b1000')], gone: [], sections: { pier: ['b1000'], embed: ['b1000'] }, left: {}, statements: {} };

/** A site of four explainers, two of them in a story, one in no list, one about nothing that the others are about. */
function site(own: { ice?: Frontmatter; iceKey?: string; far?: string; all?: Partial<GraphInput> } = {}): GraphInput {
  return {
    explainers: [
      {
        ...explainer('ice', told(tagged), { headline: 'Ice', published: '2031-01-03', ...says, ...own.ice }),
        key: own.iceKey ?? 'ice',
        account: account as never,
      },
      { ...explainer('snow', told(tagged), { headline: 'Snow', published: '2031-01-02', ...says }), key: 'snow' },
      { ...explainer('far', section('hill', passage('c1000', 'Nobody came.')) + (own.far ?? ''), { headline: 'Far' }), key: 'far' },
      { ...explainer('mist', told('Nobody'), { headline: 'Mist', status: 'unlisted' }), key: 'mist' },
    ],
    actors: new Map([['tobias-renn', { ...ofPublisher, ...profile } as never]]),
    themes: new Map(),
    terms: new Map([['ferry', term]]),
    stories: [story('wall', { headline: 'The wall', explainers: ['ice', 'snow'] }, 'What goes on.')],
    pages: ['about', 'imprint'].map((id) => ({ id, data: { title: id } as never, words: words('We.'), headings: [] })),
    moved: [{ kind: 'actor', from: 'ren', to: 'tobias-renn', on: '2031-01-01' }],
    ...own.all,
  };
}

const routes = {
  explainers: () => pages.explainerPaths(),
  sections: pages.sectionPaths,
  actors: () => pages.actorPaths(),
  themes: () => pages.themePaths(),
  stories: () => pages.storyPaths(),
  pages: pages.publisherPaths,
  terms: pages.termPaths,
  glossary: pages.glossaryPaths,
  previews: pages.previewPaths,
  embed: embedPaths,
  former: formerPaths,
  storyList: lists.storiesPaths,
  statements: lists.statementPaths,
  explainerList: lists.explainerListPaths,
  corrections: lists.correctionPaths,
  actorIndex: lists.actorIndexPaths,
};

/** The key of each page of a site, by its route and its address. */
async function keysOf(content: GraphInput): Promise<Map<string, string>> {
  provideContent(async () => content);
  const all = new Map<string, string>();
  for (const [route, paths] of Object.entries(routes)) {
    for (const { params, cacheKey } of (await paths()) as { params: object; cacheKey: string }[])
      all.set([route, ...Object.values(params).map((part) => part ?? '-')].join(' '), cacheKey);
  }
  return all;
}

const everyPage = [
  'explainers ice',
  'explainers snow',
  'explainers far',
  'explainers mist',
  'sections ice quay',
  'sections ice pier',
  'sections snow quay',
  'sections far hill',
  'sections mist quay',
  'actors lindmoor',
  'actors tobias-renn',
  'themes ferries',
  'stories wall',
  'pages imprint',
  'terms ferry',
  'glossary -',
  'previews 38',
  'previews 16',
  'previews 24',
  'previews 1a',
  'embed ice -',
  'embed snow -',
  'embed far -',
  'embed mist -',
  'former actors/ren',
  'storyList -',
  'statements -',
  'statements indirect',
];

test('a site has these pages, each once', async () => {
  const keys = await keysOf(site());
  expect([...keys.keys()]).toEqual(everyPage);
  for (const key of keys.values()) expect(key).toMatch(/^[0-9a-f]{64}$/);
  expect(await keysOf(site())).toEqual(keys);
});

test('what has no terms, stories and statements has no pages of them', async () => {
  const keys = await keysOf({ explainers: [], actors: new Map(), themes: new Map(), pages: [] });
  expect([...keys.keys()]).toEqual(['statements -']);
});

test('only those are given that are asked for', async () => {
  provideContent(async () => site());
  const idsOf = (paths: { params: object }[]) => paths.flatMap(({ params }) => Object.values(params));
  expect(idsOf(await pages.explainerPaths(({ slug }) => slug === 'far'))).toEqual(['far']);
  expect(idsOf(await pages.actorPaths(({ id }) => id === 'lindmoor'))).toEqual(['lindmoor']);
  expect(idsOf(await pages.themePaths(() => false))).toEqual([]);
  expect(idsOf(await pages.storyPaths(() => false))).toEqual([]);
});

/** Which pages are made anew where the content becomes another. */
async function madeAnew(after: GraphInput, before = site()): Promise<string[]> {
  const [old, now] = [await keysOf(before), await keysOf(after)];
  return [...now].filter(([page, key]) => old.get(page) !== key).map(([page]) => page);
}

const stories = (headline: string, intro = 'What goes on.') => ({
  stories: [story('wall', { headline, explainers: ['ice', 'snow'] }, intro)],
});
const actor = (own: object) => ({ actors: new Map([['tobias-renn', { ...ofPublisher, ...profile, ...own } as never]]) });

test.each([
  [
    'the file of an explainer',
    site({ iceKey: 'edited' }),
    [
      'explainers ice',
      'sections ice quay',
      'sections ice pier',
      'actors tobias-renn',
      'themes ferries',
      'stories wall',
      'terms ferry',
      'embed ice -',
      'storyList -',
      'statements -',
      'statements indirect',
    ],
  ],
  ['the headline of one', site({ ice: { headline: 'Frost' } }), ['explainers snow', 'sections snow quay', 'embed snow -']],
  [
    'what an actor belongs to',
    site({
      ice: {
        actors: [
          { ...lindmoor, name: 'Lind' },
          { ...renn, of: 'lindmoor' },
        ],
      },
    }),
    [
      'explainers ice',
      'explainers snow',
      'sections ice quay',
      'sections ice pier',
      'sections snow quay',
      'actors lindmoor',
      'actors tobias-renn',
      'themes ferries',
      'stories wall',
      'terms ferry',
      'previews 38',
      'previews 16',
      'embed ice -',
      'embed snow -',
      'storyList -',
      'statements -',
      'statements indirect',
    ],
  ],
  [
    'what a publisher says of an actor',
    site({ all: actor({ description: 'He is short.' }) }),
    ['actors tobias-renn', 'previews 16', 'embed ice -', 'embed snow -'],
  ],
  ['the role of an actor', site({ all: actor({ role: 'Skipper' }) }), ['actors tobias-renn', 'stories wall', 'previews 16']],
  [
    'the name of a theme',
    site({ ice: { themes: [{ ...ferries, name: 'Ships' }] } }),
    [
      'explainers ice',
      'explainers snow',
      'sections ice quay',
      'sections ice pier',
      'sections snow quay',
      'actors tobias-renn',
      'themes ferries',
      'stories wall',
      'terms ferry',
      'previews 24',
      'embed ice -',
      'embed snow -',
      'storyList -',
      'statements -',
      'statements indirect',
    ],
  ],
  ['what a theme was suggested for', site({ ice: { themes: [{ ...ferries, because: ['sails'] }] } }), ['themes ferries', 'previews 24']],
  [
    'the headline of a story',
    site({ all: stories('The dam') }),
    ['explainers ice', 'explainers snow', 'stories wall', 'embed ice -', 'embed snow -', 'storyList -'],
  ],
  ['the introduction of a story', site({ all: stories('The wall', 'More of it.') }), ['stories wall', 'storyList -']],
  [
    'the definition of a term',
    site({ all: { terms: new Map([['ferry', { ...term, definition: 'A boat.' }]]) } }),
    ['terms ferry', 'glossary -', 'previews 1a'],
  ],
  ['the explanation of a term', site({ all: { terms: new Map([['ferry', { ...term, explanation: words('Cars.') }]]) } }), ['terms ferry']],
  ['a page of the publisher', site({ all: { pages: site().pages.map((page) => ({ ...page, words: words('I.') })) } }), ['pages imprint']],
  [
    'a term that is gone',
    site({ all: { terms: new Map() } }),
    [
      'explainers ice',
      'explainers snow',
      'explainers mist',
      'sections ice quay',
      'sections ice pier',
      'sections snow quay',
      'sections mist quay',
      'actors tobias-renn',
      'themes ferries',
      'stories wall',
      'embed ice -',
      'embed snow -',
      'embed mist -',
      'storyList -',
      'statements -',
      'statements indirect',
    ],
  ],
  ['a correction', site({ far: '\n<Correction id="k1000" on="2031-02-01">\n  It was wrong.\n</Correction>\n' }), ['corrections -']],
])('%s changes these pages and no others', async (_, after, anew) => {
  expect(await madeAnew(after)).toEqual(anew);
});
