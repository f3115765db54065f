import { stem as porterStem } from 'porter2';
import type { ExpectedPlace } from '../search/queries.ts';
import type { SitePage } from '../search/site-pages.ts';
import { distance, fold, stem, wordsOf } from './words.ts';

/** A section, a title or a name: words that stand together, and where a search for them should lead. */
interface WordGroup {
  expected: ExpectedPlace;
  /** Blocks of folded words. */
  blocks: string[][];
  folded: ReadonlySet<string>;
  stems: ReadonlySet<string>;
}

/** What a query asks of a text for one of its words. */
export type Term = (group: Pick<WordGroup, 'folded' | 'stems'>) => boolean;

/** The word in any of its forms. */
export const anyForm =
  (word: string): Term =>
  ({ stems }) =>
    stemsOf(fold(word)).some((found) => stems.has(found));

/** Any word that starts so. */
export const startsWith =
  (letters: string): Term =>
  ({ folded }) =>
    [...folded].some((word) => word.startsWith(fold(letters)));

/** All words of a site, by section and page: what it has, and where. */
export class KnownWords {
  readonly #sections: WordGroup[] = [];
  /** Titles and other names. */
  readonly #names: WordGroup[] = [];
  readonly #pages: WordGroup[] = [];
  /** Folded word → how many pages have it. */
  readonly pagesWith = new Map<string, number>();
  readonly stems = new Set<string>();
  /** How many pages there are. */
  readonly pages: number;

  constructor(pages: readonly SitePage[]) {
    this.pages = pages.length;
    for (const { page, title, otherNames, lead, sections } of pages) {
      const texts = sections.map(({ heading, blocks }) => [heading, ...blocks]);
      for (const [at, section] of sections.entries()) this.#sections.push(toGroup({ page, anchor: section.id }, texts[at] ?? []));
      for (const name of [title, ...otherNames]) this.#names.push(toGroup({ page }, [name]));
      const whole = toGroup({ page }, [title, ...otherNames, ...lead, ...texts.flat()]);
      this.#pages.push(whole);
      for (const word of whole.folded) this.pagesWith.set(word, (this.pagesWith.get(word) ?? 0) + 1);
      for (const word of whole.folded) this.stems.add(stem(word));
    }
  }

  /** Everywhere that a query with these terms may rightly lead: sections with all of them, and pages with all in a title or name. */
  placesWith(terms: readonly Term[]): ExpectedPlace[] {
    const sections = this.#sections.filter((group) => terms.every((term) => term(group))).map(({ expected }) => expected);
    const known = new Set(sections.map(({ page }) => page));
    const named = this.#names.filter(({ expected }) => !known.has(expected.page)).filter((group) => terms.every((term) => term(group)));
    return [...sections, ...new Map(named.map(({ expected }) => [expected.page, expected])).values()];
  }

  /** The sections that have these words one after the other. */
  placesWithPhrase(words: readonly string[]): ExpectedPlace[] {
    const phrase = ` ${words.map(fold).join(' ')} `;
    const sections = this.#sections.filter(({ blocks }) => blocks.some((block) => ` ${block.join(' ')} `.includes(phrase)));
    return sections.map(({ expected }) => expected);
  }

  /** True where some page has all of the terms anywhere. */
  isOnOnePage = (terms: readonly Term[]): boolean => this.#pages.some((group) => terms.every((term) => term(group)));

  /** The words within a distance of a folded word. */
  near = (word: string, most: number): string[] => [...this.pagesWith.keys()].filter((other) => distance(word, other, most) <= most);
}

function toGroup(expected: ExpectedPlace, texts: readonly string[]): WordGroup {
  const blocks = texts.map((text) => wordsOf(text).map(({ folded }) => folded));
  const folded = new Set(blocks.flat());
  return { expected, blocks, folded, stems: new Set([...folded].flatMap(stemsOf)) };
}

/** What stands for all forms of a word: roughly, and as Pagefind has it. Two words with either in common may be taken for each other. */
const stemsOf = (folded: string): string[] => [stem(folded), `=${porterStem(folded)}`];
