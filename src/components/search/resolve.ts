import { stem } from 'porter2';
import { nameKey, type Word } from '../../lib/search/format.ts';
import type { Part } from '../../lib/search/parse-query.ts';
import type { Slot, Way } from '../../lib/search/slot.ts';
import { type Candidate, findCandidates, likelihood } from '../../lib/search/spelling.ts';
import { fold } from '../../lib/search/words.ts';
import type { Lexicon } from './lexicon.ts';
import type { Pagefind } from './pagefind.ts';

/** A query, with what its words are on this site. */
export interface Resolved {
  slots: Slot[];
  /** Words, as typed, that are nowhere on the site. */
  notFound: string[];
  /** Words that were taken for others: as typed, as read. */
  respelt: Map<string, string>;
  /** The folds of all words, as read, in order. */
  sequence: string[];
}

/** How well a word fits that starts with what was typed: where that is a word itself, and where it is none. */
const LONGER = { known: 0.6, unknown: 0.85 };
/** How many longer words are taken for the start of a word, the most frequent first. */
const LONGER_WORDS = 24;
/** How many words a name may have. */
const NAME_WORDS = 6;

/** What is known of a word: how it may be found, in order of fit; nothing for a word that is nowhere. */
export class Resolver {
  readonly #lexicon: Lexicon;
  readonly #pagefind: Pagefind;

  constructor(lexicon: Lexicon, pagefind: Pagefind) {
    this.#lexicon = lexicon;
    this.#pagefind = pagefind;
  }

  async resolve(parts: Part[], asTyped: boolean): Promise<Resolved> {
    const joined = await this.#join(parts);
    const found = await Promise.all(joined.map((part) => (part.isStop ? [] : this.#waysOf(part))));
    const respelt = new Map<string, string>();
    if (!asTyped) {
      for (const [index, part] of joined.entries()) {
        if (part.isStop || part.isPhrase || (found[index]?.length ?? 0) > 0) continue;
        const others = found.filter((ways, other) => other !== index && ways.length > 0);
        const meant = await this.#correct(part, others);
        if (!meant) continue;
        respelt.set(part.typed, meant.join(' '));
        joined[index] = { ...part, words: meant, whole: meant.join('') };
        found[index] = [{ words: meant, weight: 1 }];
      }
    }
    const notFound = joined.flatMap((part, index) => (part.isStop || (found[index]?.length ?? 0) > 0 ? [] : [part.typed]));
    const slots = await this.#nameSlots(joined, found);
    const sequence = joined.flatMap(({ words, whole, isPhrase }) => (isPhrase ? words : [whole])).map(fold);
    return { slots, notFound, respelt, sequence };
  }

  /** Two words that the site writes as one: "F 16" for "F-16". */
  async #join(parts: Part[]): Promise<Part[]> {
    const joined: Part[] = [];
    for (const part of parts) {
      const before = joined.at(-1);
      const whole = before ? before.whole + part.whole : '';
      const canJoin = before && !before.isPhrase && !part.isPhrase && (before.whole.length === 1 || /\d/.test(part.whole)) && /\p{L}/u.test(before.whole);
      if (canJoin && (await this.#known(whole)).length > 0) {
        joined[joined.length - 1] = { ...part, typed: `${before.typed} ${part.typed}`, words: [...before.words, ...part.words], whole, isStop: false };
      } else joined.push(part);
    }
    return joined;
  }

  /** The words that have this fold, or the word itself where others with its stem are there. */
  async #known(word: string): Promise<Word[]> {
    const own = fold(word);
    const near = await this.#lexicon.wordsFrom(commonStart(own, stem(own)));
    const same = near.filter((other) => other.fold === own);
    const mates = near.filter((other) => stem(other.fold) === stem(own));
    if (same.length > 0) return same.map((one) => ({ ...one, pages: Math.max(one.pages, ...mates.map(({ pages }) => pages)) }));
    return mates.length > 0 ? [{ fold: own, word, pages: Math.max(...mates.map(({ pages }) => pages)) }] : [];
  }

  async #waysOf(part: Part): Promise<Way[]> {
    if (part.isPhrase) {
      const known = await Promise.all(part.words.map((word) => this.#known(word)));
      return known.every((words) => words.length > 0) ? [{ words: part.words, weight: 1 }] : [];
    }
    const ways: Way[] = (await this.#known(part.whole)).map(({ word }) => ({ words: [word], weight: 1 }));
    if (part.words.length > 1) {
      const known = await Promise.all(part.words.map((word) => this.#known(word)));
      if (known.every((words) => words.length > 0)) ways.push({ words: part.words, weight: 1 });
    }
    const [, letters = '', digits = ''] = /^(\p{L}+)(\p{N}+)$/u.exec(part.whole) ?? [];
    if (ways.length === 0 && letters !== '' && (await this.#known(letters)).length > 0 && (await this.#known(digits)).length > 0) {
      ways.push({ words: [letters, digits], weight: 1 });
    }
    if (part.isPrefix) ways.push(...(await this.#longer(part.whole, ways.length > 0)));
    return ways;
  }

  /** Words that a word may be the start of. */
  async #longer(start: string, isKnown: boolean): Promise<Way[]> {
    const own = fold(start);
    if (own.length < (isKnown ? 3 : 2)) return [];
    const longer = (await this.#lexicon.wordsFrom(own)).filter((word) => word.fold !== own && stem(word.fold) !== stem(own));
    return longer
      .sort((a, b) => b.pages - a.pages || (a.word < b.word ? -1 : 1))
      .slice(0, LONGER_WORDS)
      .map(({ word }) => ({ words: [word], weight: isKnown ? LONGER.known : LONGER.unknown }));
  }

  /** The word, or the two words, that a word was meant to be. */
  async #correct({ whole }: Part, others: Way[][]): Promise<string[] | undefined> {
    const own = fold(whole);
    const near = findCandidates(own, await this.#lexicon.wordsFrom(own.slice(0, 2)));
    const sure = near.filter(({ cost }) => cost <= 1);
    const best = await this.#likeliest(sure, others);
    if (best) return [best.word];
    const all = await this.#lexicon.allWords();
    const halves = await this.#split(own, new Map(all.map((word) => [word.fold, word])));
    if (halves) return halves;
    const far = await this.#likeliest(findCandidates(own, all), others);
    return far && [far.word];
  }

  /** The likeliest candidate; one that stands in a page with all the other words before any that does not. */
  async #likeliest(candidates: Candidate[], others: Way[][]): Promise<Candidate | undefined> {
    const [first, second] = candidates;
    if (!first || !second || others.length === 0) return first;
    const sets = await Promise.all(others.map(async ([way]) => (way ? this.#pagefind.pagesWith(way.words) : new Set<number>())));
    const rated = await Promise.all(
      candidates.slice(0, 6).map(async (candidate) => {
        const pages = await this.#pagefind.pagesWith([candidate.word]);
        const joint = [...pages].filter((page) => sets.every((set) => set.has(page))).length;
        return { candidate, score: likelihood(candidate) + (joint > 0 ? 4 : 0) };
      }),
    );
    return rated.reduce((best, other) => (other.score > best.score ? other : best)).candidate;
  }

  /** Two words that were typed as one, where the site has them one after the other: "whitehouse". */
  async #split(word: string, words: Map<string, Word>): Promise<string[] | undefined> {
    for (let at = 3; at <= word.length - 3; at += 1) {
      const [a, b] = [words.get(word.slice(0, at)), words.get(word.slice(at))];
      if (a && b && (await this.#pagefind.pagesWith([a.word, b.word])).size > 0) return [a.word, b.word];
    }
    return undefined;
  }

  /** One slot for each word, and one for words that together are a name. */
  async #nameSlots(parts: Part[], found: Way[][]): Promise<Slot[]> {
    const slots: Slot[] = [];
    for (let index = 0; index < parts.length; index += 1) {
      const name = await this.#nameAt(parts, index);
      const named = parts.slice(index, index + (name?.length ?? 0));
      const part = parts[index];
      if (name && named.length > 1) {
        const words = named.flatMap(({ words }) => words);
        slots.push({ typed: named.map(({ typed }) => typed).join(' '), ways: [{ words, weight: 1 }], about: name.pages, isExact: false });
        index += named.length - 1;
      } else if (part && (found[index]?.length ?? 0) > 0) {
        slots.push({ typed: part.typed, ways: found[index] ?? [], about: name?.pages ?? [], isExact: part.isPhrase });
      }
    }
    return slots;
  }

  /** The longest name that starts at a word: how many parts it has, and the pages about what it names. */
  async #nameAt(parts: Part[], start: number): Promise<{ length: number; pages: number[] } | undefined> {
    if (parts[start]?.isStop) return undefined;
    const folds: string[] = [];
    let longest: { length: number; pages: number[] } | undefined;
    for (const [index, { whole, isPhrase }] of parts.slice(start, start + NAME_WORDS).entries()) {
      if (isPhrase && index > 0) break;
      folds.push(...whole.split(' ').map(fold));
      const pages = await this.#lexicon.pagesNamed(nameKey(folds));
      if (pages.length > 0) longest = { length: index + 1, pages };
      if (isPhrase) break;
    }
    return longest;
  }
}

function commonStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return a.slice(0, length);
}
