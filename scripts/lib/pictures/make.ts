import { createHash } from 'node:crypto';
import { constants, copyFileSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { cacheFolderOf } from '../../../src/cache-folder.ts';
import type { GraphInput } from '../../../src/lib/graph/types.ts';
import { type PictureFile, pictureFiles } from '../../../src/lib/routes/picture-files.ts';
import { figuresIn } from '../../../src/lib/shape.ts';
import { publicContent } from '../content/public-content.ts';
import { siteContent } from '../content/site-content.ts';
import { hashFiles } from '../platform/files.ts';
import { type Folders, projectRoot } from '../platform/folders.ts';
import { cleanedFolder } from './clean/cleaned-folder.ts';
import { encodePicture } from './encode.ts';

/** A file that shows a picture. */
export interface PlacedPicture extends PictureFile {
  /** The clean picture, absolute: the article's in `media`, an editor's in the cache. */
  source: string;
  /** The file of the cache that it is kept in, or will be. */
  file: string;
}

/** Each takes up to some 200 MB. */
const MOST_AT_ONCE = 4;

/** Pictures that are being made. */
export interface MakingPictures {
  /**
   * Puts the files into a built site once they are made, and lets the cache forget those of earlier builds.
   *
   * @param out the folder of the site, absolute
   * @returns how many files there are, and how many of them had to be made
   * @throws ContentError for a file of `media` that is no picture
   */
  place: (out: string) => Promise<{ files: number; made: number }>;
  /** Leaves what is not begun yet. */
  stop: () => Promise<void>;
}

/**
 * Begins to make the files that show the pictures of all public explainers, and of the actors that these list, beside what the caller does. One
 * that was made before of the same picture comes from the cache, which keeps those of the last build.
 *
 * @param day see `publicContent`
 * @param isMade which files are to be there, by their path
 */
export async function startPictures(
  folders: Folders,
  day: string,
  isMade: (path: string) => boolean = () => true,
): Promise<MakingPictures> {
  const all = await listPictures(await publicContent(folders, day), folders);
  const files = all.filter(({ path }) => isMade(path));
  const missing = files.filter(({ file }) => !isKept(file));
  const left = [...missing];
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) await encodePicture(next);
  };
  // One core is the caller's.
  const lanes = Math.min(Math.max(availableParallelism() - 1, 1), MOST_AT_ONCE);
  const made = Promise.all(Array.from({ length: lanes }, work));
  // Whoever places them is told.
  made.catch(() => {});
  return {
    async place(out) {
      await made;
      for (const folder of new Set(files.map(({ path }) => dirname(join(out, path))))) mkdirSync(folder, { recursive: true });
      for (const { path, file } of files) copyFileSync(file, join(out, path), constants.COPYFILE_FICLONE);
      const used = new Set(all.flatMap(({ file, source }) => [file, source]));
      for (const cache of [cacheOf(folders), await cleanedFolder(folders.content)])
        for (const file of namesIn(cache).map((name) => join(cache, name))) if (!used.has(file)) rmSync(file);
      return { files: files.length, made: missing.length };
    },
    async stop() {
      left.length = 0;
      await made.catch(() => {});
    },
  };
}

/**
 * One file that shows a picture, made now where it is not kept, for a server that makes no site.
 *
 * @param path from the site's root
 * @returns the file that has it, absolute; undefined where no page shows such a picture
 */
export async function pictureAt(path: string, folders: Folders): Promise<string | undefined> {
  const found = (await listPictures(await siteContent(folders), folders)).find((file) => file.path === path);
  if (found && !isKept(found.file)) await encodePicture(found);
  return found?.file;
}

async function listPictures({ explainers, actors }: Pick<GraphInput, 'explainers' | 'actors'>, folders: Folders): Promise<PlacedPicture[]> {
  const all = explainers.flatMap(({ sections }) => sections);
  const editors = all.flatMap(({ editorBlocks = [] }) => editorBlocks.flatMap(({ block: { picture } }) => picture ?? []));
  const articles = all.flatMap(({ blocks }) => figuresIn(blocks).flatMap(({ picture }) => picture ?? []));
  const ofActors = explainers.flatMap(({ data }) => data.actors.flatMap(({ id }) => actors.get(id)?.picture?.file ?? []));
  if (editors.length + articles.length + ofActors.length === 0) return [];
  const cleaned = await cleanedFolder(folders.content);
  const sources = new Map([
    ...editors.map((name) => [name, join(cleaned, name)] as const),
    ...[...articles, ...ofActors].map((name) => [name, join(folders.media, name)] as const),
  ]);
  const code = await hashEncoding();
  const cache = cacheOf(folders);
  return [...sources].flatMap(([name, source]) => {
    const hash = createHash('sha256')
      .update(JSON.stringify([code, name, statSync(source).size]))
      .digest('hex');
    return pictureFiles(name).map((made) => ({ ...made, source, file: join(cache, `${hash.slice(0, 32)}-${made.width}.${made.format}`) }));
  });
}

const cacheOf = ({ content }: Folders): string => join(cacheFolderOf(content), 'pictures');
const namesIn = (folder: string): string[] => (statSync(folder, { throwIfNoEntry: false }) ? readdirSync(folder) : []);
const isKept = (file: string): boolean => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0;

/** What a file depends on besides its picture: this code, and the library, whose manifest names all versions of its parts. */
const hashEncoding = (): Promise<string> =>
  hashFiles([join(import.meta.dirname, 'encode.ts'), join(projectRoot, 'node_modules/sharp/package.json')]);
