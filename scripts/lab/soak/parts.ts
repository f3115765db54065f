import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { projectRoot } from '../../lib/platform/folders.ts';
import type { Figure } from '../support/figure.ts';
import type { PartName } from './part-worker.ts';

/** What a part of the soak found. */
export interface PartResult {
  figures: Figure[];
  /** What missed a bar, in words. */
  faults: string[];
}

/** What a part is made of. */
export interface PartTask {
  part: PartName;
  /** The paragraphs of each article. */
  articles: readonly string[][];
  /** How many rounds it goes. */
  rounds: number;
  seed: number;
}

/**
 * Runs a part of the soak in a thread of its own: one that computes for long would keep another from killing in time.
 *
 * @param tick called after each round
 */
export async function runPart(task: PartTask, tick: () => void): Promise<PartResult> {
  const { promise, resolve, reject } = Promise.withResolvers<PartResult>();
  // Processes that are killed and built start sooner with it; those that are timed start as a person's do.
  const env = task.part === 'rerun' ? process.env : { ...process.env, NODE_COMPILE_CACHE: join(projectRoot, '.cache/node') };
  const worker = new Worker(new URL('./part-worker.ts', import.meta.url), { workerData: task, env });
  worker.on('message', (found: PartResult | 'tick') => (found === 'tick' ? tick() : resolve(found)));
  worker.once('error', reject);
  worker.once('exit', () => reject(new Error(`The part ${task.part} of the soak ended without a result.`)));
  return promise;
}
