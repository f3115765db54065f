import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadEngine } from '../../../src/lib/search/engine/engine.ts';
import { readQuery } from '../../../src/lib/search/query.ts';
import { firstPlace } from './place.ts';
import { type Answer, TOP } from './score.ts';

/** Answers a query in the way of the search page. */
export type Ask = (words: string) => Promise<Answer>;

/**
 * Asks the engine of the source about the index of a built site in this process, without a browser: quick, for fitting. While the work goes
 * on, `fetch` reads addresses of files, which is how the engine and Pagefind get at the index.
 *
 * @param out the folder of the site, which has to be in one language
 */
export async function inProcess<Result>(out: string, work: (ask: Ask) => Promise<Result>): Promise<Result> {
  const { href: folder, pathname: base } = pathToFileURL(join(out, '/'));
  const { fetch } = globalThis;
  globalThis.fetch = async (address, options) =>
    String(address).startsWith('file:') ? new Response(await readFile(new URL(String(address)))) : fetch(address, options);
  try {
    const engine = await loadEngine(`${folder}pagefind/`);
    return await work(async (words) => {
      const answer = await engine.search(readQuery(`?${new URLSearchParams({ q: words })}`));
      const hits = await answer.hits(0, TOP);
      return {
        found: hits.map(({ url, sections }) => firstPlace([url, ...sections.map((section) => section.url)], base)),
        saysNothing: answer.isPartial || answer.total === 0,
        isRespelt: answer.readAs !== null,
        admitsLack: hits.every(({ lacks }) => lacks.length > 0),
      };
    });
  } finally {
    globalThis.fetch = fetch;
  }
}
