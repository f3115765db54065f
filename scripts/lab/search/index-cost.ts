import { glob, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { indexSite } from '../../lib/search/index-site.ts';
import { copyPages, indexStock } from './stock.ts';

/** Each index is made this often, in turn; the quickest counts. */
const RUNS = 3;

/** What making an index takes. */
export interface IndexCost {
  milliseconds: number;
  bytes: number;
}

/**
 * Indexes the pages of a built site, with our index and with stock Pagefind.
 *
 * @param out the folder of the site; it is left alone
 */
export async function measureIndexes(out: string): Promise<Record<'ours' | 'stock', IndexCost>> {
  const root = await mkdtemp(join(tmpdir(), 'nutgraf-index-'));
  const folders = { ours: join(root, 'ours'), stock: join(root, 'stock') };
  const times = { ours: Number.POSITIVE_INFINITY, stock: Number.POSITIVE_INFINITY };
  try {
    for (const folder of Object.values(folders)) await copyPages(out, folder);
    for (let run = 0; run < RUNS; run += 1) {
      times.ours = Math.min(times.ours, await time(() => indexSite(folders.ours)));
      times.stock = Math.min(times.stock, await time(() => indexStock(folders.stock)));
    }
    return {
      ours: { milliseconds: times.ours, bytes: await bytesBesidePages(folders.ours) },
      stock: { milliseconds: times.stock, bytes: await bytesBesidePages(folders.stock) },
    };
  } finally {
    await rm(root, { recursive: true });
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
