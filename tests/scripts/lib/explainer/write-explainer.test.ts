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

test('mentions that overlap are a fault of the program', () => {
  const mentions = [...analysis.mentions, { paragraph: 0, start: 5, end: 9, actor: 'russia', relation: 'name' as const }];
  expect(() => writeExplainer({ ...input, analysis: { ...analysis, mentions } })).toThrow(RangeError);
});

test('so are sections that leave out a paragraph', () => {
  const sections = analysis.sections.slice(0, 1);
  expect(() => writeExplainer({ ...input, analysis: { ...analysis, sections } })).toThrow('the sections hold 1 of 2 paragraphs');
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
