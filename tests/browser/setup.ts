import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../scripts/lib/browser.ts';
import { projectRoot } from '../../scripts/lib/folders.ts';
import { serveSite } from '../../scripts/lib/serve.ts';
import { siteAddress } from '../../scripts/lib/verify/address.ts';
import { run } from '../cli/run.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The program of the browser. */
    browser: string;
    /** The front page of the site that was built before the tests. */
    site: string;
    /** Its folder, absolute. */
    siteFolder: string;
    /** The front page of a site below a base path, built from an article that tries to run something. */
    hostileSite: string;
    hostileFolder: string;
  }
}

const base = '/some/repo/';

/** Serves two sites: the one that is built already (NUTGRAF_OUT, else dist), and one of a hostile article. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'nutgraf-browser-'));
  await mkdir(join(folder, 'articles'));
  await copyFile(join(import.meta.dirname, 'hostile.txt'), join(folder, 'articles/hostile.txt'));
  const built = await run('build', ['--content', folder, '--out', join(folder, 'site')], { env: { NUTGRAF_BASE: base } });
  if (built.code !== 0) throw new Error(`The site of the hostile article was not built:\n${built.stderr}`);

  const siteFolder = process.env.NUTGRAF_OUT ?? join(projectRoot, 'dist');
  const site = await serveSite(siteFolder, { port: 0, base: siteAddress().base });
  const hostile = await serveSite(join(folder, 'site'), { port: 0, base });
  project.provide('browser', await findBrowser());
  project.provide('site', site.url);
  project.provide('siteFolder', siteFolder);
  project.provide('hostileSite', hostile.url);
  project.provide('hostileFolder', join(folder, 'site'));
  return async () => {
    await Promise.all([site.close(), hostile.close()]);
    await rm(folder, { recursive: true });
  };
}
