import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative, sep } from 'node:path';
import { siteContent } from '../content/site-content.ts';
import { filesIn } from '../platform/files.ts';
import type { Folders } from '../platform/folders.ts';
import type { Article } from '../read/types.ts';
import { startThreads } from '../threads/threads.ts';
import { type SiteAddress, siteAddress } from './address.ts';
import { pngSize } from './cards.ts';
import { hashOf, type Kept, nothingKept, Pool, readKept } from './kept.ts';
import { type CheckedFile, checkFile } from './read-file.ts';
import type { Facts, Finding, Site } from './site.ts';
import { findOrigins, readSources, type Sources } from './sources.ts';
import type { ThreadSetup } from './thread.ts';

/** A built site with all its files read, and what is wrong with each by itself. */
export interface ReadSite extends Site {
  findings: Finding[];
  /** What was kept of an earlier run. */
  kept: Kept;
  /** The text files in which nothing was wrong, and the articles, to be kept. */
  sound: Pick<Kept, 'articles' | 'files'>;
  /** How many text files were read, and not kept. */
  read: number;
}

/**
 * Reads a built site, each page once for all that is to be known of it: what is wrong with it, what it links to, what can be found in it.
 *
 * @param options.address where the site is published; links that start with it are the site's own
 * @param options.keep whether to read only what has changed since a run that kept what it found sound
 * @throws AggregateError of ContentErrors when the content itself can't be read
 */
export async function readSite(folders: Folders, { address = siteAddress(), keep = false } = {}): Promise<ReadSite> {
  const { out } = folders;
  const origins = await findOrigins((await siteContent(folders)).explainers, folders);
  const kept = keep ? await readKept(folders, address) : nothingKept;
  const sources = new Map((await readSources(origins, kept.articles)).map((source) => [source.slug, source]));
  const isSame = (slug: string): boolean => kept.sources.get(slug) === sources.get(slug)?.digest;
  const sound: ReadSite['sound'] = { articles: new Map(), files: new Map() };
  for (const { digest, article } of sources.values()) sound.articles.set(digest, article);
  const unread: string[] = [];
  const files = new Map<string, Facts>();
  for (const path of await pathsIn(out)) {
    const before = kept.files.get(path);
    if (!isText(path)) files.set(path, factsOfOther(out, path));
    else if (before?.hash === hashOf(readFileSync(join(out, path))) && before.asked.every(isSame)) {
      files.set(path, before.facts);
      sound.files.set(path, before);
    } else unread.push(path);
  }
  const findings: Finding[] = [];
  const pool = new Pool();
  await readEach(unread, folders, address, sources, sound.articles, ({ findings: found, hash, asked, facts }, path) => {
    const shared = pool.share(facts);
    files.set(path, shared);
    findings.push(...found);
    if (found.length === 0) sound.files.set(path, { hash, asked, facts: shared });
  });
  return { address, sources, files, findings, kept, sound, read: unread.length };
}

/** The files of a site, by their paths in it, sorted. */
export const pathsIn = async (out: string): Promise<string[]> =>
  (await filesIn(out)).map((absolute) => relative(out, absolute).split(sep).join('/'));

const isText = (path: string): boolean => !path.startsWith('pagefind/') && /\.(?:html|json|md|txt|xml)$/.test(path);

/** What is known of a file that no rule reads. */
export function factsOfOther(out: string, path: string): Facts {
  const nothing = { ids: new Set<string>(), bodies: [], targets: [] };
  return path.endsWith('.png') ? { ...nothing, png: pngSize(join(out, path)) } : nothing;
}

/** A thread takes as long to start as to read so many files. */
const FEWEST_EACH = 500;
const MOST_THREADS = 4;

/** Reads files; many of them on several threads. @param take is called with each, in the order of their paths */
async function readEach(
  paths: readonly string[],
  folders: Folders,
  address: SiteAddress,
  sources: Sources,
  articles: ReadonlyMap<string, Article>,
  take: (file: CheckedFile, path: string) => void,
): Promise<void> {
  const count = Math.min(availableParallelism(), MOST_THREADS, Math.floor(paths.length / FEWEST_EACH));
  if (count < 2) {
    for (const path of paths) take(checkFile(folders.out, path, address, sources), path);
    return;
  }
  const module = new URL('./thread.ts', import.meta.url);
  const threads = startThreads<string, CheckedFile, ThreadSetup>(count, module, { folders, address, articles });
  try {
    const checked = await Promise.all(paths.map(threads.run));
    for (const [index, path] of paths.entries()) take(checked[index] as CheckedFile, path);
  } finally {
    await threads.close();
  }
}
