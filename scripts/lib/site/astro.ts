import { join } from 'node:path';
import { cacheFolderOf } from '../../../src/cache-folder.ts';
import { site } from '../../../src/site.config.ts';
import { checkLook } from '../look/check.ts';
import type { Folders } from '../platform/folders.ts';
import { makeOwnFolder } from '../platform/own-folder.ts';
import { siteAddress } from '../verify/address.ts';
import { siteAliases } from './aliases.ts';
import { ownAstro } from './own-astro.ts';
import { enterProject, plainPath } from './plain-path.ts';

/** Starts Astro's own server, which shows each change of the content and of the site's code at once. */
export async function startDevServer(folders: Folders, port: number) {
  // What is wrong with the settings is told now, and not by Astro.
  siteAliases();
  await checkLook(site);
  siteAddress();
  // Astro reads the folders, and whether it may send statistics, from the environment; and it wants to run in its project.
  const root = enterProject();
  // Of the environment of whoever calls, Astro would take these for its own.
  for (const name of ['BASE_URL', 'SITE', 'ASSETS_PREFIX', 'MODE', 'NODE_ENV']) delete process.env[name];
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.NUTGRAF_CONTENT = folders.content;
  process.env.NUTGRAF_OUT = folders.out;
  const { dev } = await import('astro');
  const own = await makeOwnFolder(join(cacheFolderOf(folders.content), 'astro'));
  return dev({ ...ownAstro(root, plainPath(own)), server: { port } });
}
