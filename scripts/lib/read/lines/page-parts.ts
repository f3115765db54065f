import type { LeftOut } from '../model/types.ts';
import { mendBreaks, pageNumbersOf, withoutPageNumbers } from './breaks.ts';
import { endMatterOf } from './end-matter.ts';
import { type Line, withoutLines } from './line.ts';
import { topMatterOf } from './top-matter.ts';
import { webCopyOf } from './web-copy.ts';

/**
 * Takes out of a plain text the lines that are not of the article, each by its words, and mends the words that are cut at ends of lines.
 *
 * @param already what was taken out before
 */
export function takePageParts(lines: readonly Line[], already: readonly LeftOut[]): { lines: Line[]; leftOut: LeftOut[] } {
  const pages = new Set(pageNumbersOf(lines));
  const text = mendBreaks(withoutPageNumbers(lines, pages));
  const around = new Set([topMatterOf, webCopyOf].flatMap((find) => find(text)));
  const taken = new Set([...around, ...endMatterOf(text.filter((line) => !around.has(line)))]);
  const own = [...lines.filter((line) => pages.has(line)), ...taken].map(
    (line): LeftOut => ({
      kind: 'page part',
      text: line.text,
      line: line.number,
    }),
  );
  const leftOut = [...already, ...own].toSorted((one, other) => one.line - other.line);
  return { lines: withoutLines(text, taken), leftOut };
}
