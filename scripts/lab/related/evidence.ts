import { areSiblings, type Related, relatedWords } from './relations.ts';
import type { Evidence, Nearness } from './rules.ts';
import { cosine, type Neighbour, type Vectors } from './vectors.ts';
import type { WordNet } from './wordnet.ts';

/** Words that may mean much the same, and what is known of them. */
export interface Candidates {
  /** By the vectors or WordNet. */
  of(word: string): string[];
  evidence(one: string, other: string): Evidence;
}

/** How many nearest tell how many near a word has. */
const AROUND = 10;

/**
 * @param forms of each word that the table may have, those that have a vector
 * @param near of each vector's word its nearest
 */
export function gatherCandidates(
  forms: ReadonlyMap<string, readonly string[]>,
  vectors: Vectors,
  near: Neighbour[][],
  net: WordNet,
): Candidates {
  const places = new Map(vectors.words.map((word, place) => [word, place]));
  const ranks = near.map((list) => new Map(list.map(({ place }, rank) => [place, rank])));
  const crowd = near.map((list) => list.slice(0, AROUND).reduce((sum, { cosine }) => sum + cosine, 0) / AROUND);
  const wordsOf = Map.groupBy(
    [...forms].flatMap(([word, own]) => own.map((form) => ({ word, place: places.get(form) }))),
    ({ place }) => place,
  );
  const related = new Map([...forms.keys()].map((word) => [word, relatedWords(net, word)]));
  const placed = new Map(
    [...forms].map(([word, own]) => [word, own.map((form) => ({ place: places.get(form) as number, ending: endingOf(word, form) }))]),
  );

  const isCommon = (word: string) => placed.get(word)?.some(({ place }) => place < vectors.words.length / 2) ?? false;

  const nearness = (one: string, other: string, isMeant: (a: string, b: string) => boolean): Nearness => {
    const best = { cosine: -1, contrast: -2, rank: Number.POSITIVE_INFINITY };
    for (const a of placed.get(one) ?? []) {
      for (const b of placed.get(other) ?? []) {
        if (!isMeant(a.ending, b.ending)) continue;
        const near = cosine(vectors, a.place, b.place);
        best.cosine = Math.max(best.cosine, near);
        best.contrast = Math.max(best.contrast, 2 * near - (crowd[a.place] ?? 0) - (crowd[b.place] ?? 0));
        const rank = Math.max(
          ranks[a.place]?.get(b.place) ?? Number.POSITIVE_INFINITY,
          ranks[b.place]?.get(a.place) ?? Number.POSITIVE_INFINITY,
        );
        best.rank = Math.min(best.rank, rank);
      }
    }
    return best;
  };
  return {
    of: (word) => {
      const byVector = (placed.get(word) ?? []).flatMap(({ place }) => near[place] ?? []).flatMap(({ place }) => wordsOf.get(place) ?? []);
      const all = new Set([
        ...byVector.map(({ word }) => word),
        ...[...(related.get(word)?.keys() ?? [])].filter((other) => forms.has(other)),
      ]);
      all.delete(word);
      return [...all];
    },
    evidence: (one, other) => ({
      anyForms: nearness(one, other, () => true),
      sameForms: nearness(one, other, (a, b) => a === b),
      areCommon: isCommon(one) && isCommon(other),
      related: joint(related.get(one)?.get(other), related.get(other)?.get(one)),
      standApart: () => areSiblings(net, one, other) || net.hasTerm(one, other),
    }),
  };
}

/** The relation of two words from that of each to the other: an opposite always is one, and the same always the same. */
function joint(one: Related | undefined, other: Related | undefined): Related | undefined {
  if (!one || !other) return one ?? other;
  const first = (['opposite', 'same'] as const).find((relation) => one.relation === relation || other.relation === relation);
  return { relation: first ?? one.relation, rank: one.rank + other.rank };
}

/** Which form it is: "" for the base form, else its ending; irregular forms have one of their own. */
function endingOf(word: string, form: string): string {
  if (form === word) return '';
  return /(s|ed|ing)$/.exec(form)?.[1] ?? 'irregular';
}
