import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../lib/platform/folders.ts';

/** What a whole process took, those that it started and their threads counted in. */
export interface Cost {
  /** Seconds of CPU, of a clock on the wall. */
  cpu: number;
  wall: number;
  /** The most memory of the process itself, in MiB. */
  memory: number;
  output: string;
}

/**
 * Runs a command of the project as a process of its own. CPU time is read from /proc, so that this works on Linux alone.
 *
 * @throws Error with what it printed when it fails
 */
export async function measureCommand(command: string, args: string[]): Promise<Cost> {
  const folder = await mkdtemp(join(tmpdir(), 'nutgraf-lab-'));
  const file = join(folder, 'usage.json');
  const start = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', join(import.meta.dirname, 'usage.ts'), join(projectRoot, `scripts/${command}.ts`), ...args],
    {
      env: { ...process.env, NUTGRAF_LAB_USAGE: file },
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}: ${output}`);
  const { cpu, memory } = JSON.parse(await readFile(file, 'utf8')) as { cpu: number; memory: number };
  await rm(folder, { recursive: true });
  return { cpu, wall: (performance.now() - start) / 1000, memory, output };
}
