import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** What one article took. */
export interface Taken {
  /** Seconds of the processor: to explain it as new, and again after its end was taken off. */
  first: number;
  again: number;
  /** The most that the process had, in MiB. */
  memory: number;
}

/**
 * Explains an article in a process of its own.
 *
 * @param of what `child.ts` takes
 * @param limit in seconds by the clock
 * @returns null where it was not done by then, or was refused: `why` says how
 */
export async function measure(of: readonly string[], limit: number): Promise<Taken | { why: string }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'child.ts'), ...of], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    timeout: limit * 1000,
    killSignal: 'SIGKILL',
  });
  const said = { taken: '', errors: '' };
  child.stdio[3]?.on('data', (data) => {
    said.taken += data;
  });
  child.stderr?.on('data', (data) => {
    said.errors += data;
  });
  const [, signal] = await once(child, 'close');
  if (said.taken !== '') return JSON.parse(said.taken);
  if (signal === 'SIGKILL') return { why: `not done after ${limit} s` };
  return { why: /ContentError: (.*)/.exec(said.errors)?.[1] ?? said.errors.trim().split('\n').at(-1) ?? '' };
}

/** How a time grows: how many times it is, and the power of the size that it grows with. */
export function growthOf(small: number, large: number, sizes: readonly [number, number]): { times: number; exponent: number } {
  const times = large / small;
  return { times, exponent: Math.log(times) / Math.log(sizes[1] / sizes[0]) };
}
