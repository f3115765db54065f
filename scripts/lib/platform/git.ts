import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * The files of a folder that git has not committed as they are, or not at all.
 *
 * @param folder absolute
 * @returns their paths from the root of the repository; none where there is no git, no repository, or no such folder
 */
export async function uncommittedIn(folder: string): Promise<string[]> {
  // Reading must not write: another program may hold the lock of the index.
  const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0' };
  const asked = run('git', ['-C', folder, 'status', '--porcelain', '-z', '--no-renames', '--untracked-files=all', '--', '.'], { env });
  const { stdout } = await asked.catch(() => ({ stdout: '' }));
  return stdout
    .split('\0')
    .filter((entry) => entry !== '')
    .map((entry) => entry.slice('XY '.length));
}
