import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { isListed } from '../../../src/lib/graph/build.ts';
import { provideContent } from '../../../src/lib/graph/source.ts';
import { site } from '../../../src/site.config.ts';
import { startProgress } from '../cli/progress.ts';
import { type PublicContent, publicContent } from '../content/public-content.ts';
import { filesIn } from '../platform/files.ts';
import type { Folders } from '../platform/folders.ts';
import type { BundleFolders } from './bundle.ts';
import type { KeptPages, MadePage } from './kept-pages.ts';
import { openBundle } from './open-bundle.ts';

interface PagesOptions {
  /** See `publicContent`. */
  day: string;
  /** Pages that need not be made; absent to make each. */
  kept?: KeptPages | undefined;
  /** Which pages are to be there, by their path. */
  isMade: (path: string) => boolean;
  /** Called with the path of each page once it is there. */
  onPage: (path: string) => void;
}

/**
 * Makes the pages of a site.
 *
 * @param out the folder of the site, absolute
 * @returns the pages by their path, and how many of them were kept
 */
export async function makePages(
  folders: Folders,
  out: string,
  { code, shared }: BundleFolders,
  { day, kept, isMade, onPage }: PagesOptions,
): Promise<{ pages: Map<string, MadePage>; kept: number }> {
  // A file of the publisher's in `public` goes before a page.
  const own = new Set(await filesIn(shared));
  provideContent(() => publicContent(folders, day));
  const pages = new Map<string, MadePage>();
  let taken = 0;
  const bundled = (await openBundle(code)).filter(({ path }) => isMade(path) && (site.guide || !isOfGuide(path)));
  const frame = hashFrame(await publicContent(folders, day));
  const progress = startProgress(bundled.length);
  for (const { path, key: shown, render } of bundled) {
    progress.tick(path);
    if (own.has(join(shared, path))) continue;
    mkdirSync(dirname(join(out, path)), { recursive: true });
    const key = shown && `${shown} ${frame}`;
    const page = kept?.take(path, key);
    if (page) taken += 1;
    pages.set(path, page ?? { key, changed: makePage(join(out, path), await render()) });
    onPage(path);
    // Threads get their next tasks only between turns.
    await setImmediate();
  }
  progress.end();
  return { pages, kept: taken };
}

/** Whether a page is one of the guide for editors. @param path in the site */
export const isOfGuide = (path: string): boolean => path.startsWith('guide/');

/** A hash of what the navigation and the footer of every page say of the content. */
const hashFrame = ({ pages, terms = new Map(), stories = [] }: PublicContent): string =>
  createHash('sha256')
    .update(JSON.stringify([pages.map(({ id, data }) => [id, data.title]), terms.size > 0, stories.some(isListed)]))
    .digest('hex')
    .slice(0, 16);

function makePage(file: string, bytes: Buffer): MadePage['changed'] {
  // Two addresses that give one file would overwrite each other.
  writeFileSync(file, bytes, { flag: 'wx' });
  return file.endsWith('.html') ? changedIn(bytes) : undefined;
}

/** The day that a page says it last changed; null where it says none; undefined for one that asks search engines not to list it. */
function changedIn(bytes: Buffer): MadePage['changed'] {
  const head = bytes.toString('utf8', 0, bytes.indexOf('</head>'));
  if (head.includes('<meta name="robots" content="noindex">')) return undefined;
  return head.match('<meta property="og:updated_time" content="([^"]*)">')?.[1] ?? null;
}
