import { expect, test } from 'vitest';
import { newFrontmatter } from '../../../../scripts/lib/explainer/new-frontmatter.ts';
import type { Article } from '../../../../scripts/lib/read/model/types.ts';
import { analysis, article } from '../../../support/analysis-samples.ts';

const bare = { ...analysis, actors: [], mentions: [], themes: [], statements: [], keyPoints: [], dates: [] };
const source = { file: 'a.txt', sha256: 'f'.repeat(64) };
const written = (own: Partial<Article>, found: Partial<typeof analysis> = {}): string[] =>
  newFrontmatter({
    article: { ...article, ...own },
    analysis: { ...bare, ...found },
    source,
    passages: ['b1111', 'b2222'],
    statements: ['s1111', 's2222'],
    sections: [],
  }).split('\n');
const line = (key: string, own: Partial<Article>, found: Partial<typeof analysis> = {}): string | undefined =>
  written(own, found).find((text) => text.startsWith(`${key}:`));

test('of an article that says nothing of itself, nothing is said', () => {
  expect(written({ author: null }).join('\n').trim()).toBe(
    `format: 1
headline: 'Ukraine says: no'
author: null
published: null
from: { headline: suggested }
source: { file: a.txt, sha256: ${source.sha256} }
review: { status: suggested }
actors: []
themes: []
keyPoints: []
dates: []
statements: []`,
  );
});

test('what an article says of itself is written, with where it was read', () => {
  const own: Partial<Article> = {
    published: '2031-03-02',
    canonical: 'https://post.example/a',
    publisher: 'The Post',
    section: 'Coast',
    updated: '2031-03-04',
    found: { author: 'shown' },
    leftOut: [{ kind: 'comment', line: 7 }],
  };
  expect(line('published', own)).toBe("published: '2031-03-02'");
  expect(line('from', own)).toBe('from: { headline: suggested, author: article, published: article }');
  expect(line('found', own)).toBe('found: { author: shown }');
  expect(line('source', own)).toBe(
    `source: { file: a.txt, sha256: ${source.sha256}, url: https://post.example/a, publisher: The Post, section: Coast, updated: '2031-03-04' }`,
  );
  expect(written(own).join('\n')).toContain('leftOut:\n  - { kind: comment, count: 1 }\n');
  expect([line('found', {}), line('found', { found: {} }), line('leftOut', {})]).toEqual([undefined, undefined, undefined]);
});

test.each([
  ['no language', {}, undefined, 'from: { headline: suggested, author: article }'],
  ['English', { language: 'en-GB' }, undefined, 'from: { headline: suggested, author: article }'],
  ['German, as it says', { language: 'de' }, 'language: de', 'from: { headline: suggested, author: article, language: article }'],
  [
    'German, by its words',
    { language: 'de', found: { language: 'words' } as const },
    'language: de',
    'from: { headline: suggested, author: article, language: suggested }',
  ],
])('the language is written where it is another than English: %s', (_, own, language, from) => {
  expect([line('language', own), line('from', own)]).toEqual([language, from]);
});

test('a theme that the article names is not suggested, and is there without words that suggest it', () => {
  const [theme] = analysis.themes as [(typeof analysis.themes)[0]];
  const themes = [theme, { ...theme, from: 'article' as const }, { ...theme, from: 'article' as const, because: [] }];
  expect(written({}, { themes }).filter((text) => text.includes('diplomacy'))).toEqual([
    '  - { id: diplomacy, name: diplomacy, iptc: medtop:20000639, because: [ answered, says ], from: suggested, confidence: 0.7 }',
    '  - { id: diplomacy, name: diplomacy, iptc: medtop:20000639, because: [ answered, says ], from: article }',
    '  - { id: diplomacy, name: diplomacy, iptc: medtop:20000639, from: article }',
  ]);
});

test('how sure something is, is written to one decimal, and never rounded up', () => {
  const keyPoints = [0.99, 0.05, 0.5].map((confidence) => ({ paragraph: 0, start: 0, end: 7, confidence }));
  expect(written({}, { keyPoints }).filter((text) => text.includes('confidence'))).toEqual(
    ['0.9', '0', '0.5'].map((confidence) => `  - { passage: b1111, text: Ukraine, from: suggested, confidence: ${confidence} }`),
  );
});

test('what tells nothing beside the day of the article is no date of it', () => {
  expect(written({ published: '2019-01-05' }, { dates: analysis.dates })).toContain('dates: []');
});

test('what would be read as no explainer is a fault of the program', () => {
  expect(() => written({ author: '' })).toThrow('what was generated is no explainer');
});
