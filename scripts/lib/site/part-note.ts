import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { UsageError } from '../cli/cli.ts';
import { readIfThere } from '../platform/files.ts';
import { shownPath } from '../platform/folders.ts';
import type { SiteAddress } from '../verify/address.ts';
import { type Kept, nothingKept, readKept, writeKept } from '../verify/kept.ts';
import { parseJson } from '../verify/parse.ts';
import type { ReadSite } from '../verify/read-site.ts';
import { MARK } from './out-folder.ts';

/** In the folder of a part: what the join has to know of it, and what verify found sound in it. */
const NOTE = '.nutgraf-part';
const READ = '.nutgraf-part-read';

const noteSchema = z.object({
  number: z.int(),
  of: z.int(),
  /** See `hashCode`. */
  code: z.string(),
  /** See `hashContent`. */
  content: z.string(),
  /** The paths of all its files. */
  files: z.array(z.string()),
  /** Those of its files that are pages: see `MadePage`. */
  pages: z.array(z.tuple([z.string(), z.object({ key: z.string().optional(), changed: z.string().nullish() })])),
});
export type PartNote = z.infer<typeof noteSchema>;

/** A part that was made. */
export interface MadePart extends PartNote {
  /** Its folder, absolute. */
  folder: string;
}

/** Leaves in the folder of a part what the join needs. @param read its files as they were read, all of them sound */
export async function writePart(folder: string, note: Omit<PartNote, 'files'>, read: ReadSite): Promise<void> {
  // The articles are where the join is, too.
  await writeKept(join(folder, READ), read.address, { ...read.sound, articles: new Map(), sound: new Set() });
  const files = [...read.files.keys()].filter((path) => path !== MARK);
  await writeFile(join(folder, NOTE), JSON.stringify({ ...note, files } satisfies PartNote));
}

/**
 * Finds the parts of a site, each a folder in the one that a person named.
 *
 * @returns them by their numbers
 * @throws UsageError where they are not all there, once each
 */
export async function findParts(parent: string): Promise<MadePart[]> {
  const shown = `--join ${shownPath(parent)}`;
  const entries = await readdir(parent, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(error.code === 'ENOENT' ? `${shown}: there is no such folder` : `${shown} can't be read: ${error.message}`);
  });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(parent, name));
  const parts = await Promise.all(folders.sort().map(openPart));
  const [first] = parts;
  if (!first) throw new UsageError(`${shown} has no folder in it; each part of the site is one`);
  const { of } = first;
  const other = parts.find((part) => part.of !== of);
  if (other)
    throw new UsageError(`${shown} has one of ${of} parts in ${shownPath(first.folder)}, one of ${other.of} in ${shownPath(other.folder)}`);
  return Array.from({ length: of }, (_, index) => {
    const [part, second] = parts.filter(({ number }) => number === index + 1);
    if (!part)
      throw new UsageError(`${shown} has no part ${index + 1}/${of}; ${howToMake(index + 1, of, join(parent, String(index + 1)))}`);
    if (second)
      throw new UsageError(
        `${shown} has part ${index + 1}/${of} in ${shownPath(part.folder)} and in ${shownPath(second.folder)}; delete one`,
      );
    return part;
  });
}

/** What a person types to make a part. */
export const howToMake = (number: number, of: number, folder: string): string =>
  `make it with npm run build -- --part ${number}/${of} --out ${shownPath(folder)}`;

async function openPart(folder: string): Promise<MadePart> {
  const note = noteSchema.safeParse(parseJson((await readIfThere(join(folder, NOTE)))?.toString('utf8') ?? ''));
  if (note.success) return { ...note.data, folder };
  throw new UsageError(
    `${shownPath(folder)} is no part of a site, or lost its ${NOTE}; make it anew, and copy the files with a point before their names, too`,
  );
}

/** What verify found sound in the parts. */
export async function readKeptOf(parts: readonly MadePart[], address: SiteAddress): Promise<Kept> {
  const kept = await Promise.all(parts.map(({ folder }) => readKept(join(folder, READ), address)));
  return {
    ...nothingKept,
    sources: new Map(kept.flatMap(({ sources }) => [...sources])),
    files: new Map(kept.flatMap(({ files }) => [...files])),
  };
}
