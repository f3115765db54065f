import { describe, expect, test } from 'vitest';
import { timeline, timelineOf } from '../../../../src/lib/graph/timeline.ts';
import type { Quote } from '../../../../src/lib/text/quote-around.ts';
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

  test('takes the words of a date as they are written, and each date at its own', () => {
    const spring = section(
      'spring',
      passage('d1000', 'She may speak of it. The vote is in May. It was planned in May 2019. Nobody was ready in 2019.'),
      passage('f1000', 'In June she left. In June he came.'),
    );
    const dates = [
      { passage: 'd1000', text: 'May', on: '2024-05' },
      { passage: 'd1000', text: 'May 2019', on: '2019-05' },
      { passage: 'd1000', text: '2019', on: '2019' },
      { passage: 'f1000', text: 'June', on: '2023-06' },
      { passage: 'f1000', text: 'June', on: '2024-06' },
    ];
    const node = graphOf(explainer('harbour', spring, { dates })).explainers.get('harbour');
    expect(node && timeline(node).flatMap(({ on, quotes }) => quotes.map(({ quote }) => [on, quote.words, textOf(quote)]))).toEqual([
      ['2019', '2019', 'Nobody was ready in 2019.'],
      ['2019-05', 'May 2019', 'It was planned in May 2019.'],
      ['2023-06', 'June', 'In June she left.'],
      ['2024-05', 'May', 'The vote is in May.'],
      ['2024-06', 'June', 'In June he came.'],
    ]);
  });

  test('is not shown for one date, named however often', () => {
    expect(shown([fall, pay])).toEqual([]);
  });

  test('of several explainers has what each says of a date at one place, and a sentence of both once', () => {
    const other = section('news', passage('b1000', 'The quay fell in 2019, too.'), passage('c1000', 'The wall fell in 2019.'));
    const graph = graphOf(
      explainer('harbour', body, { dates: [fall, built] }),
      explainer('quay', other, { dates: [fall, { ...fall, passage: 'c1000' }] }),
    );
    const entries = timelineOf([...graph.explainers.values()]);
    expect(
      entries.map(({ on, quotes }) => [on, ...quotes.map(({ passage, quote }) => `${passage.explainer.slug}: ${textOf(quote)}`)]),
    ).toEqual([
      ['1990', 'harbour: The wall of 1990 was lower.'],
      ['2019', 'harbour: The wall fell in 2019.', 'quay: The quay fell in 2019, too.'],
    ]);
  });

  test('takes dates as YAML readers hand them over, and refuses what is none', () => {
    expect(data({ dates: [{ ...fall, on: new Date('2019-03-04') }] }).dates[0]?.on).toBe('2019-03-04');
    expect(() => data({ dates: [{ ...fall, on: 'in spring' }] })).toThrow('YYYY');
    expect(() => data({ dates: [{ ...lastWeek, to: '2031-05-01' }] })).toThrow('a later day');
  });
});
