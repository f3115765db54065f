import type { z } from 'zod';
import { addressSchema, site } from '../../../src/site.config.ts';
import { UsageError } from '../cli/cli.ts';

/** Where a site is published. */
export interface SiteAddress {
  /** Scheme, host and port: `https://example.org`. */
  origin: string;
  /** The path that the site lies under, starting and ending with a slash: `/` or `/some/repo/`. */
  base: string;
}

/**
 * Where this site is published: NUTGRAF_SITE and NUTGRAF_BASE, where they say something, else src/site.config.ts.
 *
 * @throws UsageError when one of them says what the settings may not
 */
export function siteAddress(): SiteAddress {
  const { url, base } = {
    url: fromEnvironment('NUTGRAF_SITE', addressSchema.shape.url) ?? site.url,
    base: fromEnvironment('NUTGRAF_BASE', addressSchema.shape.base) ?? site.base,
  };
  const { origin, pathname } = new URL(base, url);
  return { origin, base: pathname.endsWith('/') ? pathname : `${pathname}/` };
}

function fromEnvironment(name: string, schema: z.ZodType<string>): string | undefined {
  const value = process.env[name];
  if (!value) return undefined;
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  throw new UsageError(`the environment variable ${name} is "${value}": ${read.error.issues[0]?.message}, or unset it`);
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
  const page = new URL(address.base + path, address.origin);
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
