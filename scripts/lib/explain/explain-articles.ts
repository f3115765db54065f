import { readdir, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { LeastConfidence } from '../../../src/site.config.ts';
import { readToday, UsageError } from '../cli/cli.ts';
import { forEachFile } from '../cli/faults.ts';
import { startProgress } from '../cli/progress.ts';
import { loadSharp } from '../pictures/clean/sharp.ts';
import { isPictureFile } from '../pictures/find.ts';
import { placeOwnPictures } from '../pictures/place-own.ts';
import { callerFolder, type Folders, resolveFolders, shownPath } from '../platform/folders.ts';
import { isPassedOver } from '../platform/passed-over.ts';
import { isArticleName } from '../read/formats.ts';
import { readMeans } from '../reconcile/made.ts';
import { carryOut } from '../reconcile/plan.ts';
import type { Handling } from '../reconcile/store.ts';
import { leaveUnchanged, noteTold } from '../reconcile/unchanged.ts';
import { startThreads } from '../threads/threads.ts';
import { carryOverRenamed } from './carry-over.ts';
import type { Explain, Explained, Run } from './explain.ts';
import type { Report } from './report.ts';
import type { ThreadSetup } from './thread.ts';

/**
 * The article files that a person means.
 *
 * @param named files and folders, relative to where the person is; none means the articles of the content folder
 * @returns absolute paths; those of a folder sorted by name
 * @throws UsageError when one of them is not there
 */
export async function findArticles(named: string[], folders: Folders): Promise<string[]> {
  if (named.length === 0) return articlesIn(folders.articles);
  const found = await Promise.all(
    named.map(async (name) => {
      const path = resolve(callerFolder, name);
      const entry = await stat(path).catch(() => {
        throw new UsageError(`there is no file or folder ${name}`);
      });
      return entry.isDirectory() ? articlesIn(path) : [path];
    }),
  );
  return found.flat();
}

/** What the folder holds but pictures and what programs leave there; of folders only those that are named like an article, to be told of. */
async function articlesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    // Git keeps no empty folder: the project's own is not there before the first article.
    if (error.code === 'ENOENT' && folder === resolveFolders({}).articles) return [];
    if (error.code === 'ENOENT') throw new UsageError(`there is no folder ${shownPath(folder)}`);
    throw error;
  });
  const meant = await Promise.all(
    entries.map(async (entry) => {
      const { name } = entry;
      return !isPassedOver(name) && ((await isArticleName(name)) || !(entry.isDirectory() || isPictureFile(name)));
    }),
  );
  return entries
    .filter((_, index) => meant[index])
    .map((entry) => join(folder, entry.name))
    .sort();
}

/** A thread takes as long to start and to get up to speed as to explain some 140 articles: with fewer than this for each, none is started. */
const FEWEST_EACH = 150;
/** Each takes some 250 MB. */
const MOST_THREADS = 4;

/**
 * Turns articles into explainers; one that would give the same again is left alone, and quickly. Many are explained on several threads; what
 * is written and told is so in the order of the files all the same. The fault of one does not stop the others.
 *
 * @param files absolute paths of article files
 * @param onReport called with what was found in each, in the order of the files
 * @throws AggregateError once all are done, when there were faults: see `forEachFile`
 */
export async function explainArticles(
  files: string[],
  folders: Folders,
  leastConfidence: LeastConfidence,
  onReport: (report: Report) => void = () => {},
  handling: Handling = {},
): Promise<void> {
  const today = readToday();
  const { renamed, faults } = await carryOverRenamed(files, folders, today, handling.dryRun === true);
  const run: Run = { leastConfidence, today, means: await readMeans(folders, leastConfidence), handling };
  if (!handling.dryRun) await placeOwnPictures(folders);
  const progress = startProgress(files.length);
  const tick = (path: string) => progress.tick(basename(path));
  const unchanged = new Map<string, Report>();
  for (const path of files) {
    // What is at fault is told of when it is its turn.
    const report = faults.has(path) ? null : await reportUnchanged(path, folders, run).catch(() => null);
    if (!report) continue;
    unchanged.set(path, report);
    tick(path);
  }
  const lanes = await openLanes(files.length - unchanged.size, folders, run);
  const nextExplained = explainAhead(
    files.filter((path) => !unchanged.has(path)),
    lanes,
  );
  const written = new Set<string>();
  const explainAndWrite = async (path: string): Promise<Report> => {
    let explained = await nextExplained();
    const fault = faults.get(path);
    if (fault) throw fault;
    // Two articles of one name: this one was explained before the other was written.
    if (written.has(explained.plan.path)) explained = await lanes.explain(path);
    written.add(explained.plan.path);
    await carryOut(explained.plan);
    const { outcome, files } = explained.plan;
    // A merge may bring words together that a build refuses: the person sees them in the file.
    if (outcome === 'merged' && files?.explainer) {
      const { requireSound } = await import('../reconcile/noted.ts');
      requireSound(String(files.explainer.data), explained.report.explainer);
    }
    return { ...explained.report, before: renamed.get(path) };
  };
  try {
    await forEachFile(files, shownPath, async (path) => {
      const report = unchanged.get(path) ?? (await explainAndWrite(path).finally(() => tick(path)));
      onReport(report);
      if (report.gone.length > 0 && !report.dryRun) await noteTold(path, folders);
    });
  } finally {
    progress.end();
    await lanes.close();
  }
}

async function reportUnchanged(path: string, folders: Folders, { means, handling }: Run): Promise<Report | null> {
  const { dryRun = false } = handling;
  const left = await leaveUnchanged(path, folders, means, handling);
  if (!left) return null;
  const { path: explainer, gone, lapsed } = left;
  return { file: shownPath(path), explainer: shownPath(explainer), outcome: 'unchanged', dryRun, gone, lapsed };
}

/** Where articles are explained. */
interface Lanes {
  explain: Explain;
  /** How many may be ahead of the one whose turn it is. */
  ahead: number;
  close: () => Promise<void>;
}

async function openLanes(articles: number, folders: Folders, run: Run): Promise<Lanes> {
  const count = Math.min(availableParallelism(), MOST_THREADS, Math.floor(articles / FEWEST_EACH));
  if (count > 1) {
    // Its library has to stay in memory until the last of the threads that may load it has ended.
    await loadSharp();
    const threads = startThreads<string, Explained, ThreadSetup>(count, new URL('./thread.ts', import.meta.url), { folders, run });
    return { explain: threads.run, ahead: 2 * count, close: threads.close };
  }
  // Loaded with the first article: that takes longer than many unchanged ones.
  let loading: Promise<Explain> | undefined;
  const load = async (): Promise<Explain> => (await import('./explain.ts')).loadExplain(folders, run);
  return {
    async explain(path) {
      loading ??= load();
      return (await loading)(path);
    },
    ahead: 0,
    close: async () => {},
  };
}

/** Explains articles in their order, some of them ahead. @returns gives the next one, or throws its faults */
function explainAhead(paths: readonly string[], { explain, ahead }: Lanes): () => Promise<Explained> {
  const begun: Promise<Explained>[] = [];
  let started = 0;
  return async () => {
    for (; started < paths.length && begun.length <= ahead; started += 1) {
      const explained = explain(paths[started] as string);
      // It is told of when it is its turn.
      explained.catch(() => {});
      begun.push(explained);
    }
    return begun.shift() as Promise<Explained>;
  };
}
