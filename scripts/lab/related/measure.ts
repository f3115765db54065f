import { stem } from 'porter2';
import { readRelated, type StoredRelated } from '../../lib/search/related-words.ts';
import pairs from './pairs.json' with { type: 'json' };

/**
 * Of words that should find each other and of those that must not, how many do, as a Markdown table: the half that the rule was fitted
 * on, and the other.
 *
 * @param tables by what they are made of
 */
export function compareTables(tables: Record<string, StoredRelated>): string {
  const rows = Object.entries(tables).map(([name, table]) => {
    const relatedTo = readRelated(table);
    const finds = (pair: string) => {
      const [one = '', other = ''] = pair.split(' ');
      return relatedTo(one).some(({ word }) => stem(word) === stem(other));
    };
    const counts = [0, 1].flatMap((half) => [pairs.wanted, pairs.unwanted].map((list) => countIn(list, half, finds)));
    return `| ${[name, ...counts].join(' | ')} |`;
  });
  return ['| table of | wanted, fitted | unwanted, fitted | wanted, others | unwanted, others |', '|---|---|---|---|---|', ...rows].join(
    '\n',
  );
}

function countIn(list: string[], half: number, isFound: (pair: string) => boolean): string {
  const own = list.filter((_, place) => place % 2 === half);
  return `${own.filter(isFound).length} of ${own.length}`;
}
