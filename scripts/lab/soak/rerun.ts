import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeAtomic } from '../../lib/platform/files.ts';
import { resolveFolders } from '../../lib/platform/folders.ts';
import { edit, markWords, textOf } from './edits.ts';
import { explainChild } from './explain-child.ts';
import type { Figure } from './figure.ts';
import { Random } from './random.ts';

/**
 * Explains many articles, in a process of its own, and again when nothing has changed.
 *
 * @param articles the paragraphs of each; where there are too few, edited ones are taken
 * @param count how many articles
 * @returns the time of the second run, in per cent of the first
 */
export async function soakRerun(articles: readonly string[][], count: number, seed: number): Promise<Figure[]> {
  const random = new Random(seed);
  const folders = resolveFolders({ content: await mkdtemp(join(tmpdir(), 'nutgraf-rerun-')) });
  try {
    for (let index = 0; index < count; index += 1) {
      const own = articles[index] ?? edit(markWords(random.pick(articles)), ['move', 'insert'], articles.flat(), random).map(textOf);
      await writeAtomic(join(folders.articles, `article-${index}.txt`), `${own.join('\n\n')}\n`);
    }
    const [first, again] = [await explainChild(folders), await explainChild(folders)];
    const found = (100 * (again.first + again.rest)) / (first.first + first.rest);
    return [{ label: 'time of a re-run where nothing changed, in %', found: Number(found.toFixed(1)), bar: { most: 5 }, of: count }];
  } finally {
    await rm(folders.content, { recursive: true });
  }
}
