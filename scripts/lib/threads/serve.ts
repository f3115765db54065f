import { inspect } from 'node:util';
import { parentPort } from 'node:worker_threads';
import { ContentError } from '../../../src/lib/content-error.ts';
import { faultsIn } from '../cli/faults.ts';

/** What a thread says of a task. */
export type Verdict<Answer> = { answer: Answer } | { faults: (PlainFault | Error)[] };

/** A ContentError as it goes from thread to thread. */
export type PlainFault = Pick<ContentError, 'message' | 'file' | 'line' | 'hint'>;

/**
 * Does the tasks that a thread is given by `startThreads`, one after the other.
 *
 * @param shown the file that a task is about, as the person knows it
 */
export function serve<Task, Answer>(work: (task: Task) => Promise<Answer>, shown: (task: Task) => string): void {
  const verdictOn = async (task: Task): Promise<Verdict<Answer>> => {
    try {
      return { answer: await work(task) };
    } catch (error) {
      return { faults: faultsIn(error, shown(task)).map(toPlain) };
    }
  };
  parentPort?.on('message', async (task: Task) => parentPort?.postMessage(await verdictOn(task)));
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
