import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { ContentError } from '../../../src/lib/content-error.ts';
import type { LeastConfidence } from '../analyse/sure.ts';
import { UsageError } from '../cli.ts';
import { explainArticle } from '../explain.ts';
import { callerFolder, type Folders, shownPath } from '../folders.ts';
import { startProgress } from '../progress.ts';
import type { Handling } from '../reconcile/store.ts';
import type { Report } from '../report.ts';
import { readToday } from '../today.ts';
import { loadVocabulary } from '../vocabulary/load.ts';

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

async function articlesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new UsageError(`there is no folder ${shownPath(folder)}`);
  });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(folder, entry.name))
    .sort();
}

/**
 * Turns articles into explainers. The fault of one does not stop the others.
 *
 * @param files absolute paths of article files
 * @param leastConfidence suggestions that are less sure are left out
 * @param onReport called with what was found in each, in the order of the files
 * @throws AggregateError of ContentErrors once all are done, when there were faults
 */
export async function explainArticles(
  files: string[],
  folders: Folders,
  leastConfidence: LeastConfidence,
  onReport: (report: Report) => void = () => {},
  handling: Handling = {},
): Promise<void> {
  const vocabulary = await loadVocabulary(folders.content);
  const today = readToday();
  const progress = startProgress(files.length);
  const faults: ContentError[] = [];
  for (const file of files) {
    try {
      onReport(await explainArticle(file, folders, vocabulary, leastConfidence, today, handling));
    } catch (error) {
      const found = error instanceof AggregateError ? error.errors : [error];
      if (!found.every((fault) => fault instanceof ContentError)) throw new Error(`in the article ${shownPath(file)}`, { cause: error });
      faults.push(...found);
    }
    progress.tick(basename(file));
  }
  progress.end();
  if (faults.length > 0) throw new AggregateError(faults, 'articles at fault');
}
