const MARK = ' data-pagefind-body';

/**
 * What Pagefind has to read of a page: the elements that are found by their words, and what the head says of the page for the search. Most
 * pages are many times as long.
 *
 * @param html a page as Astro writes it
 * @returns a smaller page; null where nothing of it is to be found
 * @throws Error where such an element holds another of its name, whose end would be taken for its own
 */
export function searchedPart(html: string): string | null {
  const parts: string[] = [];
  for (let mark = html.indexOf(MARK); mark >= 0; mark = html.indexOf(MARK, mark + 1)) {
    const start = html.lastIndexOf('<', mark);
    const isInTag = html.indexOf('>', start) > mark;
    if (isInTag) parts.push(readElement(html, start));
  }
  if (parts.length === 0) return null;
  const language = /<html[^>]*>/.exec(html)?.[0] ?? '<html>';
  const head = html.slice(0, html.indexOf('</head>')).match(/<meta name="search-[^>]*>/g) ?? [];
  return `<!doctype html>${language}<head>${head.join('')}</head><body>${parts.join('')}</body></html>`;
}

function readElement(html: string, start: number): string {
  const [name = ''] = /[a-z0-9]+/.exec(html.slice(start, start + 20)) ?? [];
  const end = html.indexOf(`</${name}>`, start);
  const element = end < 0 ? '' : html.slice(start, end);
  if (element === '' || element.slice(1).search(new RegExp(`<${name}[ >]`)) >= 0) {
    throw new Error(`The search cannot tell where the <${name} data-pagefind-body> ends: it holds another <${name}>.`);
  }
  return `${element}</${name}>`;
}
