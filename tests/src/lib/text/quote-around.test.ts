import { describe, expect, test } from 'vitest';
import { spanOf } from '../../../../src/lib/text/places.ts';
import { type Quote, quoteAround } from '../../../../src/lib/text/quote-around.ts';

const textOf = ({ before, words, after }: Quote): string => before + words + after;

describe('a quote around words', () => {
  const around = (text: string, words: string) => quoteAround(text, spanOf(text, words));
  const long = `The mayor, ${'who had waited for it, '.repeat(12)}opened the bridge on Monday, ${'and so did others, '.repeat(12)}at last.`;

  test('is their sentence', () => {
    expect(around('It rained. It rains on Monday. It will rain.', 'Monday')).toEqual({
      before: 'It rains on ',
      words: 'Monday',
      after: '.',
      isCutBefore: false,
      isCutAfter: false,
    });
  });

  test('is whole words of a long one, and says where it was cut', () => {
    const quote = around(long, 'Monday');
    const text = textOf(quote);
    expect(text.length).toBeLessThanOrEqual(200);
    expect(text).toContain('on Monday');
    expect(` ${long} `).toContain(` ${text} `);
    expect([quote.isCutBefore, quote.isCutAfter]).toEqual([true, true]);
  });

  test('does not take a part of a longer word for them', () => {
    expect(textOf(around('Mayor Sundays left. He left in May.', 'May'))).toBe('He left in May.');
  });
});

const text = 'It rained. One two three four five six seven eight nine ten. It snowed.';

test.each([
  ['four', 49, 'One two three |four| five six seven eight nine ten.', false, false],
  ['four', 48, 'One two three |four| five six seven eight nine', false, true],
  ['four', 24, 'three |four| five six', true, true],
  ['four', 4, '|four|', true, true],
  ['four', 1, '|four|', true, true],
  ['One', 12, '|One| two', false, true],
  ['ten', 12, 'nine |ten|.', true, false],
  ['nine ten.', 20, 'eight |nine ten.|', true, false],
  ['ten. It', 20, 'eight nine |ten. It|', true, false],
])('around %j in %i characters stands %j', (words, limit, expected, isCutBefore, isCutAfter) => {
  const { before, words: own, after, ...cut } = quoteAround(text, spanOf(text, words), limit);
  expect([`${before}|${own}|${after}`, cut]).toEqual([expected, { isCutBefore, isCutAfter }]);
});

test('an empty text has an empty quote', () => {
  expect(quoteAround('', { start: 0, end: 0 })).toEqual({ before: '', words: '', after: '', isCutBefore: false, isCutAfter: false });
});

test('a word without an end is not cut', () => {
  expect(textOf(quoteAround('x'.repeat(50), { start: 10, end: 12 }, 20))).toBe('xx');
});
