import { isFurniture } from './furniture.ts';
import type { Line } from './line.ts';
import { endsSentence, isListItem, startsLowerCase } from './wording.ts';

const SOFT_HYPHEN = '\u00ad';
const CUT = /(\p{L}+)-$/u;
/** In characters: longer words are not mended. */
const LONGEST_WORD = 200;
const REST = /^\p{Ll}[\p{L}\p{M}]+/u;
/** "two- and three-year terms" */
const JOINS = /^(?:and|or|to|und|oder)\b/;
/** What is written with a hyphen before most words. */
const KEEPS =
  /^(?:well|self|half|cross|long|short|high|two|three|four|five|six|seven|eight|nine|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/i;
const PAGE = /^(?:page\s+\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?|\d{1,4}\s+(?:of|\/)\s+\d{1,4}|[-–—]\s*\d{1,4}\s*[-–—])$/i;
const FIGURE = /^\d{1,4}$/;

/**
 * Lines whose words go on in the next without a space: those that end in a soft hyphen, or in a hyphen that the setting put there. The hyphen
 * stays where the same text has the word with it, or where English writes one. Soft hyphens within lines go.
 */
export function mendBreaks(lines: readonly Line[]): Line[] {
  const words = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? []));
  return lines.map((line, at) => {
    const text = line.text.replaceAll(SOFT_HYPHEN, '').trim();
    const below = lines[at + 1]?.text.replaceAll(SOFT_HYPHEN, '') ?? '';
    if (line.text.endsWith(SOFT_HYPHEN)) return { ...line, text, isCut: REST.test(below) };
    const [, start = ''] = CUT.exec(text.slice(-LONGEST_WORD)) ?? [];
    const [rest = ''] = REST.exec(below) ?? [];
    if (start === '' || rest === '' || JOINS.test(below) || isListItem(below) || isFurniture(below)) return { ...line, text };
    const [whole, joined] = [`${start}${rest}`, `${start}-${rest}`].map((word) => word.toLowerCase()) as [string, string];
    const keeps = words.has(joined) || (!words.has(whole) && KEEPS.test(start));
    return { ...line, text: keeps ? text : text.slice(0, -1), isCut: true };
  });
}

/**
 * The numbers of pages that stand alone on lines: those that say so, those that cut a sentence in two, and those that go on from such.
 * A figure alone can be a heading as well.
 */
export function pageNumbersOf(lines: readonly Line[]): Line[] {
  const numbers = new Set(lines.flatMap(({ text }) => (FIGURE.test(text) ? Number(text) : [])));
  const ofPages = new Set<number>();
  for (const [at, { text }] of lines.entries()) {
    if (!FIGURE.test(text) || ofPages.has(Number(text)) || !cutsSentence(lines, at)) continue;
    for (let number = Number(text); numbers.has(number); number += 1) ofPages.add(number);
    for (let number = Number(text); numbers.has(number); number -= 1) ofPages.add(number);
  }
  return lines.filter(({ text }) => PAGE.test(text) || (FIGURE.test(text) && ofPages.has(Number(text))));
}

/** Lines without some that are not of the text, and without the empty ones around those that stand in a sentence. */
export function withoutPageNumbers(lines: readonly Line[], taken: ReadonlySet<Line>): Line[] {
  const gone = new Set(lines.flatMap((line, at) => (taken.has(line) && cutsSentence(lines, at) ? around(lines, at) : [])));
  return lines.flatMap((line) => (gone.has(line) ? [] : taken.has(line) ? { ...line, raw: '', text: '' } : line));
}

function cutsSentence(lines: readonly Line[], at: number): boolean {
  const own = around(lines, at);
  const [above, below] = [lines[at - own.indexOf(lines[at] as Line) - 1], lines[lines.indexOf(own.at(-1) as Line, at) + 1]];
  return above !== undefined && below !== undefined && !endsSentence(above.text) && startsLowerCase(below.text);
}

/** A line with the empty ones around it. */
function around(lines: readonly Line[], at: number): Line[] {
  let [first, last] = [at, at];
  while (lines[first - 1]?.text === '') first -= 1;
  while (lines[last + 1]?.text === '') last += 1;
  return lines.slice(first, last + 1);
}
