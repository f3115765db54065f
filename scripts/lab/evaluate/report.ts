import { readFile } from 'node:fs/promises';
import { ContentError } from '../../../src/lib/content-error.ts';
import { writeAtomic } from '../../lib/platform/files.ts';
import { shownPath } from '../../lib/platform/folders.ts';
import { type Figure, formatFigures } from '../support/figure.ts';
import { ALL } from './evaluate.ts';

const OPENS = '<!-- figures: npm run lab:evaluate writes what stands between these two lines -->';
const CLOSES = '<!-- /figures -->';

/**
 * Puts the table of figures between the two marks of a Markdown file.
 *
 * @throws ContentError when the file has not both marks
 */
export async function keepFigures(path: string, figures: readonly Figure[]): Promise<void> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const [start, end] = [text.indexOf(OPENS), text.indexOf(CLOSES)];
  if (start < 0 || end < start) {
    throw new ContentError(
      'the figures have no place in this file',
      { file: shownPath(path) },
      `Put these two lines where they go:\n${OPENS}\n${CLOSES}`,
    );
  }
  await writeAtomic(path, `${text.slice(0, start)}${OPENS}\n\n${formatFigures(figures, ALL)}\n\n${text.slice(end)}`);
}
