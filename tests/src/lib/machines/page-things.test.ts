import { expect, test } from 'vitest';
import { readEditorPage } from '../../../../src/lib/explainer/editor-words.ts';
import type { ActorNode, ExplainerNode, PublisherPage, StoryNode, TermNode, ThemeNode } from '../../../../src/lib/graph/types.ts';
import { questionThings } from '../../../../src/lib/machines/editor-things.ts';
import { absoluteAt, jsonLd, type Thing } from '../../../../src/lib/machines/jsonld.ts';
import { targetOf } from '../../../../src/lib/machines/selectors.ts';
import { storyMarkdown } from '../../../../src/lib/machines/story-markdown.ts';
import * as things from '../../../../src/lib/machines/things.ts';
import { whole, wholeGraph } from '../../../support/whole-explainer.ts';

const at = absoluteAt('https://vell.example');
const site = { name: 'Vell', description: 'Of Vell.', language: 'en', publisher: { name: 'The Trust', url: 'https://trust.example' } };
const read = (thing: Thing) => JSON.parse(jsonLd([thing]))['@graph'][0];
const words = (text: string) => readEditorPage(text, 'x.mdx');

const renn = wholeGraph.actors.get('tobias-renn') as ActorNode;
const withProfile = (own: Partial<ActorNode['profile']>, more: Partial<ActorNode> = {}): ActorNode => ({
  ...renn,
  ...more,
  profile: { ...renn.profile, ...own },
});
const quay = { file: 'quay-1a2b3c4d5e-600x400.jpg', alt: 'A quay.', credit: 'Ada Brun' };
const picture = {
  '@type': 'ImageObject',
  url: 'https://vell.example/media/quay-1a2b3c4d5e-600x400-600.jpg',
  width: 600,
  height: 400,
  description: 'A quay.',
  creditText: 'Ada Brun',
};
const plain = { '@type': 'Person', name: 'Tobias Renn', url: 'https://vell.example/actors/tobias-renn/' };

test.each([
  ['nothing else', {}, {}, {}],
  ['the job of a person', { role: 'Mayor' }, {}, { jobTitle: 'Mayor' }],
  [
    'what anything else is',
    { role: 'A club' },
    { kind: 'organisation' as const },
    { '@type': 'Organization', disambiguatingDescription: 'A club' },
  ],
  [
    'other names, and who it is',
    {},
    { aliases: ['Toby'], wikidata: 'Q1' },
    { alternateName: ['Toby'], sameAs: 'https://www.wikidata.org/wiki/Q1' },
  ],
  [
    'what an editor wrote',
    { description: words('He is *tall*.'), sources: [{ title: 'A book', url: 'https://book.example/' }] },
    {},
    { description: 'He is tall.', subjectOf: [{ '@type': 'CreativeWork', name: 'A book', url: 'https://book.example/' }] },
  ],
  ['a picture', { picture: quay as never }, {}, { image: picture }],
  [
    'a picture with the address of its licence',
    { picture: { ...quay, licence: 'https://l.example/' } as never },
    {},
    { image: { ...picture, license: 'https://l.example/' } },
  ],
  [
    'a picture with words for its licence',
    { picture: { ...quay, licence: 'Mine' } as never },
    {},
    { image: { ...picture, copyrightNotice: 'Mine' } },
  ],
  ['a government', {}, { kind: 'government' as const }, { '@type': 'GovernmentOrganization' }],
])('the page of an actor says who it is: %s', (_, profile, more, expected) => {
  expect(read(things.actorPageThing(withProfile(profile, more), at))).toEqual({ ...plain, ...expected });
});

test('the page of a theme says what an editor wrote of it', () => {
  const theme = { ...(wholeGraph.themes.get('piers') as ThemeNode), description: 'Of piers.' };
  expect(read(things.themePageThing(theme, at))).toEqual({
    '@type': 'DefinedTerm',
    name: 'Piers',
    url: 'https://vell.example/themes/piers/',
    description: 'Of piers.',
  });
});

const publisher = { name: 'The Trust', url: 'https://trust.example' };
const glossary = { '@type': 'DefinedTermSet', url: 'https://vell.example/glossary/', publisher };

test('the pages of the glossary say what terms mean', () => {
  const term = { '@type': 'DefinedTerm', name: 'Ferry', description: 'A ship.', url: 'https://vell.example/glossary/ferry/' };
  const page = read(things.termPageThing(wholeGraph.terms.get('ferry') as TermNode, site, at));
  expect(page).toEqual({
    ...term,
    alternateName: ['ferries'],
    inDefinedTermSet: { ...glossary, name: page.inDefinedTermSet.name },
    subjectOf: [{ '@type': 'CreativeWork', name: 'Ships', url: 'https://ships.example/' }],
  });
  expect(page.inDefinedTermSet.name).toContain('Vell');
  expect(read(things.glossaryPageThing(wholeGraph.terms.values(), site, at))).toEqual({
    ...glossary,
    name: page.inDefinedTermSet.name,
    hasDefinedTerm: [term],
  });
});

test('a page of the publisher, and the site with its search, say what they are', () => {
  const page = {
    id: 'imprint',
    data: { title: 'Imprint', description: 'Who we are.' },
    words: [],
    headings: [],
  } as unknown as PublisherPage;
  expect(read(things.pageThing(page, site, at))).toEqual({
    '@type': 'WebPage',
    name: 'Imprint',
    description: 'Who we are.',
    url: 'https://vell.example/imprint/',
    inLanguage: 'en',
    publisher,
  });
  expect(read(things.siteThing(site, at))).toEqual({
    '@type': 'WebSite',
    name: 'Vell',
    description: 'Of Vell.',
    url: 'https://vell.example/',
    inLanguage: 'en',
    publisher,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: 'https://vell.example/search/?q={search_term_string}' },
      'query-input': 'required name=search_term_string',
    },
  });
});

test('the page of a story says when it last changed, and which of its articles an editor has approved', () => {
  const story = wholeGraph.stories.get('wall') as StoryNode;
  const approved = { ...whole, approval: { status: 'approved', by: 'Ada', on: '2031-03-04' } } as ExplainerNode;
  const page = read(things.storyPageThing({ ...story, explainers: [approved, whole] }, '2031-03-02', site, at));
  expect([page.dateModified, page.inLanguage, page.publisher, page.description]).toEqual(['2031-03-02', 'en', publisher, undefined]);
  expect(page.hasPart.map((part: Thing) => part['@type'])).toEqual(['BackgroundNewsArticle', 'NewsArticle']);
});

test('an explainer that an editor has approved is background, with who said so and when', () => {
  const approved = { ...whole, approval: { status: 'approved', by: 'Ada', on: '2031-03-04' } } as ExplainerNode;
  expect(read(things.articleThing(approved, [], site, at))).toMatchObject({
    '@type': 'BackgroundNewsArticle',
    creativeWorkStatus: 'approved',
    mainEntityOfPage: { lastReviewed: '2031-03-04', reviewedBy: { name: 'Ada' } },
  });
  expect(questionThings({ ...whole, editorBlocks: [] })).toEqual([]);
});

test('a story without anything but its headline has nothing else in Markdown', () => {
  const story = { ...(wholeGraph.stories.get('wall') as StoryNode), explainers: [] };
  expect(storyMarkdown(story, '/', at)).toBe('# The wall\n\n- Address: <https://vell.example/stories/wall/>\n');
  const linked = { ...story, intro: words('See [a](/b/), [c](https://c.example/d/), [e](//e.example/) or [f](#g).') };
  expect(storyMarkdown(linked, '/repo/', at)).toContain(
    'See [a](https://vell.example/repo/b/), [c](https://c.example/d/), [e](//e.example/) or [f](#g).',
  );
});

test.each([
  ['once', 'It rains.', 3, 8, 'It ', '.'],
  [
    'twice, with more of what stands around it',
    `${'a'.repeat(40)}x${'b'.repeat(40)}x${'b'.repeat(40)}`,
    40,
    41,
    'a'.repeat(32),
    'b'.repeat(32),
  ],
  [
    'twice in the same words as far as they go',
    `y${'a'.repeat(40)}x${'a'.repeat(80)}x${'a'.repeat(40)}`,
    41,
    42,
    `y${'a'.repeat(40)}`,
    'a'.repeat(64),
  ],
  ['everywhere', 'aaaa', 1, 2, 'a', 'aa'],
  ['after other characters', '\u{1f6a2}\u{1f6a2} x', 5, 6, '\u{1f6a2}\u{1f6a2} ', ''],
])('words that stand %s are quoted so that they are found', (_, text, start, end, prefix, suffix) => {
  const { source, selector } = targetOf('https://a.example/#b', text, { start, end });
  expect(source).toBe('https://a.example/#b');
  expect(selector[0]).toEqual({ type: 'TextQuoteSelector', exact: text.slice(start, end), prefix, suffix });
  expect(selector[1]).toEqual({
    type: 'TextPositionSelector',
    start: [...text.slice(0, start)].length,
    end: [...text.slice(0, end)].length,
  });
});
