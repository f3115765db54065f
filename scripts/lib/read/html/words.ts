import { isFurniture } from '../lines/furniture.ts';
import { group } from '../lines/paragraphs.ts';
import type { ArticleMark } from '../model/types.ts';

/** Stands, in the text of a tree, for the end of a line that is not shown as one; `decode` leaves none in a text. */
export const SOFT_BREAK = '\ufffe';
/** Stands for what was taken out of a text; `decode` leaves none either. */
export const TAKEN = '\uffff';

/** What stands around words; the same object around all words that it holds. */
export type Around = { kind: 'emphasis' | 'strong' | 'code' | 'sup' | 'sub' | 'inserted' } | { kind: 'link'; url: string };
/** What stands between two characters. */
export type Between = { kind: 'struck'; text: string } | { kind: 'noteMark'; label: string };

/** A text with its marks. */
export interface Marked {
  text: string;
  marks: ArticleMark[];
  line: number;
}

/** Words as they are met, put together as HTML shows them. */
export interface Collector {
  add: (words: string, around: readonly Around[], line: number) => void;
  between: (mark: Between, line: number) => void;
  breakLine: () => void;
  /** The paragraphs of what came since it was last asked, and what stood between words where there were none. */
  take: () => { paragraphs: Marked[]; loose: (Between & { line: number })[] };
}

/** White space as HTML shows it: one space for a run; other spaces (no-break, thin) stay. Soft hyphens are no letters. */
export function collapse(text: string): string {
  const letters = /[\u00ad\uffff]/.test(text) ? text.replace(/[\u00ad\uffff]/g, '') : text;
  return letters.includes(SOFT_BREAK) ? letters.replace(/[ \t\n\r\f\ufffe]+/g, oneSpace) : letters.replace(/[ \t\n\r\f]+/g, ' ');
}
const oneSpace = (space: string): string => (space.includes(SOFT_BREAK) ? SOFT_BREAK : ' ');
/** A text on one line. */
export const onOneLine = (text: string): string => collapse(text).replaceAll(SOFT_BREAK, ' ').trim();

export function newCollector(): Collector {
  // A text that grows would be copied each time that its end is looked at.
  let parts: string[] = [];
  let length = 0;
  let ranges = new Map<Around, { start: number; end: number }>();
  let points: { at: number; mark: Between; line: number }[] = [];
  let starts: { at: number; line: number }[] = [];

  return {
    add(words, around, line) {
      let own = collapse(words);
      if (length === 0 || /[ \n\ufffe]$/.test(parts.at(-1) ?? '')) own = own.replace(/^[ \ufffe]/, '');
      if (own === '') return;
      starts.push({ at: length, line });
      for (const mark of around) {
        const range = ranges.get(mark) ?? { start: length, end: 0 };
        range.end = length + own.length;
        ranges.set(mark, range);
      }
      parts.push(own);
      length += own.length;
    },
    between(mark, line) {
      points.push({ at: length, mark, line });
    },
    breakLine() {
      const last = parts.pop() ?? '';
      const kept = last.replace(/[ \ufffe]$/, '');
      parts.push(`${kept}\n`);
      length += kept.length - last.length + 1;
    },
    take() {
      const text = parts.join('');
      const spans = paragraphSpans(text);
      const lineAt = lineCounter(text, starts);
      const nextRanges = rangesReader([...ranges]);
      let pointed = 0;
      const paragraphs = spans.map((span, index): Marked => {
        const from = pointed;
        if (index === spans.length - 1) pointed = points.length;
        else while (points[pointed] && (points[pointed]?.at ?? 0) <= span.end) pointed += 1;
        return {
          text: text.slice(span.start, span.end).replaceAll(SOFT_BREAK, ' '),
          marks: marksOf(text, nextRanges(span), points.slice(from, pointed), span),
          line: lineAt(span.start),
        };
      });
      const loose = spans.length === 0 ? points.map(({ mark, line }) => ({ ...mark, line })) : [];
      [parts, length, ranges, points, starts] = [[], 0, new Map(), [], []];
      return { paragraphs, loose };
    },
  };
}

interface Span {
  start: number;
  end: number;
}

type Range = readonly [Around, Span];

/** What gives the line of a place, of places in their order. @param starts where each line's words begin in the text, in their order */
function lineCounter(text: string, starts: readonly { at: number; line: number }[]): (at: number) => number {
  let [index, counted, breaks] = [0, starts[0]?.at ?? 0, 0];
  return (at) => {
    for (let next = starts[index + 1]; next && next.at <= at; next = starts[index + 1]) {
      index += 1;
      [counted, breaks] = [next.at, 0];
    }
    breaks += text.slice(counted, at).match(/\ufffe/g)?.length ?? 0;
    counted = Math.max(counted, at);
    return (starts[index]?.line ?? 1) + breaks;
  };
}

/** What gives the ranges with something of a span, of spans in their order. @param ranges in the order of their starts */
function rangesReader(ranges: readonly Range[]): (span: Span) => Range[] {
  let open: Range[] = [];
  let index = 0;
  return ({ start, end }) => {
    open = open.filter(([, range]) => range.end > start);
    for (let next = ranges[index]; next && next[1].start < end; next = ranges[index]) {
      if (next[1].end > start) open.push(next);
      index += 1;
    }
    return open;
  };
}

/** Where the paragraphs of a text are: two breaks part them, and a byline or date line stands alone. */
function paragraphSpans(text: string): Span[] {
  const paragraphs = spansBetween(text, /\n{2,}/g, { start: 0, end: text.length });
  return paragraphs.flatMap((paragraph) => {
    const lines = spansBetween(text, /[\n\ufffe]/g, paragraph).map((span) => ({ ...span, text: text.slice(span.start, span.end) }));
    const groups = group(lines, (before, line) => !isFurniture(before.text) && !isFurniture(line.text));
    return groups.map((lines) => ({ start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 }));
  });
}

/** The parts of a text between separators, without the white space around them, and none that is empty. */
function spansBetween(text: string, separator: RegExp, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let from = start;
  for (const { index, 0: match } of text.slice(start, end).matchAll(separator)) {
    found.push({ start: from, end: start + index });
    from = start + index + match.length;
  }
  return [...found, { start: from, end }].map((span) => trimmed(text, span)).filter((span) => span.start < span.end);
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}

/** The marks of a paragraph, their places counted from its start; outer before inner, as they were met. */
function marksOf(
  text: string,
  ranges: readonly Range[],
  points: readonly { at: number; mark: Between }[],
  { start, end }: Span,
): ArticleMark[] {
  const around = ranges.flatMap(([mark, range]): ArticleMark[] => {
    const span = { start: Math.max(range.start, start), end: Math.min(range.end, end) };
    const parts = mark.kind === 'code' ? partsOfCode(text, span, points) : [span];
    return parts.flatMap((part): ArticleMark[] => {
      const own = trimmed(text, part);
      return own.start < own.end ? [{ ...mark, start: own.start - start, end: own.end - start }] : [];
    });
  });
  const between = points.map(({ at, mark }): ArticleMark => {
    const inText = Math.min(Math.max(at, start), end) - start;
    return { ...mark, start: inText, end: inText };
  });
  return [...around, ...between].toSorted(
    (one, other) => one.start - other.start || Number(one.start < one.end) - Number(other.start < other.end) || other.end - one.end,
  );
}

/** What is set as code is one line, with nothing between its characters. */
function partsOfCode(text: string, { start, end }: Span, points: readonly { at: number }[]): Span[] {
  const cuts = points.flatMap(({ at }) => (at > start && at < end ? at : [])).toSorted((one, other) => one - other);
  return [start, ...cuts].flatMap((from, index) => spansBetween(text, /\n/g, { start: from, end: cuts[index] ?? end }));
}
