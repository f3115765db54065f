import type { LeftOut } from '../model/types.ts';
import { endMatterOf } from './end-matter.ts';
import { type Line, withoutLines } from './line.ts';
import { topMatterOf } from './top-matter.ts';
import { webCopyOf } from './web-copy.ts';

/** Takes out of a plain text the lines that are not of the article, each by its words. */
export function takePageParts(lines: readonly Line[]): { lines: Line[]; leftOut: LeftOut[] } {
  const taken = new Set([topMatterOf, webCopyOf, endMatterOf].flatMap((find) => find(lines)));
  const leftOut = lines.flatMap((line): LeftOut[] => (taken.has(line) ? [{ kind: 'page part', text: line.text, line: line.number }] : []));
  return { lines: withoutLines(lines, taken), leftOut };
}
