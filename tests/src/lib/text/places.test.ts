import { expect, test } from 'vitest';
import { placeQuotes, spansOf, statementSpans } from '../../../../src/lib/text/places.ts';

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
