import { mkdir, rename, rm } from 'node:fs/promises';
import { cacheFolderOf } from '../../../src/cache-folder.ts';
import { readToday } from '../cli/cli.ts';
import { readIfThere } from '../platform/files.ts';
import { resolveFolders } from '../platform/folders.ts';
import { withFolderLock } from '../platform/lock.ts';
import { indexSite } from '../search/index-site.ts';
import { whileBundling } from './bundle.ts';
import { notePages, openKeptPages } from './kept-pages.ts';
import { makePages } from './pages.ts';
import { hashCode } from './unchanged.ts';

/** What `openLiveSearch` runs: makes the pages of a content folder as it is, and their search index. It writes nothing to that folder. */
const [content, out] = process.argv.slice(2) as [string, string];
const folders = resolveFolders({ content, out });
/** Another server of the same content may take so long to make it, in milliseconds. */
const PATIENCE = 600_000;

await withFolderLock(out, makeIndex, PATIENCE);

async function makeIndex(): Promise<void> {
  const next = `${out}.next`;
  const erased = await readIfThere(folders.erased);
  const code = await hashCode();
  await rm(next, { recursive: true, force: true });
  await mkdir(next, { recursive: true });
  const bundle = await whileBundling(code, false, (bundle) => bundle());
  const kept = await openKeptPages(folders, next, code);
  const { pages } = await makePages(folders, next, bundle, { day: readToday(), kept, isMade: () => true, onPage: () => {} });
  await indexSite(next);
  await rm(out, { recursive: true, force: true });
  await rename(next, out);
  await notePages(folders, code, pages);
  // What was erased while the pages were made may stand in them.
  if (`${await readIfThere(folders.erased)}` !== `${erased}`) await rm(cacheFolderOf(folders.content), { recursive: true, force: true });
}
