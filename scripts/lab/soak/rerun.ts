import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeAtomic } from '../../lib/platform/files.ts';
import { resolveFolders } from '../../lib/platform/folders.ts';
import { Random } from '../support/random.ts';
import { edit, markWords, textOf } from './edits.ts';
import { explainChild } from './explain-child.ts';
import type { PartResult } from './parts.ts';

/**
 * Explains many articles, in a process of its own, and again when nothing has changed.
 *
 * @param articles the paragraphs of each; where there are too few, edited ones are taken
 * @param count how many articles
 * @returns the time of the second run, in per cent of the first
 */
export async function soakRerun(articles: readonly string[][], count: number, seed: number): Promise<PartResult> {
  const random = new Random(seed);
  const folders = resolveFolders({ content: await mkdtemp(join(tmpdir(), 'nutgraf-rerun-')) });
  try {
    for (let index = 0; index < count; index += 1) {
      const own = articles[index] ?? edit(markWords(random.pick(articles)), ['move', 'insert'], articles.flat(), random).map(textOf);
      await writeAtomic(join(folders.articles, `article-${index}.txt`), `${own.join('\n\n')}\n`);
    }
    const [first, again] = [await explainChild(folders), await explainChild(folders)];
    const value = (100 * (again.first + again.rest)) / (first.first + first.rest);
    const label = 'time of a re-run where nothing changed, of that of the first';
    return { figures: [{ label, unit: 'percent', value, of: count, bar: { most: 5 } }], faults: [] };
  } finally {
    await rm(folders.content, { recursive: true });
  }
}
