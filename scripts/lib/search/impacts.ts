import { IMPACTS } from '../../../src/lib/search/dictionary-format.ts';
import { readPage, type SectionText } from '../../../src/lib/search/page-text.ts';
import { FIELDS } from '../../../src/lib/search/weights.ts';
import { cutWords, forms } from '../../../src/lib/search/words.ts';
import type { IndexedPage } from './pagefind.ts';

/**
 * How much a page says with each of its words, 1 to `IMPACTS`: what BM25F gives a word of one field after the other (Robertson & Zaragoza 2009),
 * rounded, so that a reader ranks pages by the dictionary alone. Impacts in place of counts are those of Anh & Moffat 2002, "Impact
 * transformation: effective and efficient web retrieval".
 */
export function impactsOf(page: IndexedPage): Map<string, number> {
  const { words, sections } = readPage(page);
  const counts = new Map<string, number>();
  const add = (word: string, weight: number): void => {
    for (const form of forms(word)) counts.set(form, (counts.get(form) ?? 0) + weight);
  };
  const titleEnd = sections[0]?.headingEnd ?? 0;
  const isHeading = headingPlaces(sections);
  for (const [place, word] of words.entries()) add(word, place < titleEnd ? FIELDS.title : isHeading.has(place) ? FIELDS.heading : 1);
  const { language, title, line, ...meta } = page.meta;
  for (const value of Object.values(meta)) for (const { word } of cutWords(value)) add(word, FIELDS.names);
  for (const { word } of cutWords(title ?? '')) add(word, 0);
  const length = 1 - FIELDS.b + (FIELDS.b * words.length) / FIELDS.words;
  return new Map([...counts].map(([word, count]) => [word, Math.max(1, Math.ceil((IMPACTS * count) / (count + FIELDS.k1 * length)))]));
}

const headingPlaces = (sections: readonly SectionText[]): Set<number> =>
  new Set(sections.slice(1).flatMap(({ start, headingEnd }) => Array.from({ length: headingEnd - start }, (_, index) => start + index)));
