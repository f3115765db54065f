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
