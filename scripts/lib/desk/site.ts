import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { provideContent } from '../../../src/lib/graph/source.ts';
import { readToday } from '../cli/cli.ts';
import { deskContent } from '../content/public-content.ts';
import { forgetContent } from '../content/site-content.ts';
import { pictureAt } from '../pictures/make.ts';
import { stampFiles } from '../platform/files.ts';
import type { Folders } from '../platform/folders.ts';
import { sendFile } from '../serve/send-file.ts';
import { whileBundling } from '../site/bundle.ts';
import { type LiveSearch, openLiveSearch } from '../site/live-search.ts';
import { type LivePages, openLivePages } from '../site/open-bundle.ts';
import { hashCode } from '../site/unchanged.ts';

/** The site of a content folder as it is at the moment, drafts too; each page is made when it is asked for. */
export interface LiveSite {
  /** The text of a page or file of it; null where there is none. @param path from the site's root, decoded */
  text: (path: string) => Promise<string | null>;
  /** Answers a request. @param path from the site's root, decoded */
  answer: (path: string, request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Stops what is being made. */
  close: () => void;
}

/** Opens the site of a content folder: its code as a build bundles it, so that what is shown is what would be published. */
export async function openLiveSite(folders: Folders): Promise<LiveSite> {
  const { code, shared } = await whileBundling(await hashCode(), false, (bundle) => bundle());
  provideContent(() => deskContent(folders, readToday()));
  return siteOf(folders, await openLivePages(code), openLiveSearch(folders), shared);
}

/** @param shared the folder of the files that all pages share */
export function siteOf(folders: Folders, pages: LivePages, search: LiveSearch, shared: string): LiveSite {
  let seen = '';
  /** The page at a path, of what the folder holds now. */
  const pageAt = async (path: string): Promise<Response | null> => {
    const now = await stampFiles(folders.content);
    if (now !== seen) {
      forgetContent();
      pages.forget();
    }
    seen = now;
    return pages.at(path);
  };
  return {
    close: search.close,
    text: async (path) => (await pageAt(path))?.text() ?? null,
    async answer(path, request, response) {
      const picture = path.startsWith('/media/') ? await pictureAt(path, folders) : undefined;
      if (picture) {
        response.setHeader('Content-Type', `image/${extname(picture).slice(1).replace('jpg', 'jpeg')}`);
        return void response.end(await readFile(picture));
      }
      const ofSearch = path.startsWith('/pagefind/') ? await search.file(path) : undefined;
      if (ofSearch) return void response.writeHead(200, { 'Content-Type': ofSearch.type }).end(ofSearch.data);
      const address = path.split('/').map(encodeURIComponent).join('/');
      if (/\.\w+$/.test(path) && (await sendFile(address, [shared], request, response))) return;
      await respond(path, response);
    },
  };

  async function respond(path: string, response: ServerResponse): Promise<void> {
    const found = await pageAt(path);
    const page = found ?? (await pages.at('/404/'));
    response.writeHead(found?.status ?? 404, Object.fromEntries(page?.headers ?? []));
    response.end(page ? Buffer.from(await page.arrayBuffer()) : 'Not found');
  }
}
