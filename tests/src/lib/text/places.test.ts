import { expect, test } from 'vitest';
import { cross, isSamePlace, overlap, placeQuotes, spansOf, statementSpans, wholeSpansOf } from '../../../../src/lib/text/places.ts';

test('words are found as they are written, and whole', () => {
  const starts = (text: string, words: string) => spansOf(text, words).map(({ start }) => start);
  expect(starts('She may go in May; Mayor May may not.', 'May')).toEqual([14, 25]);
  expect(starts('The unsaid was undersaid.', 'said')).toEqual([6, 20]);
  expect([starts('The pier.', 'harbour'), starts('The pier.', '')]).toEqual([[], []]);
});

test('quotes of one passage have each a place of its own while there is one, and the longer ones choose first', () => {
  const texts = new Map([['a', 'In May 2019 it fell; in 2019 it rose.']]);
  const starts = (...words: string[]) =>
    placeQuotes(
      words.map((text) => ({ passage: 'a', text })),
      texts,
    ).map(({ span }) => span.start);
  expect(starts('2019', 'May 2019')).toEqual([24, 3]);
  expect(starts('it', 'it', 'it')).toEqual([12, 29, 12]);
  expect(placeQuotes([{ passage: 'b', text: 'it' }], texts)[0]?.span).toEqual({ start: 0, end: 0 });
});

const spansIn = (text: string, words: { source?: string; cue?: string; content: string[] }) => {
  const { source, cue, content } = statementSpans(text, { source: words.source, cue: words.cue, content: words.content });
  return { source: source?.start, cue: cue?.start, content: content.map(({ start }) => start) };
};

test('a cue that stands twice is the one beside the content', () => {
  const text = '“Yes,” said Brand. “Never again,” said Renn.';
  expect(spansIn(text, { source: 'Renn', cue: 'said', content: ['“Never again,”'] })).toEqual({
    source: text.indexOf('Renn'),
    cue: text.lastIndexOf('said'),
    content: [text.indexOf('“Never')],
  });
});

test('a source that its own words name too is the one outside of them', () => {
  const text = 'Renn said that Renn would not pay.';
  expect(spansIn(text, { source: 'Renn', cue: 'said', content: ['that Renn would not pay'] })).toMatchObject({ source: 0, cue: 5 });
});

test('a word in the middle of another does not count', () => {
  const text = 'The unsaid came first; it was late, said Renn.';
  expect(spansIn(text, { cue: 'said', content: ['it was late'] }).cue).toBe(text.lastIndexOf('said'));
});

test('the parts of a content that the cue interrupts come in their order', () => {
  const text = '“No,” said Renn, “no means no.”';
  expect(spansIn(text, { source: 'Renn', cue: 'said', content: ['“No,”', '“no means no.”'] }).content).toEqual([0, 17]);
});

test('a content that stands twice is the one that its cue and its source are nearest to', () => {
  const text = '“No,” said Brand. Vell waited. “No,” said Renn.';
  const found = (source: string) => spansIn(text, { source, cue: 'said', content: ['“No,”'] });
  expect(found('Brand')).toEqual({ source: 11, cue: 6, content: [0] });
  expect(found('Renn')).toEqual({ source: text.indexOf('Renn'), cue: text.lastIndexOf('said'), content: [text.lastIndexOf('“No')] });
});

test('a word within another does not count beside one in Chinese either', () => {
  expect(spansOf('柳河 Maytime, May', 'May').map(({ start }) => start)).toEqual([12]);
});

test('whole words are none where they stand only within longer ones', () => {
  expect(wholeSpansOf('The unsaid was undersaid.', 'said')).toEqual([]);
  expect(wholeSpansOf('The unsaid was said.', 'said')).toEqual([{ start: 15, end: 19 }]);
});

test.each([
  [[0, 4], [0, 4], { same: true, overlap: true, cross: false }],
  [[0, 4], [0, 5], { same: false, overlap: true, cross: false }],
  [[1, 5], [0, 5], { same: false, overlap: true, cross: false }],
  [[1, 4], [0, 5], { same: false, overlap: true, cross: false }],
  [[0, 3], [2, 5], { same: false, overlap: true, cross: true }],
  [[0, 3], [3, 5], { same: false, overlap: false, cross: false }],
  [[0, 3], [4, 5], { same: false, overlap: false, cross: false }],
])('%j and %j: %j', ([start = 0, end = 0], [from = 0, to = 0], expected) => {
  const [one, other] = [
    { start, end },
    { start: from, end: to },
  ];
  for (const [a, b] of [
    [one, other],
    [other, one],
  ] as const)
    expect({ same: isSamePlace(a, b), overlap: overlap(a, b), cross: cross(a, b) }).toEqual(expected);
});

test('quotes that touch have each a place of its own', () => {
  const placed = placeQuotes(
    ['“No”', '“No”', '“No”'].map((text) => ({ passage: 'a', text })),
    new Map([['a', '“No”“No”, “No”']]),
  );
  expect(placed.map(({ span }) => span.start)).toEqual([0, 4, 10]);
});

test.each([
  ['what is said by nobody, without a cue, is the first of its kind', 'No and No.', { content: ['No'] }, { content: [0] }],
  [
    'a part that stands before the first as well is the later one',
    'Ice fell, said Renn; Ice rose.',
    { content: ['fell', 'Ice'] },
    { content: [4, 21] },
  ],
  ['parts may touch', '“No,”“No,”', { content: ['“No,”', '“No,”'] }, { content: [0, 5] }],
  ['a part that stands only before the first is there', 'Ice fell.', { content: ['fell', 'Ice'] }, { content: [4, 0] }],
  [
    'a source within its own words is taken only when there is no other',
    'Renn will pay, said in the evening Renn.',
    { source: 'Renn', cue: 'said', content: ['Renn will pay'] },
    { source: 35, cue: 15, content: [0] },
  ],
  [
    'and then the one beside the cue',
    'Renn never said Renn paid.',
    { source: 'Renn', cue: 'said', content: ['Renn never said Renn paid'] },
    { source: 16, cue: 11, content: [0] },
  ],
  ['a cue may touch the words', '“No,”said Renn, and Brand said.', { cue: 'said', content: ['“No,”'] }, { cue: 5, content: [0] }],
  ['of two as near the first is the cue', 'said “No” said', { cue: 'said', content: ['“No”'] }, { cue: 0, content: [5] }],
  [
    'the cue is beside one of the parts, not between them',
    '“A” said: x x x x said x x x x x “B”',
    { cue: 'said', content: ['“A”', '“B”'] },
    { cue: 4, content: [0, 33] },
  ],
  [
    'a source without a cue is beside the words',
    'Renn: “No.” Renn waited, and Renn left.',
    { source: 'Renn', content: ['“No.”'] },
    { source: 12, content: [6] },
  ],
  ['words that are not there stand at the start', 'Ice.', { content: ['Snow'] }, { content: [0] }],
])('%s', (_, text, words, expected) => {
  expect(spansIn(text, words)).toEqual(expected);
});
