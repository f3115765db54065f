import { attributeOf, type Element, isElement } from '../html/tree.ts';

/** Start and end of something in the HTML of a page (UTF-16 code units). */
type Span = [start: number, end: number];

/** What Pagefind has to read of a page. Most pages are many times as long. */
export interface Searched {
  /** That of the words to be found: of their element, else of the page. */
  language: string;
  /** What the head says of the page for the search: `<meta name="search-…">`. */
  metas: Span[];
  /** The elements that are found by their words: `data-pagefind-body`. */
  bodies: Span[];
  /** What it is, for results: `<meta name="search-line">`. Pagefind would find each word of it. */
  line?: string;
}

/** What of a page is to be found; undefined where nothing is, as on a page that asks search engines not to list it. @param root the page's `html` */
export function findSearched(root: Element): Searched | undefined {
  const searched: Searched = { language: attributeOf(root, 'lang') ?? '', metas: [], bodies: [] };
  let isListed = true;
  const look = (element: Element): void => {
    const { tag, children, offset = 0, end = offset } = element;
    const name = tag === 'meta' ? attributeOf(element, 'name') : undefined;
    if (name === 'robots') isListed = attributeOf(element, 'content') !== 'noindex';
    if (name === 'search-line') searched.line = attributeOf(element, 'content') ?? '';
    else if (name?.startsWith('search-')) searched.metas.push([offset, end]);
    if (attributeOf(element, 'data-pagefind-body') !== undefined) {
      searched.bodies.push([offset, end]);
      searched.language = attributeOf(element, 'lang') ?? searched.language;
    } else for (const child of children) if (isElement(child)) look(child);
  };
  look(root);
  return isListed && searched.bodies.length > 0 ? searched : undefined;
}

/** A smaller page, of only what is to be found of one. */
export function cutSearched(html: string, { language, metas, bodies }: Searched): string {
  const cut = (spans: Span[]): string => spans.map(([start, end]) => html.slice(start, end)).join('');
  return `<!doctype html><html lang="${language}"><head>${cut(metas)}</head><body>${cut(bodies)}</body></html>`;
}
