import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { projectRoot } from '../platform/folders.ts';
import { makeOwnFolder } from '../platform/own-folder.ts';

/** The least and the greatest font-weight of src/styles; fonts.css names the same. */
const weights = { min: 400, max: 750 };

/**
 * Letters that meet, and figures of one width. Inter's contextual forms would show "->" as an arrow and the x between two digits as a
 * multiplication sign, which nobody wrote.
 */
const features = ['kern', 'liga', 'clig', 'locl', 'rlig', 'rvrn', 'tnum'];

/**
 * Every character that a font may have, what it lacks is passed over; but no combining marks: their places at each letter are a fifth of Inter.
 * A letter and its mark that are one character are set as that; what is left is set in a font of the system.
 */
const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
  .filter((character) => character.isWellFormed() && !/\p{M}/u.test(character))
  .join('');

const fonts = {
  'serif-latin': '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  'serif-latin-ext': '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2',
  'serif-latin-italic': '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
  'sans-latin': '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  'sans-latin-ext': '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2',
};

/**
 * Writes the site's fonts, cut down to the weights, features and characters in use: little more than half of them is left to load.
 *
 * @returns the absolute path of the folder that has them as `NAME.woff2`; a cache, so that they are cut once
 */
export async function narrowFonts(): Promise<string> {
  const sources = Object.entries(fonts).map(([name, path]) => ({ name, path: fileURLToPath(import.meta.resolve(path)) }));
  const originals = await Promise.all(sources.map(async ({ name, path }) => ({ name, bytes: await readFile(path) })));
  const hash = createHash('sha256').update(JSON.stringify({ weights, features, characters }));
  for (const { name, bytes } of originals) hash.update(name).update(bytes);
  const folder = join(projectRoot, '.cache/fonts', hash.digest('hex').slice(0, 16));
  if (!existsSync(folder)) await fill(folder, originals);
  return folder;
}

/** Makes the folder whole in one go: another build may be at it at the same time, and either's is as good. */
async function fill(folder: string, originals: { name: string; bytes: Buffer }[]): Promise<void> {
  const next = await makeOwnFolder(folder);
  for (const { name, bytes } of originals) {
    await writeFile(
      join(next, `${name}.woff2`),
      await subsetFont(bytes, characters, { keepFeatures: features, variationAxes: { wght: weights } }),
    );
  }
  await rename(next, folder).catch(async (error) => {
    await rm(next, { recursive: true });
    if (!existsSync(folder)) throw error;
  });
}
