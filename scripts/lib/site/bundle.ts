import { spawn } from 'node:child_process';
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { projectRoot } from '../platform/folders.ts';
import { makeOwnFolder } from '../platform/own-folder.ts';
import { siteAddress } from '../verify/address.ts';

/**
 * The code of the pages, bundled by Astro, and the files that they all share. It depends on no content, so that a build has it of an earlier
 * one until the code changes.
 */
export interface BundleFolders {
  /** Modules that give the pages. */
  code: string;
  /** Styles, scripts, fonts and what stands in `public`. */
  shared: string;
  /** True where it was made just now. */
  isNew: boolean;
}

/** Where bundles are kept. */
export const bundles = join(projectRoot, '.cache', 'bundles');
/** One that was not used for so long, in days, is deleted. */
const KEPT_DAYS = 7;

/**
 * Finds the bundle of the code as it is, or has Astro make it, in a process of its own: it takes another working folder and environment, and
 * much memory.
 *
 * @param code see `hashCode`
 * @param isFull true to make it anew
 * @param work what is done meanwhile; it waits for the bundle by calling what it is given, which throws an Error with what Astro says. A
 * bundle that is not done when this ends is left
 */
export async function whileBundling<Result>(
  code: string,
  isFull: boolean,
  work: (bundle: () => Promise<BundleFolders>) => Promise<Result>,
): Promise<Result> {
  const leaving = new AbortController();
  const bundling = bundlePages(code, isFull, leaving.signal);
  // Whoever waits for it is told.
  const ended = bundling.catch(() => {});
  try {
    return await work(() => bundling);
  } finally {
    leaving.abort();
    await ended;
  }
}

async function bundlePages(code: string, isFull: boolean, signal: AbortSignal): Promise<BundleFolders> {
  await mkdir(bundles, { recursive: true });
  const key = code.slice(0, 16);
  const found = isFull ? undefined : await findBundle(key);
  const folder = found ?? (await makeBundle(key, signal));
  const now = new Date();
  await utimes(folder, now, now);
  await deleteOld(now);
  return { code: join(folder, 'code'), shared: join(folder, 'shared'), isNew: !found };
}

async function findBundle(key: string): Promise<string | undefined> {
  const [found] = (await readdir(bundles)).filter((name) => name.startsWith(`${key}.`)).sort();
  return found && join(bundles, found);
}

async function makeBundle(key: string, signal: AbortSignal): Promise<string> {
  const stage = await makeOwnFolder(join(bundles, 'making'));
  try {
    await runAstro(stage, signal);
    // Another build may use, or have made, one of the same key: each has a name of its own.
    const folder = join(bundles, `${key}.${basename(stage).slice(-6)}`);
    await rename(stage, folder);
    return folder;
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

async function runAstro(stage: string, signal: AbortSignal): Promise<void> {
  // Of the environment of whoever calls, Astro and Vite would take these for their own.
  const { BASE_URL, SITE, ASSETS_PREFIX, MODE, NODE_ENV, PROD, DEV, SSR, ...environment } = process.env;
  const { base, origin } = siteAddress();
  const child = spawn(process.execPath, [join(import.meta.dirname, 'bundle-process.ts'), stage], {
    cwd: projectRoot,
    env: { ...environment, NUTGRAF_BASE: base, NUTGRAF_SITE: origin, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  let told = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (told += text));
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.once('error', reject).once('close', resolve);
  if ((await promise) !== 0) throw new Error(`Astro could not bundle the pages:\n${told.trim()}`);
}

async function deleteOld(now: Date): Promise<void> {
  for (const name of await readdir(bundles)) {
    const path = join(bundles, name);
    const entry = await stat(path).catch(() => undefined);
    if (entry && now.getTime() - entry.mtimeMs > KEPT_DAYS * 86_400_000) await rm(path, { recursive: true, force: true });
  }
}
