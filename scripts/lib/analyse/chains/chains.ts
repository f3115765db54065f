import type { Paragraph } from '../../language/paragraph.ts';
import type { Cast, FoundChain, FoundName, FoundNominal } from '../model/analysis.ts';
import type { KnownHit } from '../names/known.ts';
import { nameForms, spreadNames } from './name-forms.ts';
import { keyOf, type Referent, referentsOf } from './referents.ts';

/**
 * Who is who: names and noun phrases of the article that refer to the same. Passes from the surest to the least sure, each of which only
 * joins what the ones before left apart (the sieves of Lee et al. 2013).
 */
export function findChains(
  paragraphs: readonly Paragraph[],
  names: readonly FoundName[],
  nominals: readonly FoundNominal[],
  known: readonly KnownHit[],
  cast: Cast,
): FoundChain[] {
  const referents = referentsOf(paragraphs, spreadNames(paragraphs, names), nominals, known, cast);
  const sets = disjointSets(referents.length);
  joinSame(referents, sets, ({ actor }) => actor);
  joinNames(referents, sets);
  joinTitled(referents, sets);
  joinNeighbours(paragraphs, referents, sets);
  joinPhrases(referents, sets);
  return [...Map.groupBy(referents.keys(), (i) => sets.rootOf(i)).values()]
    .filter((members) => members.length > 1)
    .map((members) => ({
      mentions: members.map((i) => {
        const { paragraph, start, end, form, kind } = referents[i] as Referent;
        return { paragraph, start, end, form, kind };
      }),
    }));
}

/** Joins the referents that have the same key, and gives the first of each. */
function joinSame(referents: readonly Referent[], sets: Sets, key: (referent: Referent) => string | null): number[] {
  const first = new Map<string, number>();
  referents.forEach((referent, i) => {
    const own = key(referent);
    if (own === null) return;
    const known = first.get(own);
    if (known === undefined) first.set(own, i);
    else sets.join(known, i);
  });
  return [...first.values()];
}

/** One name is one thing; a shorter form goes to the longer name used last before it, else to the first after it. */
function joinNames(referents: readonly Referent[], sets: Sets): void {
  const keys = new Map(referents.map((referent) => [referent, referent.form === 'name' ? keyOf(referent) : null]));
  // "Halloran" of two people joins nobody
  const bearers = new Map<string, string>();
  const shared = new Set<string>();
  for (const [{ actor }, key] of keys) {
    if (key === null || actor === null) continue;
    if ((bearers.get(key) ?? actor) !== actor) shared.add(key);
    bearers.set(key, actor);
  }
  const forms = joinSame(referents, sets, (referent) => {
    const key = keys.get(referent) ?? null;
    return key !== null && shared.has(key) ? null : key;
  });
  const longerOf = nameForms(forms.map((i) => referents[i] as Referent));
  for (const i of forms) {
    const longer = longerOf(referents[i] as Referent).map((at) => forms[at] as number);
    const target = longer.findLast((j) => j < i) ?? longer[0];
    if (target !== undefined) sets.join(target, i);
  }
}

/** "Mayor Jane Doe": the name and the phrase that it closes. */
function joinTitled(referents: readonly Referent[], sets: Sets): void {
  referents.forEach((whole, i) => {
    if (whole.kind !== 'person') return;
    for (let j = i + 1; j < referents.length; j++) {
      const part = referents[j] as Referent;
      if (part.paragraph !== whole.paragraph || part.start >= whole.end) break;
      if (part.end === whole.end && part.head === whole.head && part.kind === 'person' && part.form === 'name') sets.join(i, j);
    }
  });
}

/** "Jane Doe, the mayor,": an apposition; "Jane Doe is a teacher": a predicate. */
function joinNeighbours(paragraphs: readonly Paragraph[], referents: readonly Referent[], sets: Sets): void {
  referents.forEach((one, i) => {
    for (let j = i + 1; j < Math.min(i + 6, referents.length); j++) {
      const other = referents[j] as Referent;
      if (other.paragraph !== one.paragraph) break;
      if (other.start < one.end || one.form === other.form || !agree(one, other)) continue;
      const between = (paragraphs[one.paragraph] as Paragraph).text.slice(one.end, other.start);
      const apposed = /^\s*,\s*(the |an? )?$/.test(between) && closes(paragraphs, other);
      const predicated = /^\s+(is|was|became|becomes) (the|an?|also an?|now an?) $/.test(between);
      if (apposed || (predicated && one.form === 'name')) sets.join(i, j);
    }
  });
}

const closes = (paragraphs: readonly Paragraph[], { paragraph, end }: Referent): boolean =>
  /^\s*([,.;:)—–]|$|of |at |for |from |in |who |told |said )/.test((paragraphs[paragraph] as Paragraph).text.slice(end, end + 6));

/** Whether two referents may be one by what they stand for. */
function agree(a: Referent, b: Referent): boolean {
  if (a.kind === b.kind) return true;
  return /^(country place|group organisation|country organisation)$/.test([a.kind, b.kind].sort().join(' '));
}

const DEFINITE = /^(the|this|that|these|those)$/;
/** How many referents back a noun phrase looks for what it goes back to. */
const REACH = 60;

/** A noun phrase goes back to the last phrase or name with its head: "the court" to "the Supreme Court". */
function joinPhrases(referents: readonly Referent[], sets: Sets): void {
  referents.forEach((phrase, i) => {
    if (phrase.form !== 'noun') return;
    const target = antecedentOf(phrase, i, referents);
    if (target !== null) sets.join(target, i);
  });
}

function antecedentOf(phrase: Referent, i: number, referents: readonly Referent[]): number | null {
  const key = keyOf(phrase).toLowerCase();
  const definite = DEFINITE.test(phrase.before);
  if (/^(an?|another|some|many|several|other|more|no|any|each|every)$/.test(phrase.before)) return null;
  if (/^(another|other|two|three|four|five|\d+)\b/.test(key)) return null;
  for (let j = i - 1; j >= Math.max(0, i - REACH); j--) {
    const other = referents[j] as Referent;
    if (other.paragraph === phrase.paragraph && other.end > phrase.start) continue;
    if (other.form === 'noun' && keyOf(other).toLowerCase() === key) return j;
    if (!definite) continue;
    const has = (word: string) => other.words.includes(word);
    const isPerson = phrase.kind === 'person' && other.kind === 'person';
    if (isPerson && other.words.length > phrase.words.length && phrase.words.every(has)) return j;
    if (other.form === 'noun' && other.head === phrase.head && phrase.words.slice(0, -1).every(has)) return j;
    if (phrase.words.length > 1) continue;
    if (other.form === 'name' && other.kind !== 'person' && headsName(other, phrase.head)) return j;
    if (other.kind === 'country' && /^(country|nation)$/.test(phrase.head)) return j;
  }
  return null;
}

/** "court" heads "Supreme Court" and "Court of Appeal". */
function headsName({ words }: Referent, noun: string): boolean {
  const of = words.indexOf('of');
  return words.length > 1 && words[of > 0 ? of - 1 : words.length - 1]?.toLowerCase() === noun;
}

/** Disjoint sets of the numbers below `size`, each by its least one. */
function disjointSets(size: number) {
  const parents = Array.from({ length: size }, (_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (parents[root] !== root) root = parents[root] as number;
    parents[i] = root;
    return root;
  };
  const join = (a: number, b: number): void => {
    const [first, second] = [rootOf(a), rootOf(b)];
    parents[Math.max(first, second)] = Math.min(first, second);
  };
  return { rootOf, join };
}
type Sets = ReturnType<typeof disjointSets>;
