import { glob, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { indexSite } from '../search/index-site.ts';
import { copyPages, indexStock } from './stock.ts';

/** Each index is made this often, in turn; the quickest counts. */
const RUNS = 2;

/** What making an index takes. */
export interface IndexCost {
  milliseconds: number;
  bytes: number;
}

/**
 * Indexes the pages of a built site, with our index and with stock Pagefind.
 *
 * @param out the folder of the site; it is left alone
 * @param stockFolder a folder with its pages, in which the stock index stays
 */
export async function measureIndexes(out: string, stockFolder: string): Promise<{ ours: IndexCost; stock: IndexCost }> {
  const oursFolder = await mkdtemp(join(tmpdir(), 'nutgraf-index-'));
  try {
    await copyPages(out, oursFolder);
    const times = { ours: Number.POSITIVE_INFINITY, stock: Number.POSITIVE_INFINITY };
    for (let run = 0; run < RUNS; run += 1) {
      times.ours = Math.min(times.ours, await time(() => indexSite(oursFolder)));
      times.stock = Math.min(times.stock, await time(() => indexStock(stockFolder)));
    }
    return {
      ours: { milliseconds: times.ours, bytes: await bytesBesidePages(oursFolder) },
      stock: { milliseconds: times.stock, bytes: await bytesBesidePages(stockFolder) },
    };
  } finally {
    await rm(oursFolder, { recursive: true });
  }
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function bytesBesidePages(folder: string): Promise<number> {
  let bytes = 0;
  for await (const path of glob('**/*', { cwd: folder, exclude: ['**/*.html'] })) {
    const entry = await stat(join(folder, path));
    if (entry.isFile()) bytes += entry.size;
  }
  return bytes;
}
