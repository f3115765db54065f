import { stem } from 'porter2';
import type { WordNet } from './wordnet.ts';

/** Endings of inflected forms, and what stands in their place in the base form. */
const ENDINGS: [ending: string, base: string][] = [
  ['ies', 'y'],
  ['es', ''],
  ['s', ''],
  ['ied', 'y'],
  ['ed', 'e'],
  ['ed', ''],
  ['ing', 'e'],
  ['ing', ''],
  ['iest', 'y'],
  ['est', 'e'],
  ['est', ''],
  ['ier', 'y'],
  ['er', 'e'],
  ['er', ''],
];

/**
 * Words as the table has them: base forms, and forms in "-ed", "-ing" and the like that are words of their own ("building").
 *
 * @param words the commonest first
 * @param irregular base forms by form, such as "flee" by "fled"
 * @returns each with those of its forms that are among the words
 */
export function gatherForms(
  words: readonly string[],
  net: WordNet,
  irregular: ReadonlyMap<string, readonly string[]>,
): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  for (const word of words) {
    const bases = irregular.get(word) ?? basesOf(word, net);
    const isOwn = bases.length === 0 || (net.sensesOf(word).length > 0 && !irregular.has(word) && !word.endsWith('s'));
    for (const key of isOwn ? [word] : bases) keys.set(key, [...(keys.get(key) ?? []), word]);
  }
  return keys;
}

function basesOf(word: string, net: WordNet): string[] {
  const regular = ENDINGS.flatMap(([ending, base]) => (word.endsWith(ending) ? [word.slice(0, word.length - ending.length) + base] : []));
  // "farmer" is no form of "farm": it has a stem of its own.
  return regular.filter((base) => net.sensesOf(base).length > 0 && stem(base) === stem(word)).slice(0, 1);
}
