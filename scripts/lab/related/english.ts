import { readFileSync } from 'node:fs';
import { expand } from './hunspell.ts';
import { type PackageName, packageFile } from './packages.ts';
import type { WordNet } from './wordnet.ts';

/** Words of a spelling dictionary that are written small, as folds: "dont" for "don't", but no possessives. */
export function spellingWords(name: Extract<PackageName, `dictionary-${string}`>): Set<string> {
  const [affixes = '', entries = ''] = ['index.aff', 'index.dic'].map((file) => readFileSync(packageFile(name, file), 'utf8'));
  const small = [...expand(affixes, entries)].filter((word) => /^[a-z][a-z']+$/.test(word) && !word.endsWith("'s"));
  return new Set(small.map((word) => word.replaceAll("'", '')));
}

/**
 * Words that are right: those of spelling dictionaries; those of WordNet that texts have, and their plurals; and compounds of two
 * that are common in texts ("lockdown").
 *
 * @param spelt of all dictionaries
 * @param seen words of many texts, the commonest first
 */
export function gatherEnglish(spelt: ReadonlySet<string>, net: WordNet, seen: readonly string[]): Set<string> {
  const all = new Set(spelt);
  const known = new Set(seen);
  for (const word of net.words()) {
    if (/^[a-z]{2,}$/.test(word)) for (const form of [word, `${word}s`]) if (known.has(form)) all.add(form);
  }
  const isPart = (part: string) => part.length >= SHORTEST_PART && spelt.has(part);
  for (const word of seen.slice(0, COMMON)) {
    const cuts = /^[a-z]+$/.test(word) ? Array.from({ length: word.length }, (_, place) => place) : [];
    if (cuts.some((cut) => isPart(word.slice(0, cut)) && isPart(word.slice(cut)))) all.add(word);
  }
  return all;
}

const SHORTEST_PART = 4;

/** Rarer compounds are words run together more often than words. */
const COMMON = 150_000;
