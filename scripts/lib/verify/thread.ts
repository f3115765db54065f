import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { siteContent } from '../content/site-content.ts';
import { type Folders, shownPath } from '../platform/folders.ts';
import type { Article } from '../read/types.ts';
import { serve } from '../threads/serve.ts';
import type { SiteAddress } from './address.ts';
import { checkFile } from './read-file.ts';
import { findOrigins, readSources } from './sources.ts';

/** What a thread that reads a site needs besides the paths of its files. */
export interface ThreadSetup {
  folders: Folders;
  address: SiteAddress;
  /** See `startReading`. */
  atFault: ReadonlySet<string>;
  /** By the digest of their source. */
  articles: ReadonlyMap<string, Article>;
}

const { folders, address, atFault, articles } = workerData as ThreadSetup;

async function loadSources() {
  const origins = await findOrigins((await siteContent(folders)).explainers, folders, atFault);
  return new Map((await readSources(origins, articles)).map((source) => [source.slug, source]));
}

const loading = loadSources();
serve(
  async (path: string) => checkFile(folders.out, path, address, await loading),
  (path) => shownPath(join(folders.out, path)),
);
