import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { projectRoot } from '../../platform/folders.ts';
import type { PagesOrFault, Pdf } from './pages.ts';

/**
 * In bytes: what the thread may hold besides its objects and some copies of the file, which is what the streams unpack to. A small file can
 * unpack to gigabytes, by filters in any order, behind a cipher, or in what it calls a picture: only whoever unpacks it can tell.
 */
const MOST_UNPACKED = 200_000_000;
const COPIES = 4;
/** In megabytes, of objects. */
const MOST_OBJECTS = 1000;
/** In milliseconds. */
const LOOK_EVERY = 20;

/** A PDF takes more memory than any article. */
export class PdfTooLarge extends Error {}

/** Threads that have nothing to do; none keeps the process from ending. */
const idle: Worker[] = [];

/**
 * Reads the text of a PDF in a thread of its own, which is ended where it takes too much memory.
 *
 * @throws PdfTooLarge; the library's errors, see `readPages`
 */
export async function readPagesApart(bytes: Uint8Array): Promise<Pdf> {
  const worker = idle.pop() ?? start();
  const { promise, resolve, reject } = Promise.withResolvers<PagesOrFault>();
  const onError = (error: NodeJS.ErrnoException): void => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new PdfTooLarge() : error);
  const onExit = (): void => reject(new Error('the thread that read the PDF ended'));
  worker.on('message', resolve).on('error', onError).on('exit', onExit);
  const look = async (): Promise<void> => {
    const { external_memory: held } = await worker.getHeapStatistics();
    if (held > MOST_UNPACKED + COPIES * bytes.length) reject(new PdfTooLarge());
  };
  // One that has ended meanwhile has said why.
  const looking = setInterval(() => void look().catch(() => {}), LOOK_EVERY);
  worker.ref();
  worker.postMessage(bytes);
  const told = await promise
    .catch(async (error) => {
      await worker.terminate();
      throw error;
    })
    .finally(() => {
      clearInterval(looking);
      worker.off('message', resolve).off('error', onError).off('exit', onExit);
    });
  worker.unref();
  idle.push(worker);
  if ('fault' in told) throw Object.assign(told.fault, { name: told.name });
  return told.pdf;
}

function start(): Worker {
  const worker = new Worker(new URL('./pages-thread.ts', import.meta.url), {
    env: { ...process.env, NODE_COMPILE_CACHE: join(projectRoot, '.cache', 'compile') },
    resourceLimits: { maxOldGenerationSizeMb: MOST_OBJECTS },
  });
  // One that ends later, as by what a library threw when its PDF was done, is not asked again.
  const forget = (): void => {
    const place = idle.indexOf(worker);
    if (place >= 0) idle.splice(place, 1);
  };
  return worker.on('error', forget).on('exit', forget);
}
