import { stem } from 'porter2';
import { nameKey } from '../dictionary-format.ts';
import { cutRun, type QueryPart } from '../parse-query.ts';
import { NOWHERE, type Slot, type Way } from '../slot.ts';
import {
  FORM_FIT,
  LEAST_START,
  LONGER_FIT,
  LONGER_FIT_OF_PART,
  LONGER_LETTERS,
  LONGER_WORDS,
  NAME_WORDS,
  PART_FIT,
  RELATED_FIT,
  SAME_WORD,
} from '../weights.ts';
import { fold } from '../words.ts';
import type { Lexicon } from './lexicon.ts';
import type { Postings } from './postings.ts';
import { makeSpeller } from './speller.ts';

/** A query, with what its words are on this site. */
export interface Resolved {
  slots: Slot[];
  /** Words, as typed, that are nowhere on the site, nor anything in their place. */
  notFound: string[];
  /** Words of the site that are looked for because they mean much the same, as the site has them. */
  related: string[];
  /** Words that were taken for others: as typed, as read. */
  respelt: Map<string, string>;
  /** The folds of all words, as read, in order. */
  sequence: string[];
}

type Ways = Pick<Slot, 'ways' | 'longer' | 'lesser' | 'near'>;

const NOTHING: Ways = { ways: [], longer: [], lesser: [], near: NOWHERE };

/** One letter of a word that the reader may still be typing: nearly every page has a word that starts so. */
const isJustBegun = ({ isPrefix, whole }: QueryPart): boolean => isPrefix && whole.length === 1;

/** Written in capitals: a name, whatever its letters mean as a word. */
const isAcronym = (typed: string): boolean => /^\P{Ll}*\p{Lu}\P{Ll}*\p{Lu}\P{Ll}*$/u.test(typed);

/** Reads a query against the words of the site. */
export function makeResolver(lexicon: Lexicon, postings: Postings) {
  const speller = makeSpeller(lexicon, postings);

  async function resolve(parts: QueryPart[], asTyped: boolean): Promise<Resolved> {
    const whole = await join((await Promise.all(parts.map(cut))).flat());
    const found = await Promise.all(whole.map((part) => (part.isStop ? NOTHING : find(part, asTyped))));
    const hasOthers = found.some((ways) => ways !== NOTHING);
    const joined = whole.map((part, index) =>
      hasOthers && found[index] === NOTHING && isJustBegun(part) ? { ...part, isStop: true } : part,
    );
    const respelt = new Map<string, string>();
    if (!asTyped) {
      for (const [index, part] of joined.entries()) {
        if (part.isStop || part.isPhrase || found[index] !== NOTHING || (await lexicon.general(fold(part.whole)))) continue;
        const others = found.flatMap(({ ways, longer }, other) => (other === index ? [] : [...ways, ...longer].slice(0, 1)));
        const meant = await speller.correct(fold(part.whole), others);
        if (!meant) continue;
        respelt.set(part.typed, meant.join(' '));
        joined[index] = { ...part, words: meant, whole: meant.join('') };
        found[index] = { ways: [{ words: meant, weight: 1 }], longer: [], lesser: [], near: NOWHERE };
      }
    }
    const notFound = joined.flatMap((part, index) => (part.isStop || found[index] !== NOTHING ? [] : [part.typed]));
    const slots = await nameSlots(joined, found);
    const sequence = joined.flatMap(({ words, whole, isPhrase }) => (isPhrase ? words : [whole])).map(fold);
    const related = [
      ...new Set(
        slots.flatMap(({ lesser, near, about }) => (about.length > 0 ? [] : [...near.words, ...lesser].flatMap(({ words }) => words))),
      ),
    ];
    return { slots, notFound, related, respelt, sequence };
  }

  /** What was typed without spaces is one word where the site has it so, else the words that it is made of. */
  const cut = async (part: QueryPart): Promise<QueryPart[]> =>
    part.isRun && (await postings.pagesWith(part.words)).size === 0 ? cutRun(part) : [part];

  /** Two words that the site writes as one: "F 16" for "F-16", "corona virus". */
  async function join(parts: QueryPart[]): Promise<QueryPart[]> {
    const joined: QueryPart[] = [];
    for (const part of parts) {
      const before = joined.at(-1);
      if (before && (await isOneWord(before, part))) {
        joined[joined.length - 1] = {
          ...part,
          typed: `${before.typed} ${part.typed}`,
          words: [...before.words, ...part.words],
          whole: before.whole + part.whole,
          isStop: false,
        };
      } else joined.push(part);
    }
    return joined;
  }

  async function isOneWord(before: QueryPart, part: QueryPart): Promise<boolean> {
    if (before.isPhrase || part.isPhrase || !/\p{L}/u.test(before.whole)) return false;
    const isCode = before.whole.length === 1 || /\d/.test(part.whole);
    if (!isCode && (before.isStop || part.isStop)) return false;
    if (!(await postings.isKnown([before.whole + part.whole]))) return false;
    if (isCode) return true;
    const [apart, joined] = await Promise.all([
      postings.pagesWithEach([before.whole, part.whole]),
      postings.pagesWithEach([before.whole + part.whole]),
    ]);
    return joined.size > apart.size;
  }

  /** How a word that was typed may be found; `NOTHING` for one that is nowhere on the site. */
  async function find(part: QueryPart, asTyped: boolean): Promise<Ways> {
    const ways = part.isPhrase && part.words.length > 1 ? [] : await postings.waysOf(part.whole);
    if (part.words.length > 1 && (await postings.isKnown(part.words))) ways.push({ words: part.words, weight: 1 });
    if (ways.length === 0 && part.isPhrase) return NOTHING;
    const [, letters = '', digits = ''] = /^(\p{L}+)(\p{N}+)$/u.exec(part.whole) ?? [];
    if (ways.length === 0 && letters !== '' && (await postings.isKnown([letters, digits])))
      ways.push({ words: [letters, digits], weight: 1 });
    const longer = part.isPrefix ? await longerWords(part.whole, ways.length > 0) : [];
    const general = asTyped || part.isPhrase || isAcronym(part.typed) ? undefined : await lexicon.general(fold(part.whole));
    const related = (general?.related ?? []).map(({ word, fit }): Way => ({ words: [word], weight: fit }));
    const lesser = general && ways.length === 0 ? await formsOf(fold(part.whole)) : [];
    const words = related.filter(({ weight }) => weight < SAME_WORD).map(({ words, weight }) => ({ words, weight: weight * RELATED_FIT }));
    ways.push(...related.filter(({ weight }) => weight >= SAME_WORD));
    if (ways.length + longer.length + lesser.length + words.length === 0) return NOTHING;
    return { ways, longer, lesser, near: general ? { ...general, words } : NOWHERE };
  }

  /** Words of the site that a right word, which it has not, is the start of: "Bavarian" for "Bavaria". */
  async function formsOf(own: string): Promise<Way[]> {
    if (own.length < LEAST_START) return [];
    const longer = (await lexicon.wordsFrom(own.slice(0, -1))).filter(({ fold }) => Math.abs(fold.length - own.length) <= LONGER_LETTERS);
    return longer.map(({ word }) => ({ words: [word], weight: FORM_FIT * RELATED_FIT }));
  }

  async function longerWords(start: string, isKnown: boolean): Promise<Way[]> {
    const own = fold(start);
    if (own.length < (isKnown ? 3 : 2)) return [];
    const longer = (await lexicon.wordsFrom(own)).filter((word) => word.fold !== own && stem(word.fold) !== stem(own));
    return longer
      .sort((a, b) => b.pages.length - a.pages.length || (a.word < b.word ? -1 : 1))
      .slice(0, LONGER_WORDS)
      .map(({ word }) => ({ words: [word], weight: isKnown ? LONGER_FIT : LONGER_FIT_OF_PART }));
  }

  /** One slot for each word, and one for words that together are a name. */
  async function nameSlots(parts: QueryPart[], found: Ways[]): Promise<Slot[]> {
    const slots: Slot[] = [];
    for (let index = 0; index < parts.length; index += 1) {
      const part = parts[index];
      const ways = found[index] ?? NOTHING;
      if (!part || ways === NOTHING) continue;
      const name = await nameAt(parts, index);
      const about = name?.pages ?? [];
      if (!name || name.length === 1) {
        // What a name means as a word is not what is meant.
        const { lesser, near } = about.length > 0 ? NOTHING : ways;
        slots.push({ ...ways, lesser, near, typed: part.typed, about, isExact: part.isPhrase });
      } else {
        const named = parts.slice(index, index + name.length);
        const words = named.flatMap(({ words }) => words);
        const single = named.filter(({ isStop }) => !isStop).flatMap(({ words }) => words);
        slots.push({
          typed: named.map(({ typed }) => typed).join(' '),
          ways: [{ words, weight: 1 }],
          longer: [],
          lesser: single.map((word) => ({ words: [word], weight: PART_FIT })),
          near: NOWHERE,
          about,
          isExact: false,
        });
        index += name.length - 1;
      }
    }
    return slots;
  }

  /** The longest name that starts at a word: how many parts it has, and the pages about what it names. */
  async function nameAt(parts: QueryPart[], start: number): Promise<{ length: number; pages: number[] } | undefined> {
    if (parts[start]?.isStop) return undefined;
    const folds: string[] = [];
    let longest: { length: number; pages: number[] } | undefined;
    for (const [index, { whole, isPhrase }] of parts.slice(start, start + NAME_WORDS).entries()) {
      if (isPhrase && index > 0) break;
      folds.push(...whole.split(' ').map(fold));
      const pages = await lexicon.pagesNamed(nameKey(folds));
      if (pages.length > 0) longest = { length: index + 1, pages };
      if (isPhrase) break;
    }
    return longest;
  }

  return { resolve };
}
