import { describe, expect, test } from 'vitest';
import { timeline } from '../../../../src/lib/graph/timeline.ts';
import { type Quote, quoteAround } from '../../../../src/lib/text/quote-around.ts';
import { data, explainer, type Frontmatter, graphOf, passage, section } from '../../../support/samples.ts';

const body = section(
  'the-wall',
  passage('b1000', 'The wall fell in 2019. It was mended last week, said Renn.'),
  passage('c1000', 'The wall of 1990 was lower. In 2019 Lindmoor paid nothing.'),
);
const lastWeek = { passage: 'b1000', text: 'last week', on: '2031-05-05', to: '2031-05-11' };
const fall = { passage: 'b1000', text: '2019', on: '2019' };
const pay = { passage: 'c1000', text: '2019', on: 2019 };
const built = { passage: 'c1000', text: '1990', on: '1990' };

const textOf = ({ before, words, after }: Quote): string => before + words + after;

function shown(dates: Frontmatter['dates'] & object) {
  const node = graphOf(explainer('harbour', body, { dates })).explainers.get('harbour');
  return node && timeline(node).map(({ on, to, quotes }) => [on, to, ...quotes.map(({ quote }) => textOf(quote))]);
}

describe('a timeline', () => {
  test('has each date once, earliest first, with the sentences that name it', () => {
    expect(shown([lastWeek, fall, pay, built])).toEqual([
      ['1990', undefined, 'The wall of 1990 was lower.'],
      ['2019', undefined, 'The wall fell in 2019.', 'In 2019 Lindmoor paid nothing.'],
      ['2031-05-05', '2031-05-11', 'It was mended last week, said Renn.'],
    ]);
  });

  test('is not shown for one date, named however often', () => {
    expect(shown([fall, pay])).toEqual([]);
  });

  test('takes dates as YAML readers hand them over, and refuses what is none', () => {
    expect(data({ dates: [{ ...fall, on: new Date('2019-03-04') }] }).dates[0]?.on).toBe('2019-03-04');
    expect(() => data({ dates: [{ ...fall, on: 'in spring' }] })).toThrow('YYYY');
    expect(() => data({ dates: [{ ...lastWeek, to: '2031-05-01' }] })).toThrow('a later day');
  });
});

describe('a quote around words', () => {
  const long = `The mayor, ${'who had waited for it, '.repeat(12)}opened the bridge on Monday, ${'and so did others, '.repeat(12)}at last.`;

  test('is their sentence', () => {
    expect(quoteAround('It rained. It rains on Monday. It will rain.', 'Monday')).toEqual({
      before: 'It rains on ',
      words: 'Monday',
      after: '.',
      isCutBefore: false,
      isCutAfter: false,
    });
  });

  test('is whole words of a long one, and says where it was cut', () => {
    const quote = quoteAround(long, 'Monday');
    const text = textOf(quote);
    expect(text.length).toBeLessThanOrEqual(200);
    expect(text).toContain('on Monday');
    expect(` ${long} `).toContain(` ${text} `);
    expect([quote.isCutBefore, quote.isCutAfter]).toEqual([true, true]);
  });

  test('does not take a part of a longer word for them', () => {
    expect(textOf(quoteAround('Mayor Sundays left. He left in May.', 'May'))).toBe('He left in May.');
  });
});
