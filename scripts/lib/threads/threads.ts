import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ContentError } from '../../../src/lib/content-error.ts';
import { projectRoot } from '../platform/folders.ts';
import type { PlainFault, Verdict } from './serve.ts';

/** Threads that do one kind of work. */
export interface Threads<Task, Answer> {
  /**
   * Has the work done as soon as a thread is free, in the order of the calls.
   *
   * @throws AggregateError of what the work threw; an Error when the thread ends
   */
  run: (task: Task) => Promise<Answer>;
  close: () => Promise<void>;
}

interface Waiting<Task, Answer> {
  task: Task;
  resolve: (answer: Answer) => void;
  reject: (fault: unknown) => void;
}

/**
 * Starts threads. One that ends at a task, as when memory runs out, is replaced.
 *
 * @param module what runs in each of them; it calls `serve`
 * @param setup what they need besides their tasks, plain data as these are
 */
export function startThreads<Task, Answer, Setup>(count: number, module: URL, setup: Setup): Threads<Task, Answer> {
  const waiting: Waiting<Task, Answer>[] = [];
  const idle: (() => void)[] = [];
  const running = new Set<Worker>();
  const revive = faultReader();
  const start = (): void => {
    const env = { ...process.env, NODE_COMPILE_CACHE: join(projectRoot, '.cache', 'compile') };
    const worker = new Worker(module, { workerData: setup, env });
    let current: Waiting<Task, Answer> | undefined;
    let failure: unknown;
    const next = (): void => {
      current = waiting.shift();
      if (current) worker.postMessage(current.task);
      else idle.push(next);
    };
    running.add(worker);
    worker
      .on('message', (verdict: Verdict<Answer>) => {
        if ('answer' in verdict) current?.resolve(verdict.answer);
        else current?.reject(new AggregateError(verdict.faults.map(revive)));
        next();
      })
      .on('error', (error) => {
        failure = error;
      })
      .on('exit', () => {
        running.delete(worker);
        current?.reject(failure ?? new Error('the thread that worked on it ended'));
        if (current) start();
      });
    next();
  };
  for (let number = 0; number < count; number += 1) start();
  return {
    run(task) {
      const { promise, resolve, reject } = Promise.withResolvers<Answer>();
      waiting.push({ task, resolve, reject });
      idle.pop()?.();
      return promise;
    },
    async close() {
      await Promise.all([...running].map((worker) => worker.removeAllListeners().terminate()));
    },
  };
}

/** What says the same is the same fault: that of a vocabulary, which each thread reads, is told once. */
function faultReader(): (fault: PlainFault | Error) => unknown {
  const known = new Map<string, ContentError>();
  return (fault) => {
    if (fault instanceof Error) return fault;
    const { message, file, line, hint } = fault;
    const own = new ContentError(message, { file, line }, hint);
    const same = known.get(own.format()) ?? own;
    known.set(own.format(), same);
    return same;
  };
}
