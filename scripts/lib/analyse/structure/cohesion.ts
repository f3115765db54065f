import type { Paragraph, Sentence } from '../../language/paragraph.ts';
import { contentLemma } from '../../language/words.ts';
import type { FoundMention } from '../model/analysis.ts';

/** How often each content lemma, and each actor (as "@id"), occurs in a stretch of text. */
export type Bag = Map<string, number>;

/** What an actor's mention counts against a word: a shift of actors is a stronger sign of a new section than a shift of words. */
const ACTOR_WEIGHT = 1.5;

/** The content of some sentences: their lemmas and the actors that are mentioned in them. */
export function bagOf(sentences: readonly Sentence[], mentions: readonly FoundMention[] = []): Bag {
  const bag: Bag = new Map();
  for (const { tokens } of sentences) for (const token of tokens) add(bag, contentLemma(token), 1);
  for (const { actor } of mentions) add(bag, `@${actor}`, ACTOR_WEIGHT);
  return bag;
}

/** The content of each paragraph. */
export function bagsOf(paragraphs: readonly Paragraph[], mentions: readonly FoundMention[]): Bag[] {
  const mentionsOf = Map.groupBy(mentions, ({ paragraph }) => paragraph);
  return paragraphs.map(({ sentences }, i) => bagOf(sentences, mentionsOf.get(i)));
}

function add(bag: Bag, key: string | null, count: number): void {
  if (key !== null) bag.set(key, (bag.get(key) ?? 0) + count);
}

/** In how many of the bags each key occurs. */
export function spread(bags: Bag[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const bag of bags) for (const key of bag.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Compares bags of a text by their cosine, 0 to 1, a word counting less the more of the text's bags hold it (log inverse document frequency). */
export function similarityIn(bags: Bag[]): (a: Bag, b: Bag) => number {
  const rarity = new Map([...spread(bags)].map(([key, holders]) => [key, Math.log(1 + bags.length / holders)]));
  const weight = (key: string, count: number) => Math.sqrt(count) * (rarity.get(key) as number);
  const norms = new Map<Bag, number>();
  const norm = (bag: Bag): number => {
    let size = norms.get(bag);
    if (size !== undefined) return size;
    size = 0;
    for (const [key, count] of bag) size += weight(key, count) ** 2;
    size = Math.sqrt(size);
    norms.set(bag, size);
    return size;
  };
  return (a, b) => {
    let dot = 0;
    for (const [key, count] of a) {
      const other = b.get(key);
      if (other) dot += weight(key, count) * weight(key, other);
    }
    return dot === 0 ? 0 : dot / (norm(a) * norm(b));
  };
}

export function merge(bags: Bag[]): Bag {
  const all: Bag = new Map();
  for (const bag of bags) for (const [key, count] of bag) add(all, key, count);
  return all;
}
