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
  let text = '';
  let ranges = new Map<Around, { start: number; end: number }>();
  let points: { at: number; mark: Between; line: number }[] = [];
  let starts: { at: number; line: number }[] = [];

  return {
    add(words, around, line) {
      let own = collapse(words);
      if (text === '' || /[ \n\ufffe]$/.test(text)) own = own.replace(/^[ \ufffe]/, '');
      if (own === '') return;
      starts.push({ at: text.length, line });
      for (const mark of around) {
        const range = ranges.get(mark) ?? { start: text.length, end: 0 };
        range.end = text.length + own.length;
        ranges.set(mark, range);
      }
      text += own;
    },
    between(mark, line) {
      points.push({ at: text.length, mark, line });
    },
    breakLine() {
      text = `${text.replace(/[ \ufffe]$/, '')}\n`;
    },
    take() {
      const spans = paragraphSpans(text);
      const lineAt = (at: number): number => {
        const start = starts.findLast((own) => own.at <= at) ?? starts[0];
        return (start?.line ?? 1) + (text.slice(start?.at, at).match(/\ufffe/g)?.length ?? 0);
      };
      const paragraphs = spans.map(({ start, end }, index): Marked => {
        const isLast = index === spans.length - 1;
        const before = spans[index - 1]?.end ?? -1;
        const own = points.filter(({ at }) => at > before && (isLast || at <= end));
        return {
          text: text.slice(start, end).replaceAll(SOFT_BREAK, ' '),
          marks: marksOf(text, ranges, own, { start, end }),
          line: lineAt(start),
        };
      });
      const loose = spans.length === 0 ? points.map(({ mark, line }) => ({ ...mark, line })) : [];
      text = '';
      [ranges, points, starts] = [new Map(), [], []];
      return { paragraphs, loose };
    },
  };
}

interface Span {
  start: number;
  end: number;
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
  ranges: Map<Around, Span>,
  points: readonly { at: number; mark: Between }[],
  { start, end }: Span,
): ArticleMark[] {
  const around = [...ranges].flatMap(([mark, range]): ArticleMark[] => {
    const span = { start: Math.max(range.start, start), end: Math.min(range.end, end) };
    if (span.start >= span.end) return [];
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
