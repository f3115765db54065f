import type { Suggestion } from '../answer.ts';
import { keyOf, type PageName } from '../dictionary-format.ts';
import type { Finder } from './find.ts';
import type { Lexicon } from './lexicon.ts';

/** So many letters say what a reader may be about to type. */
const LEAST_LETTERS = 3;
/** A longer headline is a sentence: nobody types it. */
const MOST_LETTERS = 60;

/** Finds what a reader may be about to type: names, of which many pages speak before few, then headlines. */
export function makeSuggester(lexicon: Lexicon, finder: Finder) {
  const { kind } = lexicon.table.filters;
  const kindOf = (page: number | undefined): string => kind?.values?.[kind.pages[page ?? -1]?.[0] ?? -1] ?? '';

  return async (words: string, most: number): Promise<Suggestion[]> => {
    const start = keyOf(words);
    if (start.length < LEAST_LETTERS) return [];
    const { names, headings } = await lexicon.namesFrom(start);
    const rated = names.map((name) => ({ name, spoken: finder.about(name.pages).size }));
    rated.sort((a, b) => b.spoken - a.spoken || (a.name.key < b.name.key ? -1 : 1));
    const seen = new Set<number>();
    // Of several names of one actor the one of which the key comes first.
    const first = rated.filter(({ name: { pages } }) => pages.some((page) => !seen.has(page)) && pages.every((page) => seen.add(page)));
    const list = [...first.map(({ name }) => name), ...headings.filter(({ text }) => text.length <= MOST_LETTERS)].filter(
      ({ key }) => key !== start,
    );
    return list.slice(0, most).map(({ text, pages }: PageName) => ({ text, kind: kindOf(pages[0]) }));
  };
}
