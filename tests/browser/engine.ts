import type { Page } from 'playwright-core';

/** What the search of a test answers in place of what the engine found, whatever was asked. */
export interface Told {
  suggestions?: { text: string; kind: string }[];
  /** Of the answer. */
  answer?: { related?: string[]; complete?: number; readAs?: string; notFound?: string[]; isPartial?: boolean };
  /** Of each hit, by its place from 0; one that is longer than the list is as the engine found it. */
  hits?: { kind?: string; lacks?: string[]; alias?: string; markedTitle?: { text: string; isMatch: boolean }[] }[];
}

/** Has the engine say what a site as small as that of the tests can't be brought to, as long as the words are not asked for as typed. */
export const tellEngine = (page: Page, told: Told): Promise<unknown> =>
  page.route(/\/_astro\/engine[^/?]*\.js$/, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `
        import * as module from '${route.request().url()}?';
        const { suggestions, answer, hits = [] } = ${JSON.stringify(told)};
        export async function loadEngine(folder) {
          const engine = await module.loadEngine(folder);
          return {
            suggest: (words, most) => suggestions ? Promise.resolve(suggestions.slice(0, most)) : engine.suggest(words, most),
            async search(request) {
              const found = await engine.search(request);
              if (request.asTyped) return found;
              return {
                ...found,
                ...answer,
                hits: async (from, to) => (await found.hits(from, to)).map((hit, place) => ({ ...hit, ...hits[from + place] })),
              };
            },
          };
        }`,
    }),
  );
