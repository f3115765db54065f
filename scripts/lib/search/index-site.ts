import { glob, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';

/**
 * Writes the search index of a built site to its folder `pagefind`. Which pages and parts are found is marked in the HTML.
 *
 * @param out the folder of the site, absolute
 * @returns how many pages were read
 */
export async function indexSite(out: string): Promise<number> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    const paths = (await Array.fromAsync(glob('**/*.html', { cwd: out }))).sort();
    for (const path of paths) await addPage(index, out, path);
    fail((await index.writeFiles({ outputPath: join(out, 'pagefind') })).errors);
    return paths.length;
  } finally {
    await close();
  }
}

/** One page after the other, in the order of their names: the numbers that pages get in the index follow from it. */
async function addPage(index: PagefindIndex, out: string, path: string): Promise<void> {
  const content = await readFile(join(out, path), 'utf8');
  fail((await index.addHTMLFile({ sourcePath: path.split(sep).join('/'), content })).errors);
}

function fail(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
