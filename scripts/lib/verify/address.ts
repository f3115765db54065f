import { site } from '../../../src/site.config.ts';

/** Where a site is published. */
export interface SiteAddress {
  /** Scheme, host and port: `https://example.org`. */
  origin: string;
  /** The path that the site lies under, starting and ending with a slash: `/` or `/some/repo/`. */
  base: string;
}

/** Where this site is published: NUTGRAF_SITE and NUTGRAF_BASE, else src/site.config.ts. */
export function siteAddress(): SiteAddress {
  const base = process.env.NUTGRAF_BASE ?? site.base;
  return { origin: new URL(process.env.NUTGRAF_SITE ?? site.url).origin, base: base.endsWith('/') ? base : `${base}/` };
}

/** Where an address on a page leads. `path` is that of a file of the site (`explainers/a/index.html`), or what looks like one. */
export type Destination =
  | { kind: 'site'; path: string; fragment: string }
  | { kind: 'outside-base'; pathname: string }
  | { kind: 'elsewhere' }
  | { kind: 'unreadable' };

/**
 * Finds out where an address leads.
 *
 * @param path the page that it stands on, as a path of the site
 */
export function resolveTarget(value: string, path: string, address: SiteAddress): Destination {
  const page = new URL(address.base + path.replace(/(^|\/)index\.html$/, '$1'), address.origin);
  const url = URL.parse(value, page);
  if (!url) return { kind: 'unreadable' };
  if (url.origin !== address.origin) return { kind: 'elsewhere' };
  if (!url.pathname.startsWith(address.base)) return { kind: 'outside-base', pathname: url.pathname };
  const below = decode(url.pathname.slice(address.base.length));
  const fragment = decode(url.hash.slice(1).split(':~:')[0] ?? '');
  if (below === undefined || fragment === undefined) return { kind: 'unreadable' };
  return { kind: 'site', path: below === '' || below.endsWith('/') ? `${below}index.html` : below, fragment };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
