import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Folders, projectRoot } from '../../lib/platform/folders.ts';
import type { Random } from '../support/random.ts';

/** How long a run takes, in milliseconds: from the start to the first report, and from there to the end. */
export interface Pace {
  first: number;
  rest: number;
}

/**
 * Runs `explain` in a process of its own, to its end or until it is killed at a random moment.
 *
 * @param kill the pace that the moment is drawn from; `late`: after the first report
 */
export async function explainChild(folders: Folders, kill?: Pace & { late: boolean }, random?: Random): Promise<Pace & { output: string }> {
  const start = performance.now();
  const args = [join(projectRoot, 'scripts/explain.ts'), '--content', folders.content, '--ours'];
  const child = spawn(process.execPath, args, { cwd: folders.content });
  const closed = once(child, 'close');
  let output = '';
  let first = 0;
  const { promise: reported, resolve } = Promise.withResolvers<void>();
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text;
    first ||= performance.now() - start;
    resolve();
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    output += text;
  });
  if (kill && random) {
    if (kill.late) await Promise.race([reported, closed]);
    await Promise.race([setTimeout(random.below(kill.late ? kill.rest : kill.first + kill.rest)), closed]);
    child.kill('SIGKILL');
  }
  await closed;
  return { first, rest: performance.now() - start - first, output };
}
