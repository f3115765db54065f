import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { site } from '../../../src/site.config.ts';
import { extensionCode } from '../platform/extension.ts';
import { filesIn, hashFiles } from '../platform/files.ts';
import { type Folders, projectRoot } from '../platform/folders.ts';
import { siteAddress } from '../verify/address.ts';

/** All that a site is made of, but for its content. */
const CODE = ['astro.config.mjs', 'package-lock.json', 'public', 'scripts/lib', 'src/content/guide'];

/** Hashes all that a site is made of, so that a build can tell that it would give the same one again. @returns a SHA-256 in hex */
export async function hashSite({ articles, explainers, ledger, actors, themes }: Folders): Promise<string> {
  const source = await readdir(join(projectRoot, 'src'));
  const code = [...CODE, ...Object.values(site.own), ...source.filter((name) => name !== 'content').map((name) => `src/${name}`)];
  const parts = [
    await hashFiles([...code.map((path) => join(projectRoot, path)), extensionCode()].filter((path) => path !== undefined)),
    await hashFiles([articles, explainers, ledger, actors, themes]),
    process.version,
    siteAddress(),
  ];
  return hash(parts);
}

/** Hashes which files a folder holds, how big they are and when they were written: another hand in it shows. */
export async function hashListing(folder: string, leftOut: string): Promise<string> {
  const files = (await filesIn(folder)).filter((path) => path !== join(folder, leftOut));
  const facts = files.map(async (path) => {
    const { size, mtimeMs } = await stat(path);
    return [relative(folder, path), size, mtimeMs];
  });
  return hash(await Promise.all(facts));
}

const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');
