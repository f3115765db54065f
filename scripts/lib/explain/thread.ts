import { workerData } from 'node:worker_threads';
import { type Folders, shownPath } from '../platform/folders.ts';
import { serve } from '../threads/serve.ts';
import { loadExplain, type Run } from './explain.ts';

/** What a thread that explains articles needs besides their paths. */
export interface ThreadSetup {
  folders: Folders;
  run: Run;
}

const { folders, run } = workerData as ThreadSetup;
const loading = loadExplain(folders, run);
serve(async (path: string) => (await loading)(path), shownPath);
