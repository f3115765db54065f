import { isUnspaced } from '../../../../src/lib/text/unspaced.ts';
import type { Words } from '../model/types.ts';
import { isFurniture, skipFurniture } from './furniture.ts';
import type { Line } from './line.ts';
import { endsSentence, isListItem, startsLowerCase } from './wording.ts';

/** Typewriters and mail programs wrap at 40 to 120 columns; a longer line is a paragraph. */
const NARROWEST = 40;
const WIDEST = 120;
/** A line that ends before this share of the width was ended on purpose. */
const SHORT = 0.75;

/**
 * The paragraphs of plain text, run by run: a run is what stands between blank lines.
 * Lines that were wrapped by hand, or that go on in lower case, are joined with a space; else each line is a paragraph.
 * Bylines and date lines at either end of a run, and a headline over the first, stand alone.
 */
export function paragraphsOf(lines: readonly Line[]): Words[][] {
  const width = wrapWidth(lines);
  return runsOf(lines).map((run, index) => {
    const { head, body, tail } = cutFurniture(run, index === 0, width);
    const groups = group(body, isWrapped(body, width) ? goesOnWrapped(body, width) : goesOnIn(body));
    return [...head.map((line) => [line]), ...groups, ...tail.map((line) => [line])].map((own) => ({
      kind: 'paragraph',
      text: own.flatMap((line, at) => [betweenLines(own[at - 1], line), line.text]).join(''),
      line: own[0]?.number ?? 1,
    }));
  });
}

/** What stands between two lines of a paragraph: a space, but in scripts that set none between words, and within a word. */
function betweenLines(before: Line | undefined, { text }: Line): string {
  if (!before || before.isCut) return '';
  return isUnspaced(before.text.slice(-1)) && isUnspaced(text.slice(0, 1)) ? '' : ' ';
}

function runsOf(lines: readonly Line[]): Line[][] {
  return group(lines, (before, line) => before.text !== '' && line.text !== '').filter(([line]) => line?.text !== '');
}

/** The column that the file was wrapped at; 0 when its lines are too long, or too short, to have been wrapped. */
function wrapWidth(lines: readonly Line[]): number {
  const lengths = lines.map(({ raw }) => raw.length).filter((length) => length > 0);
  const narrow = lengths.filter((length) => length <= WIDEST);
  const width = narrow.reduce((most, length) => Math.max(most, length), 0);
  return narrow.length < lengths.length * 0.9 || width < NARROWEST ? 0 : width;
}

function isWrapped(run: Line[], width: number): boolean {
  if (width === 0 || run.some((line) => isListItem(line.text))) return false;
  const inner = run.slice(0, -1);
  const goOn = inner.filter((line, index) => !endsSentence(line.text) && !leavesRoom(line, run[index + 1], width * SHORT));
  return goOn.length > 0 && goOn.length * 2 >= inner.length;
}

/** Lines in their order, each with the one before it where it continues that one. */
export function group<Own>(lines: readonly Own[], continues: (before: Own, line: Own) => boolean | undefined): Own[][] {
  const groups: Own[][] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before !== undefined && continues(before, line)) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** Among wrapped lines, an indented line, and a sentence that ends well before the edge, begin a new paragraph. */
function goesOnWrapped(run: readonly Line[], width: number): (before: Line, line: Line) => boolean {
  const margin = marginOf(run);
  return (before, line) =>
    before.isCut || !(indentOf(line) > margin || (endsSentence(before.text) && leavesRoom(before, line, width * SHORT)));
}

/** Among items of a list, a line that is set in from their markers goes on as one that begins in lower case does. */
function goesOnIn(run: readonly Line[]): (before: Line, line: Line) => boolean {
  const items = run.filter(({ text }) => isListItem(text));
  const margin = marginOf(items);
  return (before, line) => {
    if (isListItem(line.text)) return false;
    const isUnderItem = items.some(({ number }) => number <= before.number) && indentOf(line) > margin;
    return isUnderItem || (!endsSentence(before.text) && startsLowerCase(line.text));
  };
}

function cutFurniture(run: Line[], isFirst: boolean, width: number): { head: Line[]; body: Line[]; tail: Line[] } {
  const above = skipFurniture(run, 0);
  const below = skipFurniture(run, above + 1);
  const start = below > above + 1 || (isFirst && standsOverWrapped(run.slice(above), width)) ? below : above;
  let end = run.length;
  while (end > start && isFurniture(run[end - 1]?.text ?? '')) end -= 1;
  return { head: run.slice(0, start), body: run.slice(start, end), tail: run.slice(end) };
}

function standsOverWrapped([first, next, ...rest]: Line[], width: number): boolean {
  if (!first || !next || endsSentence(first.text) || startsLowerCase(next.text)) return false;
  return isWrapped([next, ...rest], width) && leavesRoom(first, next, width * 0.9);
}

function leavesRoom(line: Line, next: Line | undefined, width: number): boolean {
  const [word = ''] = next?.text.split(/\s/, 1) ?? [];
  return line.raw.length + 1 + word.length <= width;
}

const marginOf = (lines: readonly Line[]): number =>
  lines.reduce((least, line) => Math.min(least, indentOf(line)), Number.POSITIVE_INFINITY);
const indentOf = (line: Line): number => line.raw.length - line.raw.trimStart().length;
