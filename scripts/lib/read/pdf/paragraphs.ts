import { mendBreaks } from '../lines/breaks.ts';
import { type Line, numberLines } from '../lines/line.ts';
import { countWords, endsSentence, isListItem, startsLowerCase } from '../lines/wording.ts';
import type { PdfLine } from './lines.ts';

/** A paragraph, or a heading of several lines. */
export interface PdfParagraph {
  text: string;
  size: number;
  page: number;
}

/** Of the size of the type: how much larger the letters of headings are. */
const LARGER = 1.15;
/** The same: how much more space than between lines there is between paragraphs, and how far a first line is set in. */
const MORE_SPACE = 0.35;
const SET_IN = 0.6;
/** Of the lines of a text whose first lines are set in, more than this share are such. */
const FIRST_LINES = 0.03;

/** The size that most of the text has, in points. */
export function bodySize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(round(size), (letters.get(round(size)) ?? 0) + text.length);
  return [...letters].reduce((most, own) => (own[1] > most[1] ? own : most), [0, 0])[0];
}

const round = (size: number): number => Math.round(size * 2) / 2;

/** Puts the lines of a PDF together to paragraphs, by their distance, their indents, and where they end. */
export function paragraphsOf(lines: readonly PdfLine[]): PdfParagraph[] {
  const body = bodySize(lines);
  const leading = leadingOf(lines, body);
  const bounds = boundsOf(lines);
  const setsIn = lines.filter((line) => isSetIn(line, bounds)).length > lines.length * FIRST_LINES;
  const mended = mendBreaks(numberLines(lines.map(({ text }) => text)));
  const paragraphs: PdfParagraph[] = [];
  for (const [at, line] of lines.entries()) {
    const last = paragraphs.at(-1);
    const { text } = mended[at] as Line;
    if (!last || begins(lines[at - 1] as PdfLine, line, { body, leading, bounds, setsIn }))
      paragraphs.push({ text, size: line.size, page: line.page });
    else last.text += `${joins(mended[at - 1] as Line, text) ? '' : ' '}${text}`;
  }
  return paragraphs;
}

/** Writing that has no spaces between words. */
const UNSPACED = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}。、，；：？！」』）]';
const ENDS_UNSPACED = new RegExp(`${UNSPACED}$`, 'u');
const STARTS_UNSPACED = new RegExp(`^${UNSPACED}`, 'u');
const joins = (before: Line, text: string): boolean =>
  before.isCut === true || (ENDS_UNSPACED.test(before.text) && STARTS_UNSPACED.test(text));

interface Measures {
  body: number;
  /** First lines are set in: a line at the head of a column that is not goes on with the one before. */
  setsIn: boolean;
  leading: number;
  bounds: ReadonlyMap<string, { left: number; right: number }>;
}

const keyOf = ({ page, column, size }: PdfLine): string => `${page} ${column} ${round(size)}`;

/** Whether a line begins a paragraph. */
function begins(before: PdfLine, line: PdfLine, { body, leading, bounds, setsIn }: Measures): boolean {
  if (Math.abs(before.size - line.size) > 0.08 * line.size || isListItem(line.text)) return true;
  const goesOn = !endsSentence(before.text) && startsLowerCase(line.text);
  const gap = line.base - before.base;
  const isBelow = before.page === line.page && before.column === line.column && gap > 0;
  if (!isBelow) {
    const isFull = !isSetIn(line, bounds) && !leavesRoom(before, line, bounds);
    return !(goesOn || (isFull && (setsIn || !endsSentence(before.text))));
  }
  if (gap > (leading * line.size) / body + MORE_SPACE * line.size) return true;
  if (line.size > LARGER * body || goesOn) return false;
  return (isSetIn(line, bounds) && !isSetIn(before, bounds)) || leavesRoom(before, line, bounds);
}

const isSetIn = (line: PdfLine, bounds: Measures['bounds']): boolean =>
  line.left > (bounds.get(keyOf(line)) ?? line).left + SET_IN * line.size;

/** Whether the first word of a line would have stood in the line before: that one was ended on purpose. */
function leavesRoom(before: PdfLine, line: PdfLine, bounds: Measures['bounds']): boolean {
  const [word] = line.text.split(' ', 1) as [string];
  const width = ((line.right - line.left) * (word.length + 1)) / line.text.length;
  return before.right + width * 1.1 < (bounds.get(keyOf(before)) ?? before).right;
}

/** The distance of lines in a paragraph, in points: that of most lines of the text. */
function leadingOf(lines: readonly PdfLine[], body: number): number {
  const gaps = lines.flatMap((line, at) => {
    const gap = line.base - (lines[at - 1] ?? line).base;
    return round(line.size) === body && gap > 0.5 * body && gap < 2.5 * body ? [gap] : [];
  });
  const sorted = gaps.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length * 0.3)] ?? 1.2 * body;
}

/** From where to where the lines of a column reach. */
function boundsOf(lines: readonly PdfLine[]): Measures['bounds'] {
  const bounds = new Map<string, { left: number; right: number }>();
  for (const line of lines) {
    const own = bounds.get(keyOf(line)) ?? { left: line.left, right: line.right };
    bounds.set(keyOf(line), { left: Math.min(own.left, line.left), right: Math.max(own.right, line.right) });
  }
  return bounds;
}

/** Whether a paragraph is a heading, by the size of its type. */
export const isHeading = ({ text, size }: PdfParagraph, body: number, longest: number): boolean =>
  size >= LARGER * body && countWords(text) <= longest && !isListItem(text);
