import { ContentError } from '../content-error.ts';

/** The lines that version control writes around the two sides of a conflict; between them it writes one of `=======`. */
const MARKER = /^(?:<{7}|>{7}|\|{7})(?: .*)?$/m;

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
