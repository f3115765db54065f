import type { PageTable } from '../dictionary-format.ts';
import { type PageText, readPage } from '../page-text.ts';
import type { Fragment } from '../pagefind-format.ts';
import { downloadPacked } from './download.ts';
import { remember } from './remember.ts';

/** Gives the text of a page. @throws when a download fails */
export type ReadPage = (page: number) => Promise<PageText>;

/** Opens the texts of the pages, which lie in packs. @param folder the address of Pagefind's folder, with a slash at the end */
export function openTexts(folder: string, { packs, texts }: PageTable): ReadPage {
  const places = packs.flatMap((count, pack) => Array.from({ length: count }, (_, place) => ({ pack, place })));
  const open = remember(async (pack: number): Promise<Fragment[]> => JSON.parse(await downloadPacked(`${folder}${texts}/${pack}.z`)));
  return remember(async (page: number) => {
    const { pack, place } = places[page] ?? { pack: -1, place: 0 };
    const fragment = (await open(pack))[place];
    if (!fragment) throw new Error(`Pack ${pack} of texts has no page ${page}.`);
    return readPage({ ...fragment, url: folder.replace(/\/pagefind\/$/, () => fragment.url) });
  });
}
