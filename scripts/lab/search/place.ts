/** Where an address leads: a page by its path from the site's root, with a slash at both ends, and the anchor on it. */
export interface PagePlace {
  page: string;
  anchor: string | null;
}

/**
 * The place that an address names, in whatever way it is written: a whole URL, a path with or without the base and the outer
 * slashes, `index.html`, a query (`?mark=…`), an anchor.
 *
 * @param base the path that the site lies under, starting and ending with a slash
 */
export function toPlace(address: string, base: string): PagePlace {
  const url = new URL(address, 'http://site.invalid/');
  const below = url.pathname.startsWith(base) ? url.pathname.slice(base.length) : url.pathname;
  const path = decode(below)
    .replace(/(^|\/)index\.html$/, '$1')
    .replace(/^\/+|\/+$/g, '');
  const anchor = decode(url.hash.slice(1).split(':~:')[0] ?? '');
  return { page: path === '' ? '/' : `/${path}/`, anchor: anchor === '' ? null : anchor };
}

/** Where a result leads: to the place of its first link that has an anchor, else of its first link. */
export function firstPlace(links: readonly string[], base: string): PagePlace {
  const places = links.map((link) => toPlace(link, base));
  return places.find(({ anchor }) => anchor !== null) ?? places[0] ?? { page: '', anchor: null };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
