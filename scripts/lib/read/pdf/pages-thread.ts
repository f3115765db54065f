import { parentPort } from 'node:worker_threads';
import { type Pdf, readPages } from './pages.ts';

/** What the thread says of a PDF; `name` is that of the error, which is lost on its way. */
export type PagesOrFault = { pdf: Pdf } | { fault: Error; name: string };

async function tryPages(bytes: Uint8Array): Promise<PagesOrFault> {
  try {
    return { pdf: await readPages(bytes) };
  } catch (error) {
    const fault = error instanceof Error ? error : new Error(String(error));
    const { name, message, stack } = fault;
    return { fault: Object.assign(new Error(message), { stack }), name };
  }
}

parentPort?.on('message', async (bytes: Uint8Array) => parentPort?.postMessage(await tryPages(bytes)));
