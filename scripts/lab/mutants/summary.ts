import { join } from 'node:path';
import { readIfThere, writeAtomic } from '../../lib/platform/files.ts';
import { formatTable } from '../support/figure.ts';

/** What was measured of a folder. */
export interface Row {
  folder: string;
  /** How many of how many declarations were changed. */
  declarations: string;
  seed: number;
  /** Test files that were passed over, by words in their names. */
  without: readonly string[];
  tried: number;
  killed: number;
}

const file = join(import.meta.dirname, 'summary.md');
const head = ['folder', 'day', 'declarations', 'seed', 'without tests', 'tried', 'killed', 'per cent'];

const about = `# Mutants

Small changes of the code (StrykerJS's), one at a time, and of how many a unit test of the same folder failed, or one that imports it:
\`npm run lab:mutants\`. Each folder has the figures of its last run; those of a draw are of the declarations that the seed chose. What only
the tests of the commands and of the browser hold, such as the order of a build's steps, counts as unnoticed.
`;

/** Writes the figures of a folder into the summary, in place of those of an earlier run. */
export async function keepRow(row: Row): Promise<void> {
  const day = new Date().toISOString().slice(0, 10);
  await writeAtomic(file, withRow((await readIfThere(file))?.toString() ?? '', row, day));
}

/** The summary with a folder's figures. @param summary as it was; empty where there is none yet @param day YYYY-MM-DD */
export function withRow(summary: string, { folder, declarations, seed, without, tried, killed }: Row, day: string): string {
  const kept = summary
    .split('\n')
    .filter((line) => /^\| \w+\//.test(line))
    .map((line) =>
      line
        .slice(2, -2)
        .split('|')
        .map((cell) => cell.trim()),
    )
    .filter(([own]) => own !== folder);
  const share = tried > 0 ? ((100 * killed) / tried).toFixed(1) : '–';
  const rows = [...kept, [folder, day, declarations, String(seed), without.join(' '), String(tried), String(killed), share]];
  return `${about}\n${formatTable([head, ...rows.sort(([one = ''], [other = '']) => (one < other ? -1 : 1))])}\n`;
}
