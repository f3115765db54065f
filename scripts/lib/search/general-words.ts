import { stem } from 'porter2';
import { type GeneralWord, readGeneralShard } from '../../../src/lib/search/general-format.ts';
import english from '../../../src/vocabulary/english-words.json' with { type: 'json' };
import related from '../../../src/vocabulary/related.json' with { type: 'json' };
import { closest, readRelated, remember } from './related-words.ts';

const relatedTo = readRelated(related);

/** How many words a shard has; about 2 KB compressed. */
const SHARD_WORDS = 450;

/**
 * General English words in the order of their folds, each with the words of a site that mean much the same, in shards.
 *
 * @param siteFolds the folds of the site's words
 */
export function makeGeneralShards(siteFolds: ReadonlySet<string>): GeneralWord[][] {
  const toSite = cutToSite(siteFolds);
  const words = generalFolds().map(toSite);
  const count = Math.ceil(words.length / SHARD_WORDS);
  return Array.from({ length: count }, (_, place) => words.slice(place * SHARD_WORDS, (place + 1) * SHARD_WORDS));
}

/** The folds of all general English words, in order. */
export const generalFolds = (): string[] =>
  english.words.flatMap((row) => readGeneralShard(row.replaceAll(' ', '\n')).map(({ word }) => word));

/** What of a site means much the same as a general word: the words that the site has, or other forms of them that it has. */
export function cutToSite(siteFolds: ReadonlySet<string>): (word: string) => GeneralWord {
  const onSite = Map.groupBy(siteFolds, (fold) => stem(fold));
  const ownForm = remember((word: string) => (siteFolds.has(word) ? word : closest(word, onSite.get(stem(word)) ?? [])));
  return (word) => {
    const found = relatedTo(word).flatMap(({ word: other, fit }) => {
      const own = ownForm(other);
      return own === undefined ? [] : [{ word: own, fit }];
    });
    return { word, related: found };
  };
}
