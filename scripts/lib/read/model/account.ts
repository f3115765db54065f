import type { LeftOutAccount } from '../../../../src/schemas/left-out.ts';
import type { Article } from './types.ts';

/** The words of a kind are told up to here, in characters. */
const MOST = 120;

/** What was left out of an article, in short: how much of each kind, in the order of the file, and how its words begin. */
export function accountOf({ leftOut = [] }: Pick<Article, 'leftOut'>): LeftOutAccount {
  return [...Map.groupBy(leftOut, ({ kind }) => kind)].map(([kind, own]) => {
    const letters = [
      ...own
        .flatMap(({ text }) => text ?? [])
        .join(' · ')
        .replace(/\s+/g, ' '),
    ];
    const text =
      letters.length > MOST
        ? `${letters
            .slice(0, MOST - 1)
            .join('')
            .trimEnd()}…`
        : letters.join('');
    return { kind, count: own.length, ...(text !== '' && { text }) };
  });
}
