import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';
import { PAGEFIND_VERSION } from '../../../src/lib/search/pagefind-format.ts';

/**
 * Calls the pages of each index by their numbers in it, in the file that Pagefind loads first. Pagefind's own ids are hashes of what the pages
 * hold, four bytes a page that nothing can compress, and name files with their texts; the site has files of its own for these. The first
 * page is called by a hash of all ids, so that an index says which pages it is of.
 *
 * @param ids of the pages, in order; of those in one language, which have an index of their own, one after the other
 * @returns the new ones, each as long as the old one
 * @throws Error where a file does not have the ids in this order
 */
export async function renumberPages(folder: string, ids: string[]): Promise<string[]> {
  const renamed: string[] = [];
  for (const [language, own] of Map.groupBy(ids, languageIn)) renamed.push(...(await renumberIndex(folder, language, own)));
  return renamed;
}

/** The language of a page, which Pagefind begins its id with: "zh-hans" of "zh-hans_5ec447d". */
export const languageIn = (id: string): string => id.slice(0, id.lastIndexOf('_'));

async function renumberIndex(folder: string, language: string, ids: string[]): Promise<string[]> {
  const sum = createHash('sha256').update(ids.join()).digest('hex');
  const renamed = ids.map((id, place) => (place === 0 ? sum.slice(0, id.length) : place.toString().padStart(id.length, '0')));
  for await (const file of glob(`pagefind.${language}_*.pf_meta`, { cwd: folder })) {
    const meta = gunzipSync(await readFile(join(folder, file)));
    let end = 0;
    for (const [place, id] of ids.entries()) {
      const start = meta.indexOf(id, end);
      if (start < 0) {
        throw new Error(`${file} is not in the form of Pagefind ${PAGEFIND_VERSION}: scripts/lib/search/pagefind-meta.ts has to follow.`);
      }
      end = start + meta.write(renamed[place] ?? id, start);
    }
    const packed = await promisify(gzip)(meta, { level: 9 });
    // Which system packed it: the same bytes on each.
    packed[9] = 255;
    await writeFile(join(folder, file), packed);
  }
  return renamed;
}
