import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, type Transform } from 'node:stream';
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import { headersFile } from '../../../src/lib/machines/headers.ts';
import { redirectsFile } from '../../../src/lib/machines/redirects.ts';
import type { Moved } from '../../../src/lib/moved/moves.ts';
import { hrefUnder } from '../../../src/lib/routes/href.ts';
import { type SiteContent, siteContent } from '../content/site-content.ts';
import type { Folders } from '../platform/folders.ts';
import { siteAddress } from '../verify/address.ts';
import type { MadePage } from './kept-pages.ts';

/** How many addresses search engines take from one file (https://www.sitemaps.org/protocol.html). */
const MOST = 50_000;

/**
 * Writes what a site has once, of all its pages: their sitemap, the headers they are sent with, and what hosts redirect.
 *
 * @param out the folder of the site, absolute
 */
export async function writeLists(folders: Folders, out: string, pages: ReadonlyMap<string, MadePage>): Promise<void> {
  await writeSitemap(out, pages);
  const { base } = siteAddress();
  // Astro makes no page of a file whose name starts with an underscore.
  await writeFile(join(out, '_headers'), headersFile(base));
  const content = await siteContent(folders);
  const redirects = redirectsFile(content.moved, isLiveIn(content), base);
  if (redirects !== '') await writeFile(join(out, '_redirects'), redirects);
}

/** Whether the site has a page of something now. */
function isLiveIn({ explainers, terms = new Map(), stories = [] }: SiteContent): (moved: Moved) => boolean {
  const ids = (kind: Moved['kind'], found: string[]): string[] => found.map((id) => `${kind} ${id}`);
  const live = new Set([
    ...ids(
      'explainer',
      explainers.map(({ slug }) => slug),
    ),
    ...ids(
      'actor',
      explainers.flatMap(({ data }) => data.actors.map(({ id }) => id)),
    ),
    ...ids(
      'theme',
      explainers.flatMap(({ data }) => data.themes.map(({ id }) => id)),
    ),
    ...ids('term', [...terms.keys()]),
    ...ids(
      'story',
      stories.map(({ id }) => id),
    ),
    ...explainers.flatMap(({ slug, sections }) => sections.map(({ id }) => `section ${slug}/${id}`)),
  ]);
  return ({ kind, in: explainer, id }) => live.has(`${kind} ${explainer === undefined ? id : `${explainer}/${id}`}`);
}

/** Writes the sitemap of the pages that are to be listed: files of so many of them, and their index. */
async function writeSitemap(out: string, pages: ReadonlyMap<string, MadePage>): Promise<void> {
  const { origin, base } = siteAddress();
  const addressOf = (path: string): string => new URL(hrefUnder(base, `/${path.replace(/(^|\/)index\.html$/, '$1')}`), origin).href;
  const listed = [...pages]
    .filter(([path, { changed }]) => changed !== undefined && path !== '404.html')
    .map(([path, { changed }]) => ({ url: addressOf(path), ...dated(changed) }))
    .sort((a, b) => a.url.localeCompare(b.url, 'en', { numeric: true }) || (a.url < b.url ? -1 : 1));
  const parts = Array.from({ length: Math.ceil(listed.length / MOST) }, (_, index) => listed.slice(index * MOST, (index + 1) * MOST));
  const index = parts.map((part, number) => {
    const days = part.map(({ lastmod = '' }) => lastmod).sort();
    return { url: addressOf(`sitemap-${number}.xml`), ...dated(days.at(-1)) };
  });
  for (const [number, part] of parts.entries()) await write(join(out, `sitemap-${number}.xml`), part, new SitemapStream());
  await write(join(out, 'sitemap-index.xml'), index, new SitemapIndexStream());
}

const dated = (day: string | null | undefined) => (day ? { lastmod: day } : {});

const write = async (file: string, items: object[], stream: Transform): Promise<void> =>
  writeFile(file, await streamToPromise(Readable.from(items).pipe(stream)));
