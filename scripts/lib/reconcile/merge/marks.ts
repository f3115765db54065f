import type { PhrasingContent } from 'mdast';
import type { Mark, Passage } from '../../../../src/lib/explainer/document.ts';
import { commonRuns } from '../../../../src/lib/text/common-runs.ts';
import { isSamePlace, type Span } from '../../../../src/lib/text/places.ts';
import { isUnspaced, wordsIn } from '../../../../src/lib/text/unspaced.ts';

export const isSameMark = (one: Mark, other: Mark): boolean => isSamePlace(one, other) && isSameNode(one, other);
export const isSameNode = (one: Mark, other: Mark): boolean => JSON.stringify(bare(one)) === JSON.stringify(bare(other));

/** Inline code holds its words itself: what it says is in the passage's text. */
function bare({ node }: Mark): object {
  const { value: _, ...rest } = node as PhrasingContent & { value?: unknown };
  return rest;
}

/** What a mark is, as the file has it: `<Actor id="x" as="alias">words</Actor>`. */
export function showMark(mark: Mark, text: string): string {
  const words = text.slice(mark.start, mark.end);
  if (mark.node.type !== 'mdxJsxTextElement') return words;
  const attributes = mark.node.attributes.map((entry) => ('name' in entry ? ` ${entry.name}="${entry.value}"` : '')).join('');
  return `<${mark.node.name}${attributes}>${words}</${mark.node.name}>`;
}

interface Word extends Span {
  text: string;
}

/** Where words of one text stand in another. */
export interface WordPairs {
  from: string;
  to: string;
  fromWords: Word[];
  toWords: Word[];
  /** The number of the word in `to` that a word of `from` is, by its number. */
  partner: Map<number, number>;
}

/** Texts that differ in white space alone say the same: an editor's program may have wrapped the lines. */
export const isSameText = (one: string, other: string): boolean => one.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim();

/** The words of a text, and the signs between them. */
const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu)].flatMap(({ 0: word, index }) =>
    isUnspaced(word)
      ? wordsIn(word).map(({ text, start, end }) => ({ text, start: index + start, end: index + end }))
      : { text: word, start: index, end: index + word.length },
  );

/** Pairs the words that two texts have in common. */
export function pairWords(from: string, to: string): WordPairs {
  const [fromWords, toWords] = [wordsOf(from), wordsOf(to)];
  const textsOf = (words: Word[]): string[] => words.map(({ text }) => text);
  const partner = new Map<number, number>();
  for (const { before, now, length } of commonRuns(textsOf(fromWords), textsOf(toWords)))
    for (let step = 0; step < length; step += 1) partner.set(before + step, now + step);
  return { from, to, fromWords, toWords, partner };
}

/** Where a span's words stand at the aligned place of the other text; undefined when they are not there as one. */
export function placeIn({ from, to, fromWords, toWords, partner }: WordPairs, span: Span): Span | undefined {
  if (from === to) return { start: span.start, end: span.end };
  const numbers = fromWords.flatMap(({ start, end }, number) => (start < span.end && end > span.start ? number : []));
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  const shift = (partner.get(first) ?? Number.NaN) - first;
  const isPaired = (number: number): boolean => partner.get(number) === number + shift;
  if (numbers.length === 0 || !numbers.every(isPaired)) return undefined;
  const isAlone = numbers.length === 1 && !isTelling(fromWords[first]?.text ?? '');
  if (isAlone && ![first - 1, first + 1].some(isPaired)) return undefined;
  const start = (toWords[first + shift]?.start ?? 0) + Math.max(0, span.start - (fromWords[first]?.start ?? 0));
  const end = (toWords[last + shift]?.end ?? 0) - Math.max(0, (fromWords[last]?.end ?? 0) - span.end);
  return start < end ? { start, end } : undefined;
}

/** The marks of a text whose words stand in another, each with itself at its place there. */
export function carry({ text, marks }: Pick<Passage, 'text' | 'marks'>, to: string): { mark: Mark; there: Mark }[] {
  const pairs = pairWords(text, to);
  return marks.flatMap((mark) => {
    const place = placeIn(pairs, mark);
    return place ? { mark, there: { ...mark, ...place } } : [];
  });
}

/** A single word that is found again by itself: a name. Others ("he", "said") are found with a neighbour only. */
const isTelling = (word: string): boolean => /^[\p{Lu}\p{N}]/u.test(word) && word.length > 2;

/**
 * The one place of another text that has the words of a span between the same two words, or failing that, the one that has them at all,
 * beside a word that they stood beside before or two of them together.
 *
 * @returns the place, and whether both neighbours are the same; undefined when there is none, or when there are several
 */
export function onlyPlace(from: string, span: Span, to: string): (Span & { isSure: boolean }) | undefined {
  const words = from.slice(span.start, span.end);
  const found: (Span & { alike: number })[] = [];
  for (let start = to.indexOf(words); words !== '' && start >= 0; start = to.indexOf(words, start + 1)) {
    const place = { start, end: start + words.length };
    if (splitsWord(to, place)) continue;
    const beside = [before(from, span.start) === before(to, place.start), after(from, span.end) === after(to, place.end)];
    found.push({ ...place, alike: beside.filter(Boolean).length });
  }
  const sure = found.filter(({ alike }) => alike === 2);
  const [place, ...others] = sure.length > 0 ? sure : found;
  if (!place || others.length > 0 || (place.alike === 0 && wordsOf(words).length < 2)) return undefined;
  return { start: place.start, end: place.end, isSure: place.alike === 2 };
}

const before = (text: string, at: number): string => wordsOf(text.slice(0, at)).at(-1)?.text ?? '';
const after = (text: string, at: number): string => wordsOf(text.slice(at))[0]?.text ?? '';

function splitsWord(text: string, { start, end }: Span): boolean {
  const isInside = (at: number): boolean =>
    /[\p{L}\p{M}\p{N}]$/u.test(text.slice(0, at)) && /^[\p{L}\p{M}\p{N}]/u.test(text.slice(at)) && !isUnspaced(text.slice(at - 1, at + 1));
  return isInside(start) || isInside(end);
}
