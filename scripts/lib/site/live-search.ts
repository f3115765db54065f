import { spawn } from 'node:child_process';
import { extname, join } from 'node:path';
import { cacheFolderOf } from '../../../src/cache-folder.ts';
import { readIfThere, stampFiles } from '../platform/files.ts';
import { type Folders, isWithin, projectRoot } from '../platform/folders.ts';

/** The search index of a content folder as it is at the moment, for servers that show a site while somebody works on it. */
export interface LiveSearch {
  /**
   * A file of the index, with its media type. The first file that a page loads waits until the index is that of what the folder holds.
   *
   * @param path from the site's root, decoded: `/pagefind/…`
   * @returns undefined where there is none
   * @throws Error with what the program that makes the index said
   */
  file: (path: string) => Promise<{ type: string; data: Buffer } | undefined>;
  /** Stops what is being made. */
  close: () => void;
}

/** What the search loads first, and always anew; all other files are named by what they hold. */
const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
};
const FIRST = /^\/pagefind\/[^/]+\.json$/;

/** Nothing is made before it is asked for; then only the pages that changed are. The index lies in the cache of the content folder. */
export function openLiveSearch(folders: Folders): LiveSearch {
  const out = join(cacheFolderOf(folders.content), 'search');
  const leaving = new AbortController();
  let made: { state: string; done: Promise<void> } | undefined;
  const refresh = async (): Promise<void> => {
    const state = await stampFiles(folders.content);
    if (made?.state !== state) {
      const before = made?.done.catch(() => {}) ?? Promise.resolve();
      made = { state, done: before.then(() => makeIndex(folders.content, out, leaving.signal)) };
    }
    const own = made;
    await own.done.catch((error) => {
      if (made === own) made = undefined;
      throw error;
    });
  };
  return {
    async file(path) {
      const file = join(out, path);
      if (!path.startsWith('/pagefind/') || !isWithin(file, join(out, 'pagefind'))) return undefined;
      if (FIRST.test(path) || !made) await refresh();
      const data = await readIfThere(file);
      return data ? { type: TYPES[extname(path)] ?? 'application/octet-stream', data } : undefined;
    },
    close: () => leaving.abort(),
  };
}

async function makeIndex(content: string, out: string, signal: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'search-process.ts'), content, out], {
    cwd: projectRoot,
    stdio: ['ignore', 'ignore', 'pipe'],
    signal,
  });
  let said = '';
  child.stderr.on('data', (part) => {
    said += part;
  });
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.once('error', reject).once('close', resolve);
  if ((await promise) !== 0) throw new Error(`the search index could not be made: ${said}`);
}
