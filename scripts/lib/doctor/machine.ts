import { readFile, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot, shownPath } from '../platform/folders.ts';
import type { Finding } from './finding.ts';

/** In bytes: a build of a thousand articles writes about as much, with its caches. */
const LEAST_FREE = 1_000_000_000;

/** A disk that is nearly full. @param free in bytes @param folder on that disk, absolute */
export const ofDisk = (free: number, folder: string): Finding[] =>
  free >= LEAST_FREE
    ? []
    : [
        {
          problem: `${shownPath(folder)}: its disk has ${Math.floor(free / 1_000_000)} MB left; a build may need more`,
          hint: 'Make room.',
          isGrave: false,
        },
      ];

/** Another Node than the one that comes with the project. @param running, wanted versions such as "24.21.0" */
export const ofNode = (running: string, wanted: string): Finding[] =>
  running.split('.')[0] === wanted.split('.')[0]
    ? []
    : [
        {
          problem: `this is Node ${running}, and Nutgraf is tested with Node ${wanted}, which comes with it`,
          hint: 'Run commands by npm: npm run doctor, not node scripts/doctor.ts; or npm ci, to install it.',
          isGrave: false,
        },
      ];

/** What of this machine will be in the way. @param folder that builds write to, absolute */
export async function ofMachine(folder: string): Promise<Finding[]> {
  const { dependencies } = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8')) as { dependencies: { node: string } };
  const { bavail, bsize } = await statfs(folder);
  return [...ofDisk(bavail * bsize, folder), ...ofNode(process.versions.node, dependencies.node)];
}
