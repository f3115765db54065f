import { parentPort } from 'node:worker_threads';
import { tryPages } from './pages.ts';

parentPort?.on('message', async (bytes: Uint8Array) => parentPort?.postMessage(await tryPages(bytes)));
