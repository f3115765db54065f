import { stem } from 'porter2';
import { type DictionaryWord, IMPACTS } from '../../../src/lib/search/dictionary-format.ts';
import { type GeneralWord, readShared } from '../../../src/lib/search/general-format.ts';
import { fold } from '../../../src/lib/search/words.ts';
import { countries } from '../../../src/lib/vocabulary/countries.ts';
import english from '../../../src/vocabulary/english-words.json' with { type: 'json' };
import gazetteer from '../../../src/vocabulary/gazetteer.json' with { type: 'json' };
import related from '../../../src/vocabulary/related.json' with { type: 'json' };
import { closest, readRelated, remember } from './related-words.ts';

/** How many letters a word of a name has at least: a shorter one is a word like others, or too short to be misspelt. */
const LEAST_NAME = 4;

/** How many words a shard has; about 2 KB compressed. */
const SHARD_WORDS = 200;
/** Of how many pages at most it is said that they have a word related to a general one, those that say most with it. */
const MOST_PAGES = 40;

/**
 * General English words in the order of their folds, each with the words of a site that mean much the same, in shards.
 *
 * @param words of the site
 */
export function makeGeneralShards(words: readonly DictionaryWord[]): GeneralWord[][] {
  const toSite = cutToSite(words);
  const general = generalFolds().map(toSite);
  const count = Math.ceil(general.length / SHARD_WORDS);
  return Array.from({ length: count }, (_, place) => general.slice(place * SHARD_WORDS, (place + 1) * SHARD_WORDS));
}

/** The folds of all general English words, and of the words of well-known names, in order. */
export function generalFolds(): string[] {
  const words = english.words.flatMap((row) => readShared(row.split(' ')));
  const names = [
    ...Object.values(gazetteer).flat(),
    ...countries.flatMap(({ name, adjectives, people }) => [name, ...adjectives, ...people]),
  ];
  const folds = names.flatMap((name) => name.split(/[\s,-]+/).map(fold)).filter((word) => word.length >= LEAST_NAME && !/\d/.test(word));
  return [...new Set([...words, ...folds])].sort();
}

/** What of a site means much the same as a general word: the words that the site has, or other forms of them that it has. */
export function cutToSite(words: readonly DictionaryWord[]): (word: string) => GeneralWord {
  const byStem = Map.groupBy(words, ({ fold }) => stem(fold));
  const relatedTo = readRelated(related, (own) => byStem.has(own));
  const matesOf = remember((word: string) => byStem.get(stem(word)) ?? []);
  return (word) => {
    const near = relatedTo(word);
    if (near.length === 0) return { word, related: [], pages: [], impacts: [] };
    const found = near.flatMap(({ word: other, fit }) => {
      const mates = matesOf(other);
      const own = mates.some(({ fold }) => fold === other)
        ? other
        : closest(
            other,
            mates.map(({ fold }) => fold),
          );
      return own === undefined ? [] : [{ word: own, fit, mates }];
    });
    return { word, related: found.map(({ word: other, fit }) => ({ word: other, fit })), ...pagesWith(found) };
  };
}

/** The pages with any of some words, and how much each says with the one that says most, the nearer the more. */
function pagesWith(found: readonly { fit: number; mates: readonly DictionaryWord[] }[]): Pick<GeneralWord, 'pages' | 'impacts'> {
  const most = new Map<number, number>();
  for (const { fit, mates } of found) {
    for (const { pages, impacts } of mates) {
      for (const [index, page] of pages.entries()) most.set(page, Math.max(most.get(page) ?? 0, fit * (impacts[index] ?? 1)));
    }
  }
  const best = [...most].sort(([a, one], [b, other]) => other - one || a - b).slice(0, MOST_PAGES);
  best.sort(([a], [b]) => a - b);
  return { pages: best.map(([page]) => page), impacts: best.map(([, impact]) => Math.min(IMPACTS, Math.ceil(impact))) };
}
