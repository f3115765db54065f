import type { Query } from '../search/queries.ts';
import type { SitePage, SiteSection } from '../search/site-pages.ts';
import type { Random } from '../support/random.ts';
import { anyForm, type KnownWords, startsWith, type Term } from './known-words.ts';
import { misspell } from './typo.ts';
import { distance, type FoldedWord, stem, withoutAccents, wordsOf } from './words.ts';

/** What queries are drawn from. */
export interface Pool {
  known: KnownWords;
  /** The explainers' sections with their pages. */
  sections: { page: SitePage; section: SiteSection }[];
  random: Random;
}

/** Draws one query of a class; null where the draw gave none that is fair. */
export type Draw = (pool: Pool) => Query | null;

/** A query that more places answer than this looks for nothing in particular. */
const MOST_PLACES = 8;

/** A heading of an explainer, or its headline, as it stands. */
export const heading: Draw = ({ known, sections, random }) => {
  const { page, section } = random.pick(sections);
  const text = random.below(1) < 0.2 ? page.title : section.heading;
  const words = wordsOf(text).filter(({ folded }) => folded.length > 1);
  if (words.length < 2 || words.length > 12 || !words.some((word) => isTelling(word, known))) return null;
  return query('heading', asTyped(text, random), known.placesWith(words.map(({ text: word }) => anyForm(word))));
};

/** Three to six words on end of a passage, in quotation marks or not. */
export const phrase: Draw = ({ known, sections, random }) => {
  const { text, words } = drawRun(sections, random, 3, 6);
  if (words.filter((word) => isTelling(word, known)).length < 2) return null;
  if (random.below(1) < 0.5) return query('phrase quoted', `"${text}"`, known.placesWithPhrase(words.map((word) => word.text)));
  return query('phrase', asTyped(text, random), known.placesWith(words.map((word) => anyForm(word.text))));
};

/** Words of one section, one of them mistyped: a letter off, in a long word sometimes two. */
export const typo: Draw = ({ known, sections, random }) => {
  const words = drawTelling(sections, known, random, random.whole(1, 3));
  const at = random.whole(0, words.length - 1);
  const meant = words[at] ?? '';
  if (!/^[a-z]{5,}$/.test(meant)) return null;
  let typed = misspell(meant, random);
  if (meant.length >= 9 && random.below(1) < 0.25 && typed.length >= 5) typed = misspell(typed, random);
  const off = distance(meant, typed, 2);
  if (off < 1 || off > 2 || typed.length < 4 || known.stems.has(stem(typed))) return null;
  // Whatever is no farther from what was typed may have been meant.
  const near = known.near(typed, off).map(anyForm);
  const meantTerm: Term = (group) => near.some((term) => term(group));
  const terms = words.map((word, index) => (index === at ? meantTerm : anyForm(word)));
  return query('typo', words.map((word, index) => (index === at ? typed : word)).join(' '), known.placesWith(terms));
};

/** Words of one section, the last of them cut after three letters or more. */
export const prefix: Draw = ({ known, sections, random }) => {
  const words = drawTelling(sections, known, random, random.whole(1, 3));
  const last = words.at(-1) ?? '';
  if (last.length < 6) return null;
  const cut = last.slice(0, random.whole(3, last.length - 2));
  if (known.stems.has(stem(cut))) return null;
  const before = words.slice(0, -1);
  return query('prefix', [...before, cut].join(' '), known.placesWith([...before.map(anyForm), startsWith(cut)]));
};

const endings = ['s', 'es', 'ed', 'd', 'ing'];

/** Words of one section, one of them in a form that the site has elsewhere: a plural for a singular, "-ing" for "-ed". */
export const inflection: Draw = ({ known, sections, random }) => {
  const words = drawTelling(sections, known, random, random.whole(2, 3));
  const at = random.whole(0, words.length - 1);
  const word = words[at] ?? '';
  const forms = [word, ...endings.filter((end) => word.endsWith(end)).map((end) => word.slice(0, -end.length))]
    .flatMap((base) => [base, ...endings.map((end) => base + end)])
    .filter((form) => form !== word && form.length > 3 && stem(form) === stem(word) && known.pagesWith.has(form));
  if (forms.length === 0) return null;
  const typed = words.map((other, index) => (index === at ? random.pick(forms) : other));
  return query('inflection', typed.join(' '), known.placesWith(typed.map(anyForm)));
};

/** A word with diacritics typed without them, with another word beside it or alone. */
export const noAccent: Draw = ({ known, sections, random }) => {
  const { section } = random.pick(sections);
  const all = [section.heading, ...section.blocks].flatMap(wordsOf);
  const accented = all.filter(({ text, folded }) => /^[\p{L}\p{M}]{4,}$/u.test(folded) && withoutAccents(text) !== text.normalize('NFC'));
  if (accented.length === 0) return null;
  const others = all.filter((word) => isTelling(word, known)).map(({ folded }) => folded);
  const words = [withoutAccents(random.pick(accented).text), ...(others.length > 0 && random.below(1) < 0.5 ? [random.pick(others)] : [])];
  return query('no-accent', asTyped(words.join(' '), random), known.placesWith(words.map(anyForm)));
};

/** Two telling words of one section, in any order. */
export const twoWords: Draw = ({ known, sections, random }) => {
  const words = drawTelling(sections, known, random, 2);
  return words.length < 2 ? null : query('two words', words.join(' '), known.placesWith(words.map(anyForm)));
};

/** A query that has an answer, but not too many. */
export function query(name: string, q: string, expect: Query['expect']): Query | null {
  return expect.length === 0 || expect.length > MOST_PLACES ? null : { q, class: name, expect };
}

/** Half of all people type no capitals. */
export const asTyped = (text: string, random: Random): string => (random.below(1) < 0.5 ? text.toLowerCase() : text);

/** A word that says what a text is about: of some length, and not on every tenth page. */
export const isTelling = ({ text, folded }: FoldedWord, known: KnownWords): boolean =>
  folded.length > 3 && /^\p{L}+$/u.test(text) && (known.pagesWith.get(folded) ?? 0) <= Math.max(3, known.pages / 50);

/** At most `count` different telling words of one section, folded, in the order of the text. */
function drawTelling(sections: Pool['sections'], known: KnownWords, random: Random, count: number): string[] {
  const { section } = random.pick(sections);
  const telling = [
    ...new Set(
      [section.heading, ...section.blocks]
        .flatMap(wordsOf)
        .filter((word) => isTelling(word, known))
        .map(({ folded }) => folded),
    ),
  ];
  if (telling.length === 0) return [];
  const drawn = Array.from({ length: count }, () => random.pick(telling));
  return telling.filter((word) => drawn.includes(word));
}

/** Words on end within one passage, with nothing but spaces, hyphens and apostrophes between them. */
function drawRun(sections: Pool['sections'], random: Random, least: number, most: number): { text: string; words: FoldedWord[] } {
  const { section } = random.pick(sections);
  const block = section.blocks.length > 0 ? random.pick(section.blocks) : '';
  const all = wordsOf(block);
  const start = random.whole(0, Math.max(0, all.length - least));
  const words = all.slice(start, start + random.whole(least, most));
  const text = block.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
  return words.length < least || /[^\p{L}\p{N}\p{M}\s'’-]/u.test(text) ? { text: '', words: [] } : { text, words };
}
