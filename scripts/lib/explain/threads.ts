import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ContentError } from '../../../src/lib/content-error.ts';
import { type Folders, projectRoot } from '../platform/folders.ts';
import type { Explained, Run } from './explain.ts';

/** What a thread needs besides the articles that it explains. */
export interface ThreadSetup {
  folders: Folders;
  run: Run;
}

/** What a thread says of an article. */
export type Verdict = { explained: Explained } | { faults: (PlainFault | Error)[] };

/** A ContentError as it goes from thread to thread. */
export type PlainFault = Pick<ContentError, 'message' | 'file' | 'line' | 'hint'>;

interface Task {
  path: string;
  resolve: (explained: Explained) => void;
  reject: (fault: unknown) => void;
}

/** Threads that explain articles. */
export interface Threads {
  /** Explains an article as soon as a thread is free, in the order of the calls. @throws what `explainArticle` throws; an Error when the thread ends */
  explain: (path: string) => Promise<Explained>;
  close: () => Promise<void>;
}

/** Starts threads that explain articles. One that ends at an article, as when memory runs out, is replaced. */
export function startThreads(count: number, setup: ThreadSetup): Threads {
  const waiting: Task[] = [];
  const idle: (() => void)[] = [];
  const running = new Set<Worker>();
  const revive = faultReader();
  const start = (): void => {
    const env = { ...process.env, NODE_COMPILE_CACHE: join(projectRoot, '.cache', 'compile') };
    const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: setup, env });
    let task: Task | undefined;
    let failure: unknown;
    const next = (): void => {
      task = waiting.shift();
      if (task) worker.postMessage(task.path);
      else idle.push(next);
    };
    running.add(worker);
    worker
      .on('message', (verdict: Verdict) => {
        if ('explained' in verdict) task?.resolve(verdict.explained);
        else task?.reject(new AggregateError(verdict.faults.map(revive)));
        next();
      })
      .on('error', (error) => {
        failure = error;
      })
      .on('exit', () => {
        running.delete(worker);
        task?.reject(failure ?? new Error('the thread that worked on it ended'));
        if (task) start();
      });
    next();
  };
  for (let number = 0; number < count; number += 1) start();
  return {
    explain(path) {
      const { promise, resolve, reject } = Promise.withResolvers<Explained>();
      waiting.push({ path, resolve, reject });
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
