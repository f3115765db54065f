import type { Statement } from '../../schemas/statement.ts';
import { isUnspaced } from './unspaced.ts';

/** A stretch of a text; offsets are UTF-16 code units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

export const isSamePlace = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end;
export const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** Whether one begins inside the other and ends outside: no tree has both. */
export const cross = (one: Span, other: Span): boolean =>
  overlap(one, other) && !(one.start <= other.start && one.end >= other.end) && !(other.start <= one.start && other.end >= one.end);

/** The places of words in a text, as they are written, in its order: whole words; where they stand only within longer ones, there. */
export function spansOf(text: string, words: string): Span[] {
  const all = allSpansOf(text, words);
  const whole = all.filter((span) => isWhole(text, span));
  return whole.length > 0 ? whole : all;
}

/** The places of words in a text, as they are written, where they are whole words. */
export const wholeSpansOf = (text: string, words: string): Span[] => allSpansOf(text, words).filter((span) => isWhole(text, span));

function allSpansOf(text: string, words: string): Span[] {
  const all: Span[] = [];
  for (let at = text.indexOf(words); at !== -1 && words !== ''; at = text.indexOf(words, at + 1)) {
    all.push({ start: at, end: at + words.length });
  }
  return all;
}

const isWhole = (text: string, { start, end }: Span): boolean => !joins(text, start) && !joins(text, end);

/** True where an offset lies between two letters or digits. */
const joins = (text: string, offset: number): boolean =>
  /[\p{L}\p{N}]$/u.test(text.slice(0, offset)) &&
  /^[\p{L}\p{N}]/u.test(text.slice(offset)) &&
  !isUnspaced(text.slice(offset - 1, offset + 1));

const NOWHERE: Span = { start: 0, end: 0 };

/** Where words stand in a text that holds them, the first time; at its start where it does not. */
export const spanOf = (text: string, words: string): Span => spansOf(text, words)[0] ?? NOWHERE;

/**
 * Where quotes stand in their passages, each at a place of its own as long as there is one: "2019" beside "May 2019" is the year that
 * stands alone, and of two of one passage that are the same the second is the later one.
 *
 * @param quotes those of a passage in the order of its text
 * @param texts of passages, by their ids
 */
export function placeQuotes<Quote extends { passage: string; text: string }>(
  quotes: readonly Quote[],
  texts: ReadonlyMap<string, string>,
): (Quote & { span: Span })[] {
  const placed = quotes.map((quote) => ({ ...quote, span: NOWHERE }));
  const taken = new Map<string, Span[]>();
  for (const quote of placed.toSorted((a, b) => b.text.length - a.text.length)) {
    const others = taken.get(quote.passage) ?? [];
    const all = spansOf(texts.get(quote.passage) ?? '', quote.text);
    quote.span = all.find((span) => others.every((other) => gap(span, other) >= 0)) ?? all[0] ?? NOWHERE;
    taken.set(quote.passage, [...others, quote.span]);
  }
  return placed;
}

export interface StatementSpans {
  source?: Span | undefined;
  cue?: Span | undefined;
  content: Span[];
}

interface Reading extends StatementSpans {
  /** How much lies between its parts, in UTF-16 code units. */
  spread: number;
}

/**
 * Where the words of a statement stand in its passage: the parts of the content one after the other, the cue where it is nearest to them,
 * the source where it is nearest to the cue. Where the content stands more than once, it is the one that its cue and source are nearest to.
 *
 * @param text the passage; it holds all of the words
 */
export function statementSpans(text: string, statement: Pick<Statement, 'source' | 'cue' | 'content'>): StatementSpans {
  const [first = '', ...rest] = statement.content;
  const readings = spansOf(text, first).map((place) => readFrom(text, place, rest, statement));
  const [best, ...others] = readings;
  return others.reduce((least, reading) => (reading.spread < least.spread ? reading : least), best ?? { content: [NOWHERE], spread: 0 });
}

/** A statement whose content begins at a place, and how far its words lie apart. */
function readFrom(text: string, place: Span, rest: string[], { source, cue }: Pick<Statement, 'source' | 'cue'>): Reading {
  const content = [place];
  let { end } = place;
  for (const words of rest) {
    const part = spansOf(text, words).find(({ start }) => start >= end) ?? spanOf(text, words);
    content.push(part);
    end = part.end;
  }
  const cueSpan = cue === undefined ? undefined : nearest(text, cue, content, content);
  const anchors = cueSpan ? [cueSpan] : content;
  const sourceSpan = source === undefined ? undefined : nearest(text, source, anchors, [...content, ...anchors]);
  const spread = (cueSpan ? distance(cueSpan, content) : 0) + (sourceSpan ? distance(sourceSpan, anchors) : 0);
  return { source: sourceSpan, cue: cueSpan, content, spread };
}

/** The place with the least distance to any of the anchors; one that overlaps with what is taken only when there is no other. */
function nearest(text: string, words: string, anchors: Span[], taken: Span[]): Span {
  const all = spansOf(text, words);
  const free = all.filter((span) => taken.every((other) => gap(span, other) >= 0));
  const [first, ...others] = free.length > 0 ? free : all;
  return others.reduce((best, span) => (distance(span, anchors) < distance(best, anchors) ? span : best), first ?? spanOf(text, words));
}

const distance = (span: Span, anchors: Span[]): number => Math.min(...anchors.map((anchor) => Math.max(0, gap(span, anchor))));

/** How much lies between two spans; negative when they overlap. */
const gap = (a: Span, b: Span): number => Math.max(b.start - a.end, a.start - b.end);
