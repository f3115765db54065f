import { stem } from 'porter2';
import { makeDated, makeShards, numberValues } from '../../../../../scripts/lib/search/dictionary.ts';
import type { SearchEngine } from '../../../../../src/lib/search/answer.ts';
import { readShard, writeShard } from '../../../../../src/lib/search/dictionary-format.ts';
import { createEngine } from '../../../../../src/lib/search/engine/engine.ts';
import type { Lexicon } from '../../../../../src/lib/search/engine/lexicon.ts';
import type { PageIndex } from '../../../../../src/lib/search/engine/pagefind.ts';
import { readPage } from '../../../../../src/lib/search/page-text.ts';
import type { Fragment } from '../../../../../src/lib/search/pagefind-format.ts';
import { FILTERS, type SearchRequest } from '../../../../../src/lib/search/query.ts';
import { forms } from '../../../../../src/lib/search/words.ts';

/** A page: a headline, and sections of a heading and passages. */
export interface Draft {
  title: string;
  kind?: string;
  published?: string;
  actors?: string[];
  otherNames?: string;
  sections?: [heading: string, ...passages: string[]][];
}

/** Pages as Pagefind has them. Ids of passages are `p1`, `p2`, …; of sections, their headings with hyphens. */
export function draw(drafts: Draft[]): Fragment[] {
  return drafts.map(({ title, kind = 'explainer', published, actors = kind === 'actor' ? [title] : [], otherNames, sections = [] }) => {
    const words = `${title}.`.split(' ');
    const anchors: Fragment['anchors'] = [];
    for (const [heading, ...passages] of sections) {
      anchors.push({ element: 'h2', id: heading.toLowerCase().replaceAll(' ', '-'), text: heading, location: words.length });
      words.push(...`${heading}.`.split(' '));
      for (const passage of passages) {
        anchors.push({ element: 'div', id: `p${anchors.length}`, text: '', location: words.length });
        words.push(...passage.split(' '));
      }
    }
    const meta = { title, ...(otherNames ? { otherNames } : {}), ...(published ? { published } : {}) };
    const folder = { explainer: 'explainers', actor: 'actors', theme: 'themes', guide: 'guide' }[kind];
    const url = `/${folder}/${title.toLowerCase().replaceAll(' ', '-')}/`;
    return { url, content: words.join(' '), filters: { kind: [kind], actor: actors }, meta, anchors };
  });
}

/**
 * The engine over pages in memory: a dictionary as the build writes it, and in Pagefind's place a search through all words.
 *
 * @param general words of general English, each with those of the site that mean much the same and how near they are
 */
export function engineOver(pages: Fragment[], general: Record<string, Record<string, number>> = {}): SearchEngine & { lexicon: Lexicon } {
  const fragments = pages.map((page, place) => ({ ...page, id: `en_${place}` }));
  const shards = makeShards(fragments).map((shard) => readShard(writeShard(shard)));
  const words = shards.flatMap(({ words }) => words);
  const named = new Map(shards.flatMap(({ names }) => names.map(({ key, pages }) => [key, pages])));
  const headed = new Map(shards.flatMap(({ headings }) => headings.map(({ key, pages }) => [key, pages])));
  const lexicon: Lexicon = {
    table: {
      index: 'en_0',
      packs: [pages.length],
      texts: '',
      filters: Object.fromEntries(FILTERS.map((name) => [name, numberValues(pages.map(({ filters }) => filters[name] ?? []))])),
    },
    wordsFrom: async (start) => words.filter(({ fold }) => fold.startsWith(start)),
    foldsFromSecond: async (start) => words.filter(({ fold }) => fold.length > 4 && fold.startsWith(start, 1)).map(({ fold }) => fold),
    namesFrom: async (start) => ({
      names: shards.flatMap(({ names }) => names).filter(({ key }) => key.startsWith(start)),
      headings: shards.flatMap(({ headings }) => headings).filter(({ key }) => key.startsWith(start)),
    }),
    general: async (word) => {
      if (!general[word]) return undefined;
      const related = Object.entries(general[word]).map(([other, fit]) => ({ word: other, fit }));
      const having = words.filter(({ fold }) => general[word]?.[fold] !== undefined).flatMap(({ pages }) => pages);
      const pages = [...new Set(having)].sort((a, b) => a - b);
      return { word, related, pages, impacts: pages.map(() => 3) };
    },
    pagesNamed: async (key) => named.get(key) ?? [],
    pagesHeaded: async (key) => headed.get(key) ?? [],
    dated: async () => makeDated(fragments),
    valuesIn: async (name) => lexicon.table.filters[name]?.values ?? [],
  };
  const stems = pages.map(({ content, meta }) =>
    [content, ...Object.values(meta)].map((text) => text.split(/\s+/).map((word) => forms(word).map(stem))),
  );
  const pagesWith = async (sought: string[]) =>
    new Set(
      stems.flatMap((texts, page) =>
        texts.some((text) => text.some((_, place) => sought.every((word, index) => text[place + index]?.includes(stem(word)))))
          ? [page]
          : [],
      ),
    );
  const pagefind: PageIndex = { pagesWith };
  return { ...createEngine(lexicon, pagefind, async (page) => readPage(pages[page] as Fragment)), lexicon };
}

export const request = (words: string, more: Partial<SearchRequest> = {}): SearchRequest => ({
  words,
  filters: { kind: [], actor: [], theme: [], author: [] },
  sort: 'relevance',
  asTyped: false,
  ...more,
});
