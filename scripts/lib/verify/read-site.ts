import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative, sep } from 'node:path';
import { readToday } from '../cli/cli.ts';
import { startProgress } from '../cli/progress.ts';
import { publicContent } from '../content/public-content.ts';
import { filesIn } from '../platform/files.ts';
import { type Folders, shownPath } from '../platform/folders.ts';
import type { Searched } from '../search/searched.ts';
import { startThreads, type Threads } from '../threads/threads.ts';
import { type SiteAddress, siteAddress } from './address.ts';
import { pngSize } from './cards.ts';
import { hashOf, type Kept, type KeptFile, nothingKept, Pool } from './kept.ts';
import { type CheckedFile, checkFile } from './read-file.ts';
import type { Facts, Finding, Site } from './site.ts';
import { packSources } from './source-pack.ts';
import { findOrigins, readSources } from './sources.ts';
import type { ThreadSetup } from './thread.ts';

/** A built site with all its files read, and what is wrong with each by itself. */
export interface ReadSite extends Site {
  findings: Finding[];
  /** What is to be found of each page that has any. */
  searched: ReadonlyMap<string, Searched>;
  /** The slugs of the explainers that may be at fault. */
  atFault: ReadonlySet<string>;
  /** What was kept of an earlier run. */
  kept: Kept;
  /** The text files in which nothing was wrong, and what they were compared with, to be kept. */
  sound: Omit<Kept, 'sound'>;
  /** How many text files were read, and not kept. */
  read: number;
}

interface ReadingOptions {
  day?: string;
  address?: SiteAddress;
  kept?: Kept | undefined;
  atFault?: ReadonlySet<string>;
}

/** A site that is being read, while its files come. */
export interface Reading {
  /** Reads a file as soon as there is time. @param path in the site, with `/` between folders; it does not change any more */
  add: (path: string) => void;
  /** Reads all other files of the site too. @throws AggregateError of ContentErrors for what can't be read */
  finish: () => Promise<ReadSite>;
  stop: () => Promise<void>;
}

/**
 * Begins to read a built site, each page once for all that is to be known of it: what is wrong with it, what it links to, what can be found
 * in it. Many files are read on threads, while the caller makes others.
 *
 * @param options.day the day that the site is built for: see `publicContent`
 * @param options.address where the site is published; links that start with it are the site's own
 * @param options.kept what another run found sound, which need not be read again
 * @param options.atFault the slugs of the explainers that may be at fault, themselves or their articles: each is compared with what its kept
 * pages were made of, or the site does without it
 * @throws AggregateError of ContentErrors when the content itself can't be read, or another explainer is at fault
 */
export async function startReading(
  folders: Folders,
  { day = readToday(), address = siteAddress(), kept = nothingKept, atFault = new Set() }: ReadingOptions = {},
): Promise<Reading> {
  const { out } = folders;
  const content = await publicContent(folders, day);
  const faults = [...content.atFault].flatMap(([slug, own]) => (atFault.has(slug) ? [] : own));
  if (faults.length > 0) throw new AggregateError(faults, 'explainers at fault');
  const origins = await findOrigins(content.explainers, folders, atFault);
  const withheld = new Set(content.withheld.map(({ explainer }) => explainer.slug));
  const leftOut = atFault.difference(new Set(origins.map(({ slug }) => slug))).union(withheld);
  const sources = new Map((await readSources(origins, folders, kept.articles)).map((source) => [source.slug, source]));
  const articles = new Map(Array.from(sources.values(), ({ digest, article }) => [digest, article]));
  const isSame = (slug: string): boolean => kept.sources.get(slug) === sources.get(slug)?.digest;
  const known = new Map<string, KeptFile>();
  const begun = new Map<string, Promise<CheckedFile>>();
  const pool = new Pool();
  let waiting: string[] = [];
  let threads: Threads<string, CheckedFile> | undefined;

  function add(path: string): void {
    if (!isText(path) || known.has(path) || begun.has(path)) return;
    const before = kept.files.get(path);
    if (before?.hash === hashOf(readFileSync(join(out, path))) && before.asked.every(isSame)) known.set(path, before);
    else if (threads) begin(path, threads.run(path));
    else waiting.push(path);
    if (waiting.length >= FEWEST) startThreadsNow();
  }
  function startThreadsNow(): void {
    const count = Math.min(availableParallelism(), MOST_THREADS);
    const own = startThreads<string, CheckedFile, ThreadSetup>(count, THREAD, {
      folders,
      address,
      pack: packSources(sources.values()),
    });
    threads = own;
    for (const path of waiting) begin(path, own.run(path));
    waiting = [];
  }
  function begin(path: string, checked: Promise<CheckedFile>): void {
    const shared = checked.then((file) => ({ ...file, facts: pool.share(file.facts) }));
    begun.set(path, shared);
    // It is told of at the end.
    shared.catch(() => {});
  }
  const stop = async () => threads?.close();

  async function finish(): Promise<ReadSite> {
    const paths = await pathsIn(out);
    for (const path of paths) add(path);
    for (const path of waiting) begin(path, (async () => checkFile(out, path, address, sources))());
    const files = new Map<string, Facts>();
    const digests = new Map(Array.from(sources.values(), ({ slug, digest }) => [slug, digest]));
    const sound: ReadSite['sound'] = { sources: digests, articles, files: new Map() };
    const findings: Finding[] = [];
    const progress = startProgress(paths.length);
    for (const path of paths) {
      progress.tick(path);
      const checked = await begun.get(path);
      if (checked) {
        files.set(path, checked.facts);
        findings.push(...checked.findings);
        if (checked.findings.length === 0) sound.files.set(path, checked);
      } else {
        const before = known.get(path);
        files.set(path, before?.facts ?? factsOfOther(out, path));
        if (before) sound.files.set(path, before);
      }
    }
    progress.end();
    await stop();
    const searched = new Map([...files].flatMap(([path, { searched }]) => (searched ? [[path, searched]] : [])));
    return {
      address,
      sources,
      leftOut,
      moved: content.moved,
      movedFile: shownPath(folders.moved),
      publicStories: [
        ...Object.keys(content.publicStories ?? {}),
        ...content.withdrawnStories.flatMap(({ id, pages }) => pages.map((page) => `${id}/${page}`)),
      ],
      publicStoriesFile: shownPath(folders.publicStories),
      files,
      findings,
      searched,
      atFault,
      kept,
      sound,
      read: begun.size,
    };
  }
  return { add, finish, stop };
}

/** Reads a built site that is all there: see `startReading`. */
export async function readSite(folders: Folders, options: ReadingOptions = {}): Promise<ReadSite> {
  const reading = await startReading(folders, options);
  try {
    return await reading.finish();
  } finally {
    await reading.stop();
  }
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

/** With fewer files to read, threads would take longer to start than they save. */
const FEWEST = 600;
const MOST_THREADS = 4;
const THREAD = new URL('./thread.ts', import.meta.url);
