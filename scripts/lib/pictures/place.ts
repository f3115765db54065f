import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { changeFigures, type Figure } from '../read/model/figures.ts';
import type { Article, LeftOut } from '../read/model/types.ts';
import type { ReadPictures } from '../reconcile/store.ts';
import { cleanPicture } from './clean/clean.ts';
import { findCleaned, pictureName, stemOf } from './clean/name.ts';
import { type ArticleFile, findPicture } from './find.ts';

/** The name of a picture in `media`, or what it is called and why it is not to be had. */
type Placed = { picture: string } | { missing: string };

/**
 * Finds and cleans the pictures that an article shows. Its figures name them as they will lie in `media`; one whose picture can't be had keeps
 * its words, and is accounted for.
 *
 * @param read as a reader gives it: the `picture` of a figure is its source
 * @param media the folder, absolute; nothing is written to it
 */
export async function placePictures(
  read: Article,
  file: ArticleFile,
  media: string,
): Promise<{ article: Article; pictures: ReadPictures }> {
  const pictures: ReadPictures = { names: [], files: [], beside: [], looked: [] };
  const placed = new Map<string, Placed>();
  let there: string[] | undefined;

  async function place(source: string): Promise<Placed> {
    const { name, bytes, path, why, looked } = await findPicture(source, file);
    pictures.looked.push(...looked);
    const without = (reason = ''): Placed => ({ missing: name === undefined ? reason : `${name} (${reason})` });
    if (!bytes) return without(why);
    const stem = stemOf(name, bytes);
    there ??= await readdir(media).catch((): string[] => []);
    let picture = findCleaned(there, stem);
    if (!picture) {
      const clean = await cleanPicture(bytes);
      if ('why' in clean) return without(clean.why);
      picture = pictureName(stem, clean);
      pictures.files.push({ path: join(media, picture), data: clean.data });
      there.push(picture);
    }
    pictures.names.push(picture);
    if (path) pictures.beside.push({ path, bytes });
    return { picture };
  }

  const leftOut: LeftOut[] = [];
  const blocks = await changeFigures(read.blocks, async ({ picture: source, ...figure }, line): Promise<Figure[]> => {
    if (source === undefined) return hasWords(figure) ? [figure] : [];
    const found = placed.get(source) ?? (await place(source));
    placed.set(source, found);
    if ('picture' in found) return [{ ...figure, ...found }];
    leftOut.push({ kind: 'picture', text: found.missing, line });
    return hasWords(figure) ? [figure] : [];
  });
  const all = [...(read.leftOut ?? []), ...leftOut];
  return { article: { ...read, blocks, ...(all.length > 0 && { leftOut: all }) }, pictures };
}

const hasWords = ({ alt, blocks }: Pick<Figure, 'alt' | 'blocks'>): boolean => alt !== undefined || blocks.length > 0;
