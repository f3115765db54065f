import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ContentError } from '../../../src/lib/content-error.ts';
import type { PlacedEditorBlock, SectionText } from '../../../src/lib/explainer/document.ts';
import type { Beside } from '../../../src/lib/explainer/editor-block.ts';
import { cleanPicture } from '../pictures/clean/clean.ts';
import { cleanedFolder } from '../pictures/clean/cleaned-folder.ts';
import { MOST } from '../pictures/clean/limits.ts';
import { findCleaned, pictureName, stemOf } from '../pictures/clean/name.ts';
import { writeWhole } from '../platform/files.ts';
import { type Folders, isWithin, shownPath } from '../platform/folders.ts';
import { readChartTable } from './chart-table.ts';

/** Sections whose editor's blocks have what stands in the files that they name. */
export interface WithBeside {
  sections: SectionText[];
  /** What was read, each by what it holds. */
  hashes: string[];
  /** Of each file that can't be shown; its block is as it was. */
  faults: ContentError[];
}

/**
 * Reads the files in `media` that an editor's blocks name: tables, and pictures, which are cleaned, and kept in the cache as such.
 *
 * @param media the names of the files there
 * @param file the explainer as a person knows it
 */
export async function readBeside(sections: SectionText[], media: ReadonlySet<string>, folders: Folders, file: string): Promise<WithBeside> {
  const read: WithBeside = { sections: [], hashes: [], faults: [] };
  for (const section of sections) {
    const editorBlocks: PlacedEditorBlock[] = [];
    for (const placed of section.editorBlocks ?? []) {
      const own = await readOne(placed, media, folders, file).catch((error: unknown) => {
        const faults: unknown[] = error instanceof AggregateError ? error.errors : [error];
        for (const fault of faults) {
          if (!(fault instanceof ContentError)) throw fault;
          read.faults.push(fault);
        }
      });
      if (own) read.hashes.push(own.hash);
      editorBlocks.push(own ? { ...placed, block: { ...placed.block, ...own.beside } } : placed);
    }
    read.sections.push(editorBlocks.length > 0 ? { ...section, editorBlocks } : section);
  }
  return read;
}

async function readOne(
  { block, line }: PlacedEditorBlock,
  media: ReadonlySet<string>,
  folders: Folders,
  file: string,
): Promise<{ beside: Beside; hash: string } | undefined> {
  const place = { file, line };
  if (block.kind === 'picture') {
    const { bytes, name } = await readMedia(block.file, '<Picture>', media, folders, place);
    const picture = await cleaned(name, bytes, folders, place);
    return { beside: { picture }, hash: picture };
  }
  if (block.kind !== 'chart') return undefined;
  const { bytes, name } = await readMedia(block.data, '<Chart>', media, folders, place);
  const table = readChartTable(bytes, block, shownPath(join(folders.media, name)), place);
  return { beside: { table }, hash: createHash('sha256').update(bytes).digest('hex') };
}

interface Place {
  file: string;
  line: number;
}

/** Systems spell one name in two ways. */
async function readMedia(given: string, element: string, media: ReadonlySet<string>, folders: Folders, place: Place) {
  const name = [given, given.normalize('NFC'), given.normalize('NFD')].find((own) => media.has(own));
  const folder = shownPath(folders.media);
  const put = `Put the file into ${folder}/, or write the name of one that is there.`;
  if (name === undefined) throw new ContentError(`${element} names ${given}, which is not in media/`, place, put);
  const path = await realpath(join(folders.media, name));
  if (!isWithin(path, await realpath(folders.media)))
    throw new ContentError(`${element} names ${given}, a link that leads out of media/`, place, put);
  const hint = 'Make it smaller, and put that into its place.';
  if ((await stat(path)).size > MOST.bytes)
    throw new ContentError(`${element} names ${given}, which has more than ${MOST.bytes / 1_000_000} million bytes`, place, hint);
  return { bytes: await readFile(path), name };
}

/** The name of a picture once it is cleaned. The cache has it as such: the file itself goes nowhere. */
async function cleaned(name: string, bytes: Uint8Array, folders: Folders, place: Place): Promise<string> {
  const folder = await cleanedFolder(folders.content);
  const stem = stemOf(name, bytes);
  await mkdir(folder, { recursive: true });
  const before = findCleaned(await readdir(folder), stem);
  if (before !== undefined) return before;
  const clean = await cleanPicture(bytes);
  if ('why' in clean)
    throw new ContentError(
      `<Picture> names ${name}: ${clean.why}`,
      place,
      'Save it anew as .jpg, .png or .webp, and put that into its place.',
    );
  const picture = pictureName(stem, clean);
  await writeWhole(join(folder, picture), clean.data);
  return picture;
}
