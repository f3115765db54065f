import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Element } from 'hast';
import { rehype } from 'rehype';
import { SKIP, visit } from 'unist-util-visit';
import { writePagefind } from './pagefind.ts';
import { writeWords } from './write-words.ts';

/**
 * Writes the search index of a built site to its folder `pagefind`. Which pages and parts are found is marked in the HTML.
 *
 * @param out the folder of the site, absolute
 * @returns how many pages were read
 * @throws Error where Pagefind fails
 */
export async function indexSite(out: string): Promise<number> {
  const folder = join(out, 'pagefind');
  const paths = (await Array.fromAsync(glob('**/*.html', { cwd: out }))).sort();
  await writeWords(folder, await writePagefind(folder, searchedPages(out, paths)));
  return paths.length;
}

function* searchedPages(out: string, paths: string[]) {
  for (const path of paths) {
    const html = searchedPart(readFileSync(join(out, path), 'utf8'));
    if (html !== null) yield { path: path.split(sep).join('/'), html };
  }
}

const parser = rehype();

/**
 * What Pagefind has to read of a page: the elements that are found by their words (`data-pagefind-body`), and what the head says of the page
 * for the search (`<meta name="search-…">`). Most pages are many times as long.
 *
 * @returns a smaller page; null where nothing of it is to be found
 */
export function searchedPart(html: string): string | null {
  if (!html.includes('data-pagefind-body')) return null;
  const tree = parser.parse(html);
  const parts: string[] = [];
  const metas: string[] = [];
  let language = '';
  visit(tree, 'element', (element) => {
    if (element.tagName === 'html') language = String(element.properties.lang ?? '');
    if (element.tagName === 'meta' && String(element.properties.name).startsWith('search-')) metas.push(sourceOf(element, html));
    if (!('dataPagefindBody' in element.properties)) return;
    parts.push(sourceOf(element, html));
    return SKIP;
  });
  if (parts.length === 0) return null;
  return `<!doctype html><html lang="${language}"><head>${metas.join('')}</head><body>${parts.join('')}</body></html>`;
}

const sourceOf = ({ position }: Element, html: string): string => html.slice(position?.start.offset, position?.end.offset);
