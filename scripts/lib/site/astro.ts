import { cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headersFile } from '../../../src/lib/machines/headers.ts';
import { type Folders, projectRoot } from '../platform/folders.ts';
import { siteAddress } from '../verify/address.ts';
import { siteAliases } from './aliases.ts';

/**
 * Builds the pages of a site.
 *
 * @param out the folder that they go to, absolute
 * @param isFull true to make each page anew; else one that would come out the same comes from the cache
 */
export async function buildPages(folders: Folders, out: string, isFull: boolean): Promise<void> {
  // Astro runs what it compiles from its output folder, which therefore has to lie where node_modules is found from.
  const caches = join(projectRoot, '.cache');
  await mkdir(caches, { recursive: true });
  const stage = await mkdtemp(join(caches, 'pages-'));
  try {
    const { build } = await loadAstro(folders, stage);
    await build({ root: projectRoot, logLevel: 'error', force: isFull });
    for (const name of await readdir(stage)) await move(join(stage, name), join(out, name));
    // Astro makes no page of a file whose name starts with an underscore.
    await writeFile(join(out, '_headers'), headersFile(siteAddress().base));
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

/** Moves a file or a folder, to another disk too. */
async function move(from: string, to: string): Promise<void> {
  await rename(from, to).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EXDEV') throw error;
    return cp(from, to, { recursive: true });
  });
}

/** Starts Astro's own server, which shows each change of the content and of the site's code at once. */
export async function startDevServer(folders: Folders, port: number) {
  siteAliases();
  const { dev } = await loadAstro(folders, folders.out);
  return dev({ root: projectRoot, logLevel: 'error', server: { port } });
}

/** Astro reads the folders, and whether it may send statistics, from the environment; and it wants to run in its project. */
async function loadAstro(folders: Folders, out: string) {
  process.chdir(projectRoot);
  // Of the environment of whoever calls, Astro would take these for its own.
  for (const name of ['BASE_URL', 'SITE', 'ASSETS_PREFIX', 'MODE', 'NODE_ENV']) delete process.env[name];
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.NUTGRAF_CONTENT = folders.content;
  process.env.NUTGRAF_OUT = out;
  return import('astro');
}
