import type { Statement } from '../../schemas/statement.ts';
import type { Target } from '../../schemas/twin.ts';

/** A stretch of a text; offsets are UTF-16 code units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** How many Unicode code points lie before an offset in UTF-16 code units. */
export const codePointsBefore = (text: string, offset: number): number => [...text.slice(0, offset)].length;

/** How many code points of context a quote has on each side, at first. */
const CONTEXT = 32;

/**
 * Points to words of a passage in the two ways of the Web Annotation Data Model (sections 4.2.4 and 4.2.5): by the words and what stands
 * around them, as much of it as it takes to occur once; and by their position, in Unicode code points as the model wants it.
 *
 * @param source the address of the passage
 * @param span does not cut a character in two
 */
export function targetOf(source: string, text: string, span: Span): Target {
  const points = [...text];
  const start = codePointsBefore(text, span.start);
  const end = codePointsBefore(text, span.end);
  const exact = text.slice(span.start, span.end);
  let context = CONTEXT;
  const around = () => ({
    prefix: points.slice(Math.max(0, start - context), start).join(''),
    suffix: points.slice(end, end + context).join(''),
  });
  while (context < points.length && places(text, around().prefix + exact + around().suffix).length > 1) context *= 2;
  return {
    source,
    selector: [
      { type: 'TextQuoteSelector', exact, ...around() },
      { type: 'TextPositionSelector', start, end },
    ],
  };
}

/**
 * Where the words of a statement stand in its passage: the parts of the content one after the other, the cue where it is nearest to
 * them, the source where it is nearest to the cue. An occurrence in the middle of a word counts only when there is no other.
 *
 * @param text the passage; it holds all of the words
 */
export function statementSpans(text: string, { source, cue, content }: Pick<Statement, 'source' | 'cue' | 'content'>) {
  let end = 0;
  const parts = content.map((words) => {
    const all = occurrences(text, words);
    const span = all.find(({ start }) => start >= end) ?? spanAt(text, words);
    end = span.end;
    return span;
  });
  const cueSpan = cue === undefined ? undefined : nearest(text, cue, parts, parts);
  const anchors = cueSpan ? [cueSpan] : parts;
  const sourceSpan = source === undefined ? undefined : nearest(text, source, anchors, [...parts, ...anchors]);
  return { source: sourceSpan, cue: cueSpan, content: parts };
}

/** Where words stand in a text that holds them, the first time. */
export const spanAt = (text: string, words: string): Span => occurrences(text, words)[0] ?? { start: 0, end: 0 };

/** The occurrence with the least distance to any of the anchors; one that overlaps with what is taken only when there is no other. */
function nearest(text: string, words: string, anchors: Span[], taken: Span[]): Span {
  const all = occurrences(text, words);
  const free = all.filter((span) => taken.every((other) => gap(span, other) >= 0));
  const distance = (span: Span): number => Math.min(...anchors.map((anchor) => Math.max(0, gap(span, anchor))));
  const [first, ...others] = free.length > 0 ? free : all;
  return others.reduce((best, span) => (distance(span) < distance(best) ? span : best), first ?? spanAt(text, words));
}

/** How much lies between two spans; negative when they overlap. */
const gap = (a: Span, b: Span): number => Math.max(b.start - a.end, a.start - b.end);

/** The places of words in a text that are whole words; when there are none, all. */
function occurrences(text: string, words: string): Span[] {
  const all = places(text, words);
  const whole = all.filter(({ start, end }) => !joins(text, start) && !joins(text, end));
  return whole.length > 0 ? whole : all;
}

/** Every place where words stand in a text, also where they overlap. */
function places(text: string, words: string): Span[] {
  const all: Span[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) all.push({ start: at, end: at + words.length });
  return all;
}

/** True where an offset lies between two letters or digits. */
const joins = (text: string, offset: number): boolean =>
  /[\p{L}\p{N}]$/u.test(text.slice(0, offset)) && /^[\p{L}\p{N}]/u.test(text.slice(offset));
