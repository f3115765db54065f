import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isRunning } from './processes.ts';

/**
 * Makes a folder for this process alone, to make something in it that others make at the same time; deletes those beside it that processes have
 * left which are gone. Whoever calls moves or deletes it once it has served.
 *
 * @param stem absolute; what its path starts with
 * @returns its path, which ends with six letters that no other's ends with
 */
export async function makeOwnFolder(stem: string): Promise<string> {
  const parent = dirname(stem);
  await mkdir(parent, { recursive: true });
  for (const name of await readdir(parent)) {
    const [, pid] = /\.of-(\d+)-\w{6}$/.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(parent, name), { recursive: true, force: true });
  }
  return mkdtemp(`${stem}.of-${process.pid}-`);
}
