import { stem } from 'porter2';
import rules from './spelling-rules.json' with { type: 'json' };

/**
 * Words that are spelt otherwise in American English, each with that spelling, if they have another stem: "labour" and "labor". A pair is
 * one of the rules, and of words that the one dictionary has and the other has not, or has in another meaning, too ("tire").
 *
 * @returns in alphabetical order
 */
export function spellingPairs(british: ReadonlySet<string>, american: ReadonlySet<string>): [british: string, american: string][] {
  const own = [...british].filter((word) => !american.has(word) && !word.endsWith(LATIN_PLURAL)).sort();
  return own.flatMap((word): [string, string][] => {
    const others = spellings(word).filter((spelling) => american.has(spelling));
    const other = others.find((spelling) => !british.has(spelling)) ?? others[0];
    return other === undefined || stem(other) === stem(word) ? [] : [[word, other]];
  });
}

const LATIN_PLURAL = 'ae';

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
