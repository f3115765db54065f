import { LESSER_KINDS } from '../../../src/lib/search/dictionary-format.ts';
import type { Fragment } from '../../../src/lib/search/pagefind-format.ts';

/** How long the texts of a pack are together, unless one alone is longer, in UTF-16 units; 1 to 2 KB compressed. */
const PACK_LENGTH = 4000;

/**
 * Puts the texts of pages into packs, each of pages that follow one another: those of actors, which have next to none, share one; that
 * of an explainer mostly stands alone.
 */
export function makePacks(pages: Fragment[]): Fragment[][] {
  const packs: Fragment[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const text of pages.map(toText)) {
    const own = JSON.stringify(text).length;
    if (length + own > PACK_LENGTH) {
      packs.push([]);
      length = 0;
    }
    packs.at(-1)?.push(text);
    length += own;
  }
  return packs;
}

const META = ['title', 'otherNames', ...LESSER_KINDS, 'published', 'language', 'line'];

/** Of a page what `readPage` reads. */
function toText({ url, content, filters, meta, anchors }: Fragment): Fragment {
  return {
    url,
    content,
    filters: { kind: filters.kind ?? [] },
    meta: Object.fromEntries(META.flatMap((name) => (meta[name] === undefined ? [] : [[name, meta[name]]]))),
    anchors: anchors.filter(({ element, text }) => text === '' || /^h[1-6]$/.test(element)),
  };
}
