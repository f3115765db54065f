import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** True when `path` is `folder` or lies in it, whatever links and letter case lead there. False for a folder that is not there. */
export async function liesIn(path: string, folder: string): Promise<boolean> {
  const own = await identityOf(folder);
  if (own === null) return false;
  for (let at = await realPathOf(path); ; at = dirname(at)) {
    if ((await identityOf(at)) === own) return true;
    if (at === dirname(at)) return false;
  }
}

/** True when another file system, or another folder, is mounted at a folder. */
export async function isMountPoint(folder: string): Promise<boolean> {
  const path = await realPathOf(folder);
  const [own, above] = await Promise.all([path, dirname(path)].map((at) => stat(at, { bigint: true })));
  if (own?.dev !== above?.dev) return true;
  // A folder that is mounted from the same file system has its device; Linux lists these.
  return mountPoints(await readFile('/proc/self/mountinfo', 'utf8').catch(() => '')).includes(path);
}

/** The mount points that a file of Linux's `mountinfo` lists (proc_pid_mountinfo(5): the fifth field, spaces and the like in octal). */
export const mountPoints = (mountinfo: string): string[] =>
  mountinfo
    .split('\n')
    .flatMap((line) => line.split(' ')[4] ?? [])
    .map((path) => path.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8))));

async function identityOf(path: string): Promise<string | null> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  return found && `${found.dev}:${found.ino}`;
}

async function realPathOf(path: string): Promise<string> {
  return realpath(path).catch(async () => (path === dirname(path) ? path : join(await realPathOf(dirname(path)), basename(path))));
}
