import { deflateSync, inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** Changes what the files of the search's dictionary say, as the page gets them. */
export const changeDictionary = (page: Page, change: (text: string) => string): Promise<unknown> =>
  page.route('**/pagefind/words/*.z', async (route) => {
    const response = await route.fetch();
    const text = inflateSync(await response.body()).toString();
    await route.fulfill({ response, body: deflateSync(change(text)) });
  });

/** A change by which a word stands in so many pages that Pagefind is asked about it: the site of the tests is small. */
export const makeCommon =
  (word: string) =>
  (text: string): string =>
    text.replace(new RegExp(`^${word} .*$`, 'm'), `${word} 0${',1'.repeat(29)}`);
