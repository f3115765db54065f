import type { Element } from 'hast';
import { rehype } from 'rehype';
import { SKIP, visit } from 'unist-util-visit';

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
