import { stem } from 'porter2';
import type { StoredRelated } from '../../lib/search/related-words.ts';
import { inRows } from '../support/rows.ts';
import apart from './apart.json' with { type: 'json' };
import type { Candidates } from './evidence.ts';
import type { Rule } from './rules.ts';
import together from './together.json' with { type: 'json' };

/** Two words, in alphabetical order, and how well one does for the other, from 1 to 9. */
export interface Pair {
  words: [string, string];
  fit: number;
}

/** How many of its best each word keeps; it has more where it is among the best of others. */
const MOST = 6;
const LEAST_FIT = 4;

/** The pairs that each rule makes of candidates. */
export function pairWords(words: Iterable<string>, candidates: Candidates, rules: readonly Rule[]): Pair[][] {
  const pairs = rules.map(() => new Map<string, Pair>());
  for (const word of words) {
    const others = candidates.of(word).filter((other) => stem(other) !== stem(word));
    const known = others.map((other) => ({ other, evidence: candidates.evidence(word, other) }));
    for (const [place, rule] of rules.entries()) {
      const best = known.map(({ other, evidence }) => ({ other, fit: rule(evidence) })).filter(({ fit }) => fit >= LEAST_FIT);
      best.sort((a, b) => b.fit - a.fit || (a.other < b.other ? -1 : 1));
      for (const { other, fit } of best.slice(0, MOST)) {
        const both: [string, string] = word < other ? [word, other] : [other, word];
        pairs[place]?.set(both.join(' '), { words: both, fit: Math.floor(fit) });
      }
    }
  }
  return pairs.map((own) => [...own.values()]);
}

/** What is told apart and joined by hand goes before what a rule says. */
export function correctPairs(pairs: readonly Pair[]): Pair[] {
  const [separate, joined] = [apart, together].map(({ rows }) => rows.flatMap((row) => pairsOf(row.split(' ').sort())));
  const byHand = new Set([...(separate ?? []), ...(joined ?? [])].map((words) => words.join(' ')));
  const kept = pairs.filter(({ words }) => !byHand.has(words.join(' ')));
  return [...kept, ...(joined ?? []).map((words) => ({ words, fit: JOINED_FIT }))];
}

const JOINED_FIT = 7;

const pairsOf = (words: string[]): [string, string][] =>
  words.flatMap((one, place) => words.slice(place + 1).map((other): [string, string] => [one, other]));

/** The table as its file has it. */
export function storeRelated(spellings: [string, string][], forms: [string, string][], pairs: readonly Pair[]): StoredRelated {
  const byWord = Map.groupBy(pairs, ({ words }) => words[0]);
  const entries = [...byWord].map(([word, own]) => {
    const others = own.toSorted((a, b) => b.fit - a.fit || (a.words[1] < b.words[1] ? -1 : 1));
    return [word, ...others.map(({ words, fit }) => `${fit}${words[1]}`)].join(' ');
  });
  const rowsOf = (lists: [string, string][]) => inRows(lists.map((words) => words.join(' ')).sort());
  return { spellings: rowsOf(spellings), forms: rowsOf(forms), pairs: inRows(entries.sort()) };
}
