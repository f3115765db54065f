import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { startProgress } from '../cli/progress.ts';
import { parseHtml } from '../html/tree.ts';
import { writePagefind } from './pagefind.ts';
import { cutSearched, findSearched, type Searched } from './searched.ts';
import { writeWords } from './write-words.ts';

/**
 * Writes the search index of a built site to its folder `pagefind`. Which pages and parts are found is marked in the HTML.
 *
 * @param out the folder of the site, absolute
 * @param searched what is to be found of each page that has any, by its path in the site; absent to read all pages for it
 * @returns how many pages can be found
 * @throws Error where Pagefind fails
 */
export async function indexSite(out: string, searched?: ReadonlyMap<string, Searched>): Promise<number> {
  const folder = join(out, 'pagefind');
  const pages = searched ?? (await findAllSearched(out));
  await writeWords(folder, await writePagefind(folder, cutPages(out, pages)));
  return pages.size;
}

async function findAllSearched(out: string): Promise<Map<string, Searched>> {
  const paths = await Array.fromAsync(glob('**/*.html', { cwd: out }));
  const found = paths.map((path) => [path.split(sep).join('/'), findSearched(parseHtml(readFileSync(join(out, path), 'utf8')))] as const);
  return new Map(found.flatMap(([path, searched]) => (searched ? [[path, searched]] : [])));
}

/** In the order of their paths, whoever found them. */
function* cutPages(out: string, pages: ReadonlyMap<string, Searched>) {
  const progress = startProgress(pages.size);
  for (const [path, searched] of [...pages].sort(([a], [b]) => (a < b ? -1 : 1))) {
    progress.tick(path);
    yield { path, html: cutSearched(readFileSync(join(out, path), 'utf8'), searched), line: searched.line };
  }
  progress.end();
}
