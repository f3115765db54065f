import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sectionIds, writeExplainer } from '../../../../scripts/lib/explainer/write-explainer.ts';
import { slugSchema } from '../../../../src/schemas/id.ts';
import { analysis, article } from '../../../support/analysis-samples.ts';
import { text } from '../../../support/arbitraries.ts';

const input = {
  article,
  analysis,
  source: { file: 'a.txt', sha256: 'f'.repeat(64) },
  passages: ['b1111', 'b2222'],
  statements: ['s1111', 's2222'],
  sections: ['ukraine-says-no', 'section-search'],
};

test('an explainer is written one item a line, every derived item marked, and nothing of the article as code', () => {
  expect(writeExplainer(input)).toBe(`---
format: 1
headline: 'Ukraine says: no'
author: M.J
published: null
from: { headline: suggested, author: article }
source: { file: a.txt, sha256: ${'f'.repeat(64)} }
review: { status: suggested }
actors:
  - { id: ukraine, name: Ukraine, kind: country, wikidata: Q212, from: suggested, confidence: 0.9 }
  - { id: russia, name: Russia, kind: country, from: suggested, confidence: 0.9 }
themes:
  - { id: diplomacy, name: diplomacy, iptc: medtop:20000639, because: [ answered, says ], from: suggested, confidence: 0.7 }
keyPoints:
  - { passage: b1111, text: 'Ukraine says: {no}.', from: suggested, confidence: 1 }
dates:
  - { passage: b2222, text: wait, on: '2019-01-04', to: '2019-01-06', from: suggested, confidence: 1 }
statements:
  - { id: s1111, passage: b1111, source: Ukraine, actor: ukraine, cue: says, content: '{no}', kind: direct, from: suggested, confidence: 0.8 }
  - { id: s2222, passage: b2222, source: she, content: [ Moscow, answered ], kind: mixed, from: suggested, confidence: 0.4 }
---

<Section id="ukraine-says-no" from="suggested">
  ## Ukraine says no

  <Passage id="b1111">
    <Actor id="ukraine">Ukraine</Actor> says: \\{no}.
  </Passage>
</Section>

<Section id="section-search" from="article">
  ## Search

  <Passage id="b2222">
    <Actor id="russia" as="metonym">Moscow</Actor> & “\\<allies>” answered that they would wait, she said.
  </Passage>
</Section>
`);
});

const withMentions = (...added: { start: number; end: number }[]) => {
  const mentions = [...analysis.mentions, ...added.map((own) => ({ paragraph: 0, ...own, actor: 'russia', relation: 'name' as const }))];
  return writeExplainer({ ...input, analysis: { ...analysis, mentions } });
};

test.each([
  ['overlap another', { start: 5, end: 9 }],
  ['have no words', { start: 9, end: 9 }],
  ['leave their paragraph', { start: 12, end: 20 }],
])('mentions that %s are a fault of the program', (_, own) => {
  expect(() => withMentions(own)).toThrow(new RangeError('a mention of russia overlaps another or leaves its paragraph'));
});

test('mentions may touch, and reach to the end of their paragraph', () => {
  expect(withMentions({ start: 14, end: 19 }, { start: 7, end: 12 })).toContain(
    '<Actor id="ukraine">Ukraine</Actor><Actor id="russia"> says</Actor>: <Actor id="russia">\\{no}.</Actor>',
  );
});

test.each([
  ['leave out the last paragraph', [[0, 0]], 'the sections hold 1 of 2 paragraphs'],
  ['leave out the first paragraph', [[1, 1]], 'a section starts with paragraph 1, not 0'],
  ['end before they begin', [[0, -1]], 'a section starts with paragraph 0, not 0'],
  [
    'hold one twice',
    [
      [0, 1],
      [1, 1],
    ],
    'a section starts with paragraph 1, not 2',
  ],
])('sections that %s are a fault of the program', (_, bounds, problem) => {
  const sections = bounds.map(([first = 0, last = 0]) => ({ heading: 'A', from: 'suggested' as const, first, last }));
  expect(() => writeExplainer({ ...input, analysis: { ...analysis, sections } })).toThrow(new RangeError(problem));
});

test('each shape of the article, its higher headings, a term and a missing heading are written', () => {
  const [first, second] = article.blocks as [(typeof article.blocks)[0], (typeof article.blocks)[0]];
  const blocks: typeof article.blocks = [
    { kind: 'preformatted', text: 'Ukraine says: {no}.', line: 1 },
    { kind: 'rule', line: 2 },
    { kind: 'heading', text: 'The world', line: 3 },
    { kind: 'heading', text: 'Abroad', line: 3 },
    { kind: 'heading', text: 'Search', line: 4 },
    { kind: 'quotation', blocks: [second] },
  ];
  expect(first).toMatchObject({ text: 'Ukraine says: {no}.' });
  const [one, two] = analysis.sections as [(typeof analysis.sections)[0], (typeof analysis.sections)[0]];
  const terms = [{ paragraph: 1, start: 45, end: 49, term: 'delay' }];
  const mdx = writeExplainer({
    ...input,
    article: { ...article, blocks },
    analysis: { ...analysis, terms, sections: [{ ...one, heading: null }, two] },
  });
  expect(mdx.slice(mdx.indexOf('<Section'))).toBe(`<Section id="ukraine-says-no" from="suggested">
  <Passage id="b1111">
    \`\`\`
    Ukraine says: {no}.
    \`\`\`
  </Passage>

  ---
</Section>

<Section id="section-search" from="article" under="The world · Abroad">
  ## Search

  > <Passage id="b2222"><Actor id="russia" as="metonym">Moscow</Actor> & “\\<allies>” answered that they would <Term id="delay" from="suggested">wait</Term>, she said.</Passage>
</Section>
`);
});

test('a standfirst is named by its passage', () => {
  expect(writeExplainer({ ...input, article: { ...article, hasStandfirst: true } })).toContain('published: null\nstandfirst: b1111\nfrom:');
});

test('a section is called after its heading', () => {
  expect(sectionIds(['A critical phase', 'Russia’s réponse', 'U.S. aims'])).toEqual(['a-critical-phase', 'russias-reponse', 'us-aims']);
});

test('equal headings, headings without letters, and names that the site needs get ids of their own', () => {
  expect(sectionIds(['Talks', 'Talks', '***', 'Search', 'UI kits', 'BBC24'])).toEqual([
    'talks',
    'talks-2',
    'section-3',
    'section-search',
    'section-ui-kits',
    'section-bbc24',
  ]);
});

test('any headings have ids that are slugs, each one once', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), (headings) => {
      const ids = sectionIds(headings);
      expect(new Set(ids).size).toBe(headings.length);
      for (const id of ids) expect(slugSchema.safeParse(id).success).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('an id that a section has already stays, and is given to no other', () => {
  expect(
    sectionIds(
      ['Talks', 'Peace', 'Talks', 'Talks'],
      new Map([
        [1, 'talks'],
        [3, 'talks-2'],
      ]),
    ),
  ).toEqual(['talks-3', 'talks', 'talks-4', 'talks-2']);
});

test('a long heading that is there twice has its number within the length of an id', () => {
  const [first = '', second = ''] = sectionIds(['x'.repeat(400), 'x'.repeat(400)]);
  expect(second).toBe(`${first.slice(0, -2)}-2`);
});
