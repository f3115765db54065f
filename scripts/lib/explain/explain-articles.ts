import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { LeastConfidence } from '../../../src/site.config.ts';
import { readToday, UsageError } from '../cli/cli.ts';
import { forEachFile } from '../cli/faults.ts';
import { startProgress } from '../cli/progress.ts';
import { callerFolder, type Folders, shownPath } from '../platform/folders.ts';
import { isArticleName } from '../read/formats.ts';
import { readArticleFile } from '../read/read.ts';
import { hashMaking } from '../reconcile/made.ts';
import type { Handling } from '../reconcile/store.ts';
import { leaveUnchanged, noteTold } from '../reconcile/unchanged.ts';
import type { Run } from './explain.ts';
import type { Report } from './report.ts';

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

/** What the folder holds but hidden files; of folders only those that are named like an article, to be told of. */
async function articlesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new UsageError(`there is no folder ${shownPath(folder)}`);
    throw error;
  });
  const meant = await Promise.all(
    entries.map(async (entry) => !entry.name.startsWith('.') && (!entry.isDirectory() || (await isArticleName(entry.name)))),
  );
  return entries
    .filter((_, index) => meant[index])
    .map((entry) => join(folder, entry.name))
    .sort();
}

/**
 * Turns articles into explainers; one that would give the same again is left alone, and quickly. The fault of one does not stop the others.
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
  const run: Run = { leastConfidence, today: readToday(), made: await hashMaking(folders, leastConfidence), handling };
  let explain: ReturnType<typeof loadExplain> | undefined;
  const progress = startProgress(files.length);
  const explainFile = async (path: string): Promise<void> => {
    const bytes = await readArticleFile(path);
    const unchanged = await reportUnchanged(path, bytes, folders, run);
    explain ??= unchanged ? undefined : loadExplain(folders, run);
    const report = unchanged ?? (await explain?.then((explainOne) => explainOne(path, bytes)));
    if (!report) return;
    onReport(report);
    if (report.gone.length > 0 && !report.dryRun) await noteTold(path, folders);
  };
  try {
    await forEachFile(files, shownPath, (path) => explainFile(path).finally(() => progress.tick(basename(path))));
  } finally {
    progress.end();
  }
}

/** Loads the analysis and its vocabulary, which take longer than many unchanged articles. */
async function loadExplain(folders: Folders, run: Run): Promise<(path: string, bytes: Buffer) => Promise<Report>> {
  const [{ explainArticle }, { loadVocabulary }] = await Promise.all([import('./explain.ts'), import('../vocabulary/load.ts')]);
  const vocabulary = await loadVocabulary(folders.content);
  return (path, bytes) => explainArticle(path, bytes, folders, vocabulary, run);
}

async function reportUnchanged(path: string, bytes: Buffer, folders: Folders, { made, handling }: Run): Promise<Report | null> {
  const { dryRun = false } = handling;
  const left = await leaveUnchanged({ path, bytes }, folders, made, dryRun);
  return left && { file: shownPath(path), explainer: shownPath(left.path), outcome: 'unchanged', dryRun, gone: left.gone };
}
