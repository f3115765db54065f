import { ContentError } from '../content-error.ts';

/** The lines that version control writes around the two sides of a conflict; between them it writes one of `=======`. */
const MARKER = /^(?:<{7}|>{7}|\|{7})(?: .*)?$/m;

/**
 * The line (1-based) on which the first conflict of a text begins, with both of its sides; undefined where there is none. One marker alone is
 * none: a text may show it.
 */
export function mergeLine(text: string): number | undefined {
  let start: number | undefined;
  let isSecond = false;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^<{7} /.test(line)) [start, isSecond] = [index + 1, false];
    else if (line === '=======') isSecond = start !== undefined;
    else if (isSecond && /^>{7} /.test(line)) return start;
  }
  return undefined;
}

/** @throws ContentError when version control has left both sides of a conflict in a text */
export function requireMerged(text: string, file: string): void {
  const at = MARKER.exec(text.replaceAll('\r\n', '\n'))?.index;
  if (at === undefined) return;
  const line = text.replaceAll('\r\n', '\n').slice(0, at).split('\n').length;
  throw new ContentError(
    'somebody’s merge is not finished',
    { file, line },
    'Keep one side and delete the three lines <<<<<<<, ======= and >>>>>>>.',
  );
}
