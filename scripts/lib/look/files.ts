import { join } from 'node:path';
import { ContentError } from '../../../src/lib/content-error.ts';
import type { OwnFont } from '../../../src/schemas/look.ts';
import type { site } from '../../../src/site.config.ts';
import { loadSharp } from '../pictures/clean/sharp.ts';
import { readIfThere } from '../platform/files.ts';
import { projectRoot } from '../platform/folders.ts';

/** What the settings say of the look. */
export type LookSettings = Pick<typeof site, 'logo' | 'colours' | 'fonts'>;

/** The files that the settings name, read. */
export interface LookFiles {
  logo?: { bytes: Buffer; width: number; height: number };
  /** By their paths from the project's root. */
  fonts: ReadonlyMap<string, Buffer>;
}

type PlaceOf = (words: string) => Promise<{ file: string; line: number | undefined }>;

/** @param placeOf where the settings name a file @throws ContentError for one that is not there, or is no picture or font */
export async function readLookFiles({ logo, fonts }: Pick<LookSettings, 'logo' | 'fonts'>, placeOf: PlaceOf): Promise<LookFiles> {
  const read = async (path: string): Promise<Buffer> => {
    const bytes = await readIfThere(join(projectRoot, path));
    if (bytes) return bytes;
    const hint = 'Write the path of the file from the folder of the project, or take the line out.';
    throw new ContentError(`it names ${path}, which is not there`, await placeOf(path), hint);
  };
  const files = new Map<string, Buffer>();
  for (const path of fontFiles(fonts)) {
    const bytes = await read(path);
    if (bytes.toString('latin1', 0, 4) !== 'wOF2')
      throw new ContentError(`${path} is no WOFF2 font`, await placeOf(path), 'Convert the font to WOFF2, or name another file.');
    files.set(path, bytes);
  }
  if (!logo) return { fonts: files };
  const bytes = await read(logo.file);
  const { width, height } = await (await loadSharp())(bytes)
    .metadata()
    .catch(() => ({ width: 0, height: 0 }));
  if (width > 0 && height > 0) return { logo: { bytes, width, height }, fonts: files };
  throw new ContentError(`${logo.file} is no picture that can be read`, await placeOf(logo.file), 'Save the logo anew as SVG or PNG.');
}

/** The files of the fonts that the settings name. */
export const fontFiles = (fonts: LookSettings['fonts']): string[] =>
  Object.values(fonts).flatMap((font: string | OwnFont) => (typeof font === 'string' ? [] : font.files.map(({ file }) => file)));
