import { inspect } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';
import { ContentError } from '../../../src/lib/content-error.ts';
import { faultsIn } from '../cli/faults.ts';
import { shownPath } from '../platform/folders.ts';
import { loadExplain } from './explain.ts';
import type { PlainFault, ThreadSetup, Verdict } from './threads.ts';

/** What runs in each of `startThreads`: takes paths of articles, and gives a verdict on each. */
const { folders, run } = workerData as ThreadSetup;
const loading = loadExplain(folders, run);

async function verdictOn(path: string): Promise<Verdict> {
  try {
    const explain = await loading;
    return { explained: await explain(path) };
  } catch (error) {
    return { faults: faultsIn(error, shownPath(path)).map(toPlain) };
  }
}

function toPlain(fault: unknown): PlainFault | Error {
  if (fault instanceof ContentError) {
    const { message, file, line, hint } = fault;
    return { message, file, line, hint };
  }
  // Whatever else was thrown may hold what does not go from thread to thread.
  const plain = new Error(fault instanceof Error ? fault.message : inspect(fault));
  if (fault instanceof Error) plain.stack = inspect(fault);
  return plain;
}

parentPort?.on('message', async (path: string) => parentPort?.postMessage(await verdictOn(path)));
