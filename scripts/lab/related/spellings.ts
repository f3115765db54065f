import { stem } from 'porter2';
import rules from './spelling-rules.json' with { type: 'json' };

/**
 * Words that are spelt otherwise in American English, each with that spelling, one pair of each two stems: "labour" and "labor". A pair is
 * one of the rules, and of words that the one dictionary has and the other has not, or has in another meaning, too ("tire").
 *
 * @returns in alphabetical order
 */
export function spellingPairs(british: ReadonlySet<string>, american: ReadonlySet<string>): [british: string, american: string][] {
  const pairs = new Map<string, [string, string]>();
  for (const word of [...british].sort()) {
    if (american.has(word) || word.endsWith(LATIN_PLURAL)) continue;
    const other = spellings(word).find((spelling) => american.has(spelling) && !british.has(spelling)) ?? spellings(word).find((one) => american.has(one));
    if (other === undefined || stem(other) === stem(word)) continue;
    const key = `${stem(word)} ${stem(other)}`;
    if (!pairs.has(key)) pairs.set(key, [word, other]);
  }
  return [...pairs.values()];
}

/** What the rules make of a word: one at one place, or two. */
function spellings(word: string): string[] {
  const once = respell(word);
  return [...once, ...once.flatMap(respell)];
}

function respell(word: string): string[] {
  return rules.flatMap(([from = '', to = '']) =>
    Array.from({ length: word.length }, (_, place) => place)
      .filter((place) => word.startsWith(from, place))
      .map((place) => word.slice(0, place) + to + word.slice(place + from.length)),
  );
}

const LATIN_PLURAL = 'ae';
