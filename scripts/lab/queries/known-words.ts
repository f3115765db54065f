import { stem as porterStem } from 'porter2';
import type { Expected } from '../search/queries.ts';
import type { SitePage } from '../search/site-pages.ts';
import { distance, fold, stem, wordsOf } from './words.ts';

/** A section, a title or a name: words that stand together, and where a search for them should lead. */
interface Unit {
  expected: Expected;
  /** Blocks of folded words. */
  blocks: string[][];
  folded: ReadonlySet<string>;
  stems: ReadonlySet<string>;
}

/** What a query asks of a text for one of its words. */
export type Term = (unit: Pick<Unit, 'folded' | 'stems'>) => boolean;

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
  readonly #sections: Unit[] = [];
  /** Titles and other names. */
  readonly #names: Unit[] = [];
  readonly #pages: Unit[] = [];
  /** Folded word → how many pages have it. */
  readonly pagesWith = new Map<string, number>();
  readonly stems = new Set<string>();
  /** How many pages there are. */
  readonly pages: number;

  constructor(pages: readonly SitePage[]) {
    this.pages = pages.length;
    for (const { page, title, otherNames, lead, sections } of pages) {
      const texts = sections.map(({ heading, blocks }) => [heading, ...blocks]);
      for (const [at, section] of sections.entries()) this.#sections.push(toUnit({ page, anchor: section.id }, texts[at] ?? []));
      for (const name of [title, ...otherNames]) this.#names.push(toUnit({ page }, [name]));
      const whole = toUnit({ page }, [title, ...otherNames, ...lead, ...texts.flat()]);
      this.#pages.push(whole);
      for (const word of whole.folded) this.pagesWith.set(word, (this.pagesWith.get(word) ?? 0) + 1);
      for (const word of whole.folded) this.stems.add(stem(word));
    }
  }

  /** Everywhere that a query with these terms may rightly lead: sections with all of them, and pages with all in a title or name. */
  placesWith(terms: readonly Term[]): Expected[] {
    const sections = this.#sections.filter((unit) => terms.every((term) => term(unit))).map(({ expected }) => expected);
    const known = new Set(sections.map(({ page }) => page));
    const named = this.#names.filter(({ expected }) => !known.has(expected.page)).filter((unit) => terms.every((term) => term(unit)));
    return [...sections, ...new Map(named.map(({ expected }) => [expected.page, expected])).values()];
  }

  /** The sections that have these words one after the other. */
  placesWithPhrase(words: readonly string[]): Expected[] {
    const phrase = ` ${words.map(fold).join(' ')} `;
    const sections = this.#sections.filter(({ blocks }) => blocks.some((block) => ` ${block.join(' ')} `.includes(phrase)));
    return sections.map(({ expected }) => expected);
  }

  /** True where some page has all of the terms anywhere. */
  isOnOnePage = (terms: readonly Term[]): boolean => this.#pages.some((unit) => terms.every((term) => term(unit)));

  /** The words within a distance of a folded word. */
  near = (word: string, most: number): string[] => [...this.pagesWith.keys()].filter((other) => distance(word, other, most) <= most);
}

function toUnit(expected: Expected, texts: readonly string[]): Unit {
  const blocks = texts.map((text) => wordsOf(text).map(({ folded }) => folded));
  const folded = new Set(blocks.flat());
  return { expected, blocks, folded, stems: new Set([...folded].flatMap(stemsOf)) };
}

/** What stands for all forms of a word: roughly, and as Pagefind has it. Two words with either in common may be taken for each other. */
const stemsOf = (folded: string): string[] => [stem(folded), `=${porterStem(folded)}`];
