import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { site } from '../../../src/site.config.ts';
import { projectRoot } from '../platform/folders.ts';
import { makeOwnFolder } from '../platform/own-folder.ts';
import { checkLook } from './check.ts';
import { lookCss } from './css.ts';
import { fontFiles } from './files.ts';

/** The files of the project that the settings name for the look: a build depends on them. */
export const lookFiles = (): string[] => [...(site.logo ? [site.logo.file] : []), ...fontFiles(site.fonts)];

/**
 * Writes what the settings say of the look as files that the pages import as `@look/…`: `look.css`, and `look.js`, which has the logo and the
 * fonts to load first.
 *
 * @returns the absolute path of their folder; a cache
 * @throws as `checkLook`
 */
export async function makeLook(): Promise<string> {
  const { logo, fonts } = await checkLook(site);
  const names = new Map([...fonts.keys()].map((path, index) => [path, `./font-${index}.woff2`]));
  const files = new Map<string, string | Buffer>([
    ['look.css', lookCss(site, (file) => names.get(file) ?? '')],
    ['look.js', script(names, logo)],
    ...[...fonts].map(([path, bytes]): [string, Buffer] => [names.get(path) ?? '', bytes]),
    ...(site.logo && logo ? [[logoName(site.logo.file), logo.bytes] as const] : []),
  ]);
  const hash = createHash('sha256');
  for (const [name, bytes] of files) hash.update(JSON.stringify([name, bytes.length])).update(bytes);
  const folder = join(projectRoot, '.cache/look', hash.digest('hex').slice(0, 16));
  if (!existsSync(folder)) await fill(folder, files);
  return folder;
}

const logoName = (file: string): string => `./logo${extname(file)}`;

/** The module `@look/look.js`; `src/look.d.ts` says what it exports. */
function script(fonts: ReadonlyMap<string, string>, size: { width: number; height: number } | undefined): string {
  const { logo } = site;
  const first = Object.values(site.fonts).map((font) =>
    typeof font === 'string'
      ? SHIPPED[font]
      : (fonts.get((font.files.find(({ style }) => style === 'normal') ?? font.files[0])?.file ?? '') ?? ''),
  );
  const loaded = [...new Set(first)];
  const lines = loaded.map((path, index) => `import font${index} from '${path}?url';`);
  if (logo) lines.push(`import src from '${logoName(logo.file)}?url';`);
  lines.push(`export const firstFonts = [${loaded.map((_, index) => `font${index}`).join(', ')}];`);
  const shown = logo && size && `{ src, alt: ${JSON.stringify(logo.alt)}, width: ${size.width}, height: ${size.height} }`;
  return `${lines.join('\n')}\nexport const logo = ${shown};\n`;
}

/** The file of each typeface that ships which most of a page is set in. */
const SHIPPED = { 'source-serif': '@fonts/serif-latin.woff2', inter: '@fonts/sans-latin.woff2' };

/** Makes the folder whole in one go: another build may be at it at the same time, and either's is as good. */
async function fill(folder: string, files: ReadonlyMap<string, string | Buffer>): Promise<void> {
  const next = await makeOwnFolder(folder);
  for (const [name, bytes] of files) await writeFile(join(next, name), bytes);
  await rename(next, folder).catch(async (error) => {
    await rm(next, { recursive: true });
    if (!existsSync(folder)) throw error;
  });
}
