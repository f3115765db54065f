import { expect, test } from 'vitest';
import { findingsOf, formatFindings, ownFound, taughtFound, termsFound } from '../../../../scripts/lib/explain/report.ts';
import type { Article } from '../../../../scripts/lib/read/model/types.ts';
import { analysis, article } from '../../../support/analysis-samples.ts';

const leftOut = { actors: 0, themes: 0, keyPoints: 0, dates: 0, statements: 0 };
const bare = { ...analysis, actors: [], mentions: [], themes: [], statements: [], keyPoints: [], dates: [] };
/** The lines under one label. */
const told = (label: string, own: Partial<Article>, found: Partial<typeof analysis> = {}): string[] => {
  const lines = formatFindings(findingsOf({ ...article, ...own }, { ...analysis, ...found }, leftOut));
  const start = lines.findIndex((line) => line.startsWith(`  ${label.padEnd(14)}`));
  if (start < 0) return [];
  const end = lines.findIndex((line, at) => at > start && !line.startsWith(' '.repeat(16)));
  return lines.slice(start, end < 0 ? undefined : end).map((line) => line.slice(16));
};

test('the ways in which actors are named are told, the most frequent first', () => {
  const [russia, ukraine] = analysis.mentions as [(typeof analysis.mentions)[0], (typeof analysis.mentions)[0]];
  const mentions = [russia, { ...russia, relation: 'name' as const }, ukraine, { ...russia, relation: 'name' as const }];
  expect(told('actors', {}, { mentions })).toEqual(['Ukraine, country: 1 (1 name)', 'Russia, country: 3 (2 name, 1 metonym)']);
  expect(told('actors', {}, { mentions: [] })).toEqual(['Ukraine, country: 0', 'Russia, country: 0']);
});

test('a theme is told with the words that suggest it, or that the article says so', () => {
  const [theme] = analysis.themes as [(typeof analysis.themes)[0]];
  expect(told('themes', {}, { themes: [theme, { ...theme, from: 'article' }] })).toEqual([
    'diplomacy (answered, says)',
    'diplomacy (the article says so)',
  ]);
});

test('a date is told with its value, a period with both of its ends', () => {
  const [date] = analysis.dates as [(typeof analysis.dates)[0]];
  const { to: _, ...day } = date;
  expect(told('dates', {}, { dates: [{ ...day, start: 0, end: 6 }, date] })).toEqual([
    'Moscow (2019-01-04)',
    'wait (2019-01-04 to 2019-01-06)',
  ]);
});

test('a section without a heading is told by its first words', () => {
  const sections = [
    { heading: null, from: 'suggested' as const, first: 1, last: 1 },
    { heading: 'Search', from: 'article' as const, first: 0, last: 0 },
  ];
  expect(told('sections', {}, { sections })).toEqual([
    'Moscow & “<allies>” answered that they would wait, she said. (no heading)',
    'Search (article)',
  ]);
});

test('where an article was published, and where its author and day were read, is told', () => {
  const found = { headline: 'json-ld', author: 'shown', published: 'address' } as const;
  const place = { publisher: 'The Post', section: 'Coast', canonical: 'https://post.example/a', updated: '2026-03-04' };
  const lines = formatFindings(findingsOf({ ...article, published: '2026-03-02', found, ...place }, analysis, leftOut));
  expect(lines.slice(0, 4)).toEqual([
    '  headline      Ukraine says: no (from the data of the page (JSON-LD))',
    '  author        M.J (from the head of the page)',
    '  published     2026-03-02 (from the address of the page)',
    '  original      The Post, Coast, https://post.example/a, changed on 2026-03-04',
  ]);
});

test.each([
  [{}, []],
  [{ section: 'Coast' }, ['Coast']],
  [{ publisher: 'The Post', updated: '2026-03-04' }, ['The Post, changed on 2026-03-04']],
  [{ updated: '2026-03-04' }, ['changed on 2026-03-04']],
])('of where it was published only that is told which it says: %j', (own, lines) => {
  expect(told('original', own)).toEqual(lines);
});

test('what is open is asked: author, day, what pictures show, and who speaks', () => {
  const [, open] = analysis.statements as [unknown, (typeof analysis.statements)[0]];
  const blocks: Article['blocks'] = [
    { kind: 'figure', picture: 'quay.jpg', blocks: [] },
    { kind: 'figure', picture: 'pier.jpg', alt: 'The pier', blocks: [] },
    { kind: 'figure', blocks: [] },
  ];
  const statements = [open, { ...open, source: null, content: [{ start: 0, end: 6 }] }];
  expect(told('undetermined', { author: null, blocks }, { statements })).toEqual([
    'author: the article names nobody',
    'date: “03/04/2019” does not say which day',
    'alt text: nothing says what quay.jpg shows',
    'who is meant by “she”: “Moscow … answered”',
    'who said: “Moscow”',
  ]);
  expect(told('undetermined', { author: null, furniture: [] }, { statements: [] }).at(-1)).toBe('date: the article gives none');
});

test('where nothing is open, nothing is asked', () => {
  expect(told('undetermined', { published: '2026-03-02' }, { statements: analysis.statements.slice(0, 1) })).toEqual([]);
});

test('damaged words are told with their lines, of many the first', () => {
  const damaged = [3, 3, 17].map((line) => ({ kind: 'damaged word' as const, text: 'caf\ufffd', line }));
  expect(told('left out', { leftOut: [...damaged, { kind: 'comment', text: 'Well!', line: 20 }] })).toEqual([
    '3 damaged words (“caf\ufffd · caf\ufffd · caf\ufffd”; line 3, 17), 1 comment (“Well!”)',
  ]);
  const lines = (count: number) =>
    told('left out', { leftOut: Array.from({ length: count }, (_, at) => ({ kind: 'damaged word' as const, text: 'x', line: at + 1 })) });
  expect(lines(8)[0]).toMatch(/; line 1, 2, 3, 4, 5, 6, 7, 8\)$/);
  expect(lines(9)[0]).toMatch(/; line 1, 2, 3, 4, 5, 6, 7, 8 …\)$/);
});

test.each([
  [90, `“${'x'.repeat(90)}”`],
  [91, `“${'x'.repeat(90)} …”`],
])('a quotation of %i letters', (length, quoted) => {
  const text = 'x'.repeat(length);
  const keyPoints = [{ paragraph: 0, start: 0, end: length, confidence: 1 }];
  expect(told('key points', {}, { ...bare, paragraphs: [{ text, sentences: [] }], keyPoints })).toEqual([quoted]);
});

test.each([
  ['one section', [{ term: 'quay' }], ['quay wall: linked in 1 section']],
  [
    'two sections',
    [{ term: 'quay' }, { term: 'pier' }, { term: 'quay' }],
    ['quay wall: linked in 2 sections', 'pier: linked in 1 section'],
  ],
  ['none', [{ term: 'other' }], null],
])('terms are told with how often they are linked: in %s', (_, terms, lines) => {
  const known = [
    { id: 'quay', term: 'quay wall' },
    { id: 'pier', term: 'pier' },
  ];
  const found = termsFound({ ...analysis, terms } as never, known as never);
  expect(found).toEqual(lines ? [{ about: 'terms', lines }] : []);
});

test('without a glossary no term is told', () => {
  expect(termsFound(analysis, [{ id: 'quay', term: 'quay wall' }] as never)).toEqual([]);
});

test('what actor files taught, and how many blocks an editor wrote, are told where there are any', () => {
  expect(formatFindings([...taughtFound([]), ...ownFound(0)])).toEqual([]);
  expect(formatFindings([...taughtFound(['a', 'b']), ...ownFound(1)])).toEqual([
    '  taught        a',
    '                b',
    '  your own      1 block',
  ]);
  expect(formatFindings(ownFound(2))).toEqual(['  your own      2 blocks']);
});
