import type { Filter } from './query.ts';
import type { Hit, Piece, SearchEngine } from './types.ts';

interface Pagefind {
  init(): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(
    query: string | null,
    options: { filters: Record<string, { any: string[] }> },
  ): Promise<{ results: { data(): Promise<Fragment> }[]; filters: Record<string, Record<string, number>> }>;
}
interface Fragment {
  url: string;
  meta: Record<string, string>;
  excerpt: string;
  filters: Record<string, string[]>;
  sub_results: { title: string; url: string; excerpt: string }[];
}

export async function loadEngine(folder: string): Promise<SearchEngine> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js?${Date.now()}`);
  await pagefind.init();
  await pagefind.filters();
  return {
    async search({ words, filters }) {
      const any = Object.fromEntries(
        Object.entries(filters)
          .filter(([, values]) => values.length > 0)
          .map(([name, values]) => [name, { any: values }]),
      );
      const found = await pagefind.search(words.trim() || null, { filters: any });
      return {
        total: found.results.length,
        hits: (from, to) => Promise.all(found.results.slice(from, to).map(async (hit) => toHit(await hit.data()))),
        counts: found.filters as Record<Filter, Record<string, number>>,
        readAs: null,
        notFound: [],
        isPartial: false,
      };
    },
  };
}

function toHit({ url, meta, excerpt, filters, sub_results }: Fragment): Hit {
  const sections = sub_results
    .filter((sub) => sub.url.includes('#'))
    .map((sub) => ({ heading: sub.title, url: sub.url, excerpt: toPieces(sub.excerpt) }));
  return {
    title: meta.title ?? url,
    kind: filters.kind?.[0] ?? '',
    url: sections[0]?.url ?? url,
    pageUrl: url,
    published: null,
    alias: null,
    sections,
    excerpt: toPieces(excerpt),
  };
}

const toPieces = (html: string): Piece[] =>
  [...new DOMParser().parseFromString(html, 'text/html').body.childNodes].map((node) => ({
    text: node.textContent ?? '',
    isMatch: node.nodeName === 'MARK',
  }));
