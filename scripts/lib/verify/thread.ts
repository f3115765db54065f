import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { type Folders, shownPath } from '../platform/folders.ts';
import { serve } from '../threads/serve.ts';
import type { SiteAddress } from './address.ts';
import { checkFile } from './read-file.ts';
import { openSources, type SourcePack } from './source-pack.ts';

/** What a thread that reads a site needs besides the paths of its files. */
export interface ThreadSetup {
  folders: Folders;
  address: SiteAddress;
  pack: SourcePack;
}

const { folders, address, pack } = workerData as ThreadSetup;
const sources = openSources(pack, folders);
serve(
  async (path: string) => checkFile(folders.out, path, address, sources),
  (path) => shownPath(join(folders.out, path)),
);
