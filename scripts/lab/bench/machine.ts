import { readFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../lib/platform/folders.ts';

/** The machine, what else it does, and the versions that decide how fast a build is, as one line. */
export function describeMachine(): string {
  const { version, dependencies } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  const [cpu] = cpus();
  return [
    `${cpus().length} × ${cpu?.model.trim()}`,
    `${(totalmem() / 2 ** 30).toFixed(0)} GiB`,
    `load ${loadavg()[0]?.toFixed(1)}`,
    `${type()} ${release()}`,
    `Node ${process.versions.node}`,
    `Astro ${dependencies.astro}`,
    `Nutgraf ${version}`,
  ].join(', ');
}
