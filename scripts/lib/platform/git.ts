import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Files and folders by their paths from the root of the repository. */
export interface Standing {
  /** Not committed as they are, or not at all. */
  uncommitted: string[];
  /** Left out by `.gitignore` or the like. */
  ignored: string[];
}

/**
 * What of a folder git does not have.
 *
 * @param folder absolute
 * @param names files and folders in it to look at
 * @returns nothing where there is no git, no repository, or no such folder
 */
export async function standingIn(folder: string, names: readonly string[]): Promise<Standing> {
  // Reading must not write: another program may hold the lock of the index.
  const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0' };
  const asked = ['status', '--porcelain', '-z', '--no-renames', '--untracked-files=all', '--ignored=matching', '--', ...names];
  const { stdout } = await run('git', ['-C', folder, ...asked], { env, maxBuffer: 64 * 2 ** 20 }).catch(() => ({ stdout: '' }));
  const entries = stdout.split('\0').filter((entry) => entry !== '');
  const paths = (isIgnored: boolean): string[] =>
    entries.filter((entry) => entry.startsWith('!!') === isIgnored).map((entry) => entry.slice('XY '.length));
  return { uncommitted: paths(false), ignored: paths(true) };
}
