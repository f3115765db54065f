import { expect, test } from 'vitest';
import { statementSpans, targetOf } from '../../../../src/lib/machines/selectors.ts';

const spansIn = (text: string, words: { source?: string; cue?: string; content: string[] }) => {
  const { source, cue, content } = statementSpans(text, { source: words.source, cue: words.cue, content: words.content });
  return { source: source?.start, cue: cue?.start, content: content.map(({ start }) => start) };
};

test('offsets count characters, not the two halves of an emoji', () => {
  const text = 'The pier \u{1f600} is open, Renn said.';
  const start = text.indexOf('Renn');
  expect(targetOf('https://vell.example/#a', text, { start, end: start + 4 }).selector).toEqual([
    { type: 'TextQuoteSelector', exact: 'Renn', prefix: 'The pier \u{1f600} is open, ', suffix: ' said.' },
    { type: 'TextPositionSelector', start: 20, end: 24 },
  ]);
});

test('words that recur are told apart by as much context as that takes', () => {
  const text = `${'The harbour of Vell is open again. '.repeat(3)}Renn agreed.`;
  const start = text.lastIndexOf('open');
  const [{ prefix, exact, suffix }] = targetOf('https://vell.example/#a', text, { start, end: start + 4 }).selector;
  expect(text.split(prefix + exact + suffix)).toHaveLength(2);
});

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
