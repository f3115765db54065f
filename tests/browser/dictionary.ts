import { deflateSync, inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** Changes what the files of the search's dictionary say, as the page gets them. */
export const changeDictionary = (page: Page, change: (text: string) => string): Promise<unknown> =>
  page.route(/\/pagefind\/(?:words|shards\/[^/]+)\/[^/]+\.z$/, async (route) => {
    const response = await route.fetch();
    const text = inflateSync(await response.body()).toString();
    await route.fulfill({ response, body: deflateSync(change(text)) });
  });

/** A change by which words stand in so many pages that Pagefind is asked about a phrase of them: the site of the tests is small. */
export const makeCommon =
  (...words: string[]) =>
  (text: string): string =>
    words.reduce((changed, word) => changed.replace(new RegExp(`^${word} .*$`, 'm'), `${word} 0A${'1A'.repeat(29)}`), text);
