import type { Random } from '../support/random.ts';

/** A word of a paragraph, and the paragraph of the revision before that it stood in; null for a new word. */
export interface TracedWord {
  text: string;
  from: number | null;
}

export type TracedParagraph = TracedWord[];

/** What an editor of a newsroom does to an article. */
export const edits = ['insert', 'delete', 'move', 'reword', 'split', 'merge'] as const;
export type EditKind = (typeof edits)[number];

/** At most this part of the words of a paragraph is reworded. */
const MOST_REWORDED = 0.4;
/** A paragraph of fewer words is not split. */
const LEAST_SPLIT = 4;

/** A paragraph of another article that shares a larger part of its telling words with one of this is a version of it, not a new one. */
const NEAR_COPY = 0.5;

/** The paragraphs of a revision, each word marked with the paragraph that it stands in. */
export const markWords = (texts: readonly string[]): TracedParagraph[] =>
  texts.map((text, from) => text.split(' ').map((word) => ({ text: word, from })));

export const textOf = (paragraph: TracedParagraph): string => paragraph.map(({ text }) => text).join(' ');

/**
 * Edits an article.
 *
 * @param script the edits, in order; each paragraph is reworded once at most
 * @param others paragraphs of other articles: new paragraphs and new words are theirs, so that they look like an article's
 */
export function edit(
  paragraphs: readonly TracedParagraph[],
  script: readonly EditKind[],
  others: readonly string[],
  random: Random,
): TracedParagraph[] {
  const reworded = new Set<TracedWord>();
  const own = paragraphs.map((paragraph) => wordsOf(textOf(paragraph)));
  return script.reduce<TracedParagraph[]>((list, kind) => apply[kind](list, { others, own, random, reworded }), [...paragraphs]);
}

interface Material {
  others: readonly string[];
  /** The words of each paragraph before the first edit. */
  own: readonly Set<string>[];
  random: Random;
  /** The words of the paragraphs that were reworded. */
  reworded: Set<TracedWord>;
}

type Apply = (list: TracedParagraph[], material: Material) => TracedParagraph[];

const apply: Record<EditKind, Apply> = {
  insert(list, { others, own, random }) {
    const text = random.pick(others);
    if (own.some((words) => isNearCopy(wordsOf(text), words))) return list;
    return list.toSpliced(random.whole(0, list.length), 0, newWords(text));
  },
  delete: (list, { random }) => (list.length > 1 ? list.toSpliced(random.whole(0, list.length - 1), 1) : list),
  move(list, { random }) {
    const at = random.whole(0, list.length - 1);
    const [moved = []] = list.slice(at);
    return list.toSpliced(at, 1).toSpliced(random.whole(0, list.length - 1), 0, moved);
  },
  reword(list, { others, random, reworded }) {
    const fresh = list.filter((paragraph) => !paragraph.some((word) => reworded.has(word)));
    if (fresh.length === 0) return list;
    const paragraph = random.pick(fresh);
    const next = reword(paragraph, others, random);
    for (const word of next) reworded.add(word);
    return list.with(list.indexOf(paragraph), next);
  },
  split(list, { random }) {
    const long = list.filter(({ length }) => length >= LEAST_SPLIT);
    if (long.length === 0) return list;
    const paragraph = random.pick(long);
    const cut = random.whole(1, paragraph.length - 1);
    return list.toSpliced(list.indexOf(paragraph), 1, paragraph.slice(0, cut), paragraph.slice(cut));
  },
  merge(list, { random }) {
    if (list.length < 2) return list;
    const at = random.whole(0, list.length - 2);
    return list.toSpliced(at, 2, list.slice(at, at + 2).flat());
  },
};

/** Replaces, takes out and puts in words: here and there, or all in one stretch. */
function reword(paragraph: TracedParagraph, others: readonly string[], random: Random): TracedParagraph {
  const count = Math.floor(paragraph.length * random.below(MOST_REWORDED));
  const stretch = random.below(1) < 0.5;
  const start = random.whole(0, paragraph.length - count);
  const places = new Set<number>();
  while (places.size < count) places.add(stretch ? start + places.size : random.whole(0, paragraph.length - 1));
  const next = paragraph.flatMap((word, at): TracedParagraph => {
    if (!places.has(at)) return [word];
    const draw = random.below(1);
    const [other = word] = newWords(random.pick(random.pick(others).split(' ')));
    return draw < 0.6 ? [other] : draw < 0.8 ? [] : [word, other];
  });
  return next.length > 0 ? next : paragraph;
}

const newWords = (text: string): TracedParagraph => text.split(' ').map((word) => ({ text: word, from: null }));

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{4,}|\p{N}+/gu));

const isNearCopy = (one: Set<string>, other: Set<string>): boolean =>
  one.intersection(other).size > NEAR_COPY * Math.min(one.size, other.size);
