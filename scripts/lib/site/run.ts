import { dirname } from 'node:path';
import { cacheFolderOf } from '../../../src/cache-folder.ts';
import { site } from '../../../src/site.config.ts';
import { UsageError } from '../cli/cli.ts';
import { formatError } from '../cli/faults.ts';
import { say, warn } from '../cli/say.ts';
import { checkLook } from '../look/check.ts';
import type { Folders } from '../platform/folders.ts';
import { withFolderLock, withLock } from '../platform/lock.ts';
import { requireWritable } from '../platform/writable.ts';
import { siteAliases } from './aliases.ts';
import { requireReplaceable } from './out-folder.ts';

/** How a build goes about it. */
export interface BuildOptions {
  /** True to make everything anew; else what would come out the same is kept: pages, cards, and the whole site. */
  isFull?: boolean;
  /** True where files at fault are told of, and no more; else they are thrown once the site is built without them. */
  keepGoing?: boolean;
  /** True to say on standard error what a publisher should see to before readers come. */
  warns?: boolean;
}

/**
 * Runs the steps of a build of `folders.out`, alone on its content folder and on that of the site.
 *
 * @param steps given the list of the faults that stop nothing, to add to it
 * @throws UsageError, ContentError or an AggregateError of ContentErrors, as the step that failed says
 */
export async function runBuild(
  folders: Folders,
  { keepGoing = false }: BuildOptions,
  steps: (faults: unknown[]) => Promise<void>,
): Promise<void> {
  siteAliases();
  await checkLook(site);
  await requireReplaceable(folders);
  // Before the pages are made and not after.
  await requireWritable([folders.out, dirname(folders.out), cacheFolderOf(folders.content)]);
  const faults: unknown[] = [];
  try {
    await withLock(folders, () => withFolderLock(folders.out, () => steps(faults)));
  } catch (error) {
    throw faults.length === 0 || error instanceof UsageError ? error : new AggregateError([...faults, error]);
  }
  if (faults.length === 0) return;
  const error = new AggregateError(faults, 'files at fault');
  if (!keepGoing) throw error;
  warn(formatError(error).message);
}

/** Does one step of a build, and says on standard output how it went. */
export async function step<Result>(name: string, work: () => Promise<Result>, tell: (result: Result) => string): Promise<Result> {
  const start = performance.now();
  const result = await work();
  say(`${name.padEnd(8)}${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${tell(result)}`);
  return result;
}

export const faulty = (number: number): string => (number === 0 ? '' : `, ${number} at fault`);
