import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { cacheFolderOf } from '../../../src/cache-folder.ts';
import { site } from '../../../src/site.config.ts';
import { extensionCode } from '../platform/extension.ts';
import { filesIn, hashFiles, readIfThere, writeAtomic } from '../platform/files.ts';
import { type Folders, projectRoot } from '../platform/folders.ts';
import { siteAddress } from '../verify/address.ts';

/** All that a site is made of, but for its content. */
const CODE = ['astro.config.mjs', 'package-lock.json', 'public', 'scripts/lib', 'src/content/guide'];

/** Hashes the code that makes the pages, with all that it depends on but the content. @returns a SHA-256 in hex */
export async function hashCode(): Promise<string> {
  const source = await readdir(join(projectRoot, 'src'));
  const code = [...CODE, ...Object.values(site.own), ...source.filter((name) => name !== 'content').map((name) => `src/${name}`)];
  return hash([await hashFiles(code.map((path) => join(projectRoot, path))), process.version, siteAddress()]);
}

/**
 * Hashes all that a site is made of, so that a build can tell that it would give the same one again.
 *
 * @param code see `hashCode`
 * @returns a SHA-256 in hex
 */
export async function hashSite({ articles, explainers, ledger, actors, themes }: Folders, code: string): Promise<string> {
  const content = [articles, explainers, ledger, actors, themes, extensionCode()].filter((path) => path !== undefined);
  return hash([code, await hashFiles(content)]);
}

/** True where the folder of the site holds what a build made of the same, and nobody has changed it since. @param made see `hashSite` */
export async function isAsBuilt(folders: Folders, made: string): Promise<boolean> {
  const noted = await readIfThere(noteOf(folders)).catch(() => null);
  return noted?.toString() === `${made} ${await hashListing(folders.out)}`;
}

/** Remembers what a site was made of, and how its folder was left; where no cache can be written, that is only slower. */
export async function noteBuilt(folders: Folders, made: string): Promise<void> {
  await writeAtomic(noteOf(folders), `${made} ${await hashListing(folders.out)}`).catch(() => {});
}

const noteOf = ({ content, out }: Folders): string => join(cacheFolderOf(content), 'sites', hash(out).slice(0, 16));

/** Which files a folder holds, how big they are and when they were written: another hand in it shows. */
async function hashListing(folder: string): Promise<string> {
  const facts = (await filesIn(folder)).map(async (path) => {
    const { size, mtimeMs } = await stat(path);
    return [relative(folder, path), size, mtimeMs];
  });
  return hash(await Promise.all(facts));
}

const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');
