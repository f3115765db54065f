import { createHash } from 'node:crypto';
import { mkdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { isWithin, projectRoot } from '../platform/folders.ts';

/** What Vite takes for a part of an address, or of a pattern, when it stands in the path of a file. */
const SPECIAL = /[#?%*[\]{}()!]/;

/**
 * A path that Vite and Astro can work with: where the project lies in a folder with signs that they take for those of an address, by way of a
 * link to it among the temporary files.
 *
 * @param path absolute; one outside the project stays as it is
 */
export function plainPath(path: string): string {
  if (!SPECIAL.test(projectRoot) || !isWithin(path, projectRoot)) return path;
  return join(linkToProject(), relative(projectRoot, path));
}

/** Goes to the project's folder, where Astro wants to run. @returns its path, plain */
export function enterProject(): string {
  const root = plainPath(projectRoot);
  process.chdir(root);
  // The system forgets the way by a link; Astro keeps what it makes elsewhere when it is not where it takes itself to be.
  if (root !== projectRoot) process.cwd = () => root;
  return root;
}

/** Gives modules that Astro asks for by their real path, such as its own, from the plain one, where Vite could not find them. */
export const plainModules: Plugin = {
  name: 'nutgraf:plain-modules',
  enforce: 'pre',
  async load(id) {
    const plain = plainPath(id);
    if (plain === id) return null;
    const hasDefault = /\bexport default\b|\bas default\b/.test(await readFile(plain, 'utf8'));
    return `export * from ${JSON.stringify(plain)};${hasDefault ? `export { default } from ${JSON.stringify(plain)};` : ''}`;
  },
};

function linkToProject(): string {
  const folder = join(tmpdir(), `nutgraf-${process.getuid?.() ?? 0}`);
  const link = join(folder, createHash('sha256').update(projectRoot).digest('hex').slice(0, 12));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    symlinkSync(projectRoot, link, 'junction');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || readlinkSync(link) !== projectRoot) throw error;
  }
  return link;
}
