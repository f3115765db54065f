import { stem } from 'porter2';
import { nameKey, type Word } from '../../lib/search/format.ts';
import type { Part } from '../../lib/search/parse-query.ts';
import { Matcher, type Slot, type Way } from '../../lib/search/slot.ts';
import { byLikelihood, type Candidate, findCandidates, likelihood } from '../../lib/search/spelling.ts';
import { fold } from '../../lib/search/words.ts';
import { READ_PAGES } from './find.ts';
import type { Lexicon } from './lexicon.ts';
import type { Postings } from './postings.ts';

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
/** How many of the words that may have been meant are looked at in pages. */
const CANDIDATES = 6;
/** How much likelier a word is that stands in a page with all others; see `likelihood`. */
const JOINT = 4;
/** How many words a name may have. */
const NAME_WORDS = 6;

/** What is known of a word: how it may be found, in order of fit; nothing for a word that is nowhere. */
export class Resolver {
  readonly #lexicon: Lexicon;
  readonly #postings: Postings;

  constructor(lexicon: Lexicon, postings: Postings) {
    this.#lexicon = lexicon;
    this.#postings = postings;
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
      const canJoin =
        before && !before.isPhrase && !part.isPhrase && (before.whole.length === 1 || /\d/.test(part.whole)) && /\p{L}/u.test(before.whole);
      if (canJoin && (await this.#isKnown([whole]))) {
        joined[joined.length - 1] = {
          ...part,
          typed: `${before.typed} ${part.typed}`,
          words: [...before.words, ...part.words],
          whole,
          isStop: false,
        };
      } else joined.push(part);
    }
    return joined;
  }

  async #isKnown(words: string[]): Promise<boolean> {
    return (await Promise.all(words.map((word) => this.#postings.known(word)))).every((known) => known !== undefined);
  }

  async #waysOf(part: Part): Promise<Way[]> {
    if (part.isPhrase) return (await this.#isKnown(part.words)) ? [{ words: part.words, weight: 1 }] : [];
    const ways = await this.#postings.waysOf(part.whole);
    if (part.words.length > 1 && (await this.#isKnown(part.words))) ways.push({ words: part.words, weight: 1 });
    const [, letters = '', digits = ''] = /^(\p{L}+)(\p{N}+)$/u.exec(part.whole) ?? [];
    if (ways.length === 0 && letters !== '' && (await this.#isKnown([letters, digits]))) ways.push({ words: [letters, digits], weight: 1 });
    if (part.isPrefix) ways.push(...(await this.#longer(part.whole, ways.length > 0)));
    return ways;
  }

  /** Words that a word may be the start of. */
  async #longer(start: string, isKnown: boolean): Promise<Way[]> {
    const own = fold(start);
    if (own.length < (isKnown ? 3 : 2)) return [];
    const longer = (await this.#lexicon.wordsFrom(own)).filter((word) => word.fold !== own && stem(word.fold) !== stem(own));
    return longer
      .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
      .slice(0, LONGER_WORDS)
      .map(({ word }) => ({ words: [word], weight: isKnown ? LONGER.known : LONGER.unknown }));
  }

  /** The word, or the two words, that a word was meant to be. */
  async #correct({ whole }: Part, others: Way[][]): Promise<string[] | undefined> {
    const own = fold(whole);
    const context = await this.#context(others);
    const candidates = new Map<string, Candidate>();
    for (const lookUp of this.#neighbours(own)) {
      for (const candidate of findCandidates(own, await lookUp())) candidates.set(candidate.word, candidate);
      const best = await this.#likeliest([...candidates.values()], context);
      if (best && best.cost <= 1) return [best.word];
    }
    const halves = await this.#split(own);
    if (halves) return halves;
    const best = await this.#likeliest([...candidates.values()], context);
    return best && [best.word];
  }

  /** Words to look for a misspelt one among, the likeliest first: at its start a word is seldom wrong. */
  #neighbours(word: string): (() => Promise<Word[]>)[] {
    const [first = '', second = '', third = ''] = word;
    const wordsFrom = async (starts: string[]) =>
      (await Promise.all([...new Set(starts)].map((start) => this.#lexicon.wordsFrom(start)))).flat();
    const inner = async () => {
      const folds = await Promise.all([this.#lexicon.foldsFromSecond(word.slice(1, 4)), this.#lexicon.foldsFromSecond(word.slice(0, 3))]);
      const near = new Set(
        findCandidates(
          word,
          folds.flat().map((fold) => ({ fold, word: fold, count: 1 })),
        ).map(({ word }) => word),
      );
      return (await wordsFrom([...near])).filter(({ fold }) => near.has(fold));
    };
    return [
      () => wordsFrom([first + second]),
      () => wordsFrom([first, second + first, second + third]),
      ...(word.length < 5 ? [] : [inner]),
    ];
  }

  /** The pages that have all other words, or those that have the rarest where these are too many to be read. */
  async #context(others: Way[][]): Promise<Set<number> | undefined> {
    const words = others.flatMap(([way]) => (way ? [way] : []));
    const counts = await Promise.all(words.map((way) => this.#postings.leastCount(way.words)));
    const order = words.map((_, index) => index).sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b);
    let pages: Set<number> | undefined;
    for (const index of order) {
      if (pages && pages.size <= READ_PAGES) break;
      const own = await this.#postings.pagesWith(words[index]?.words ?? []);
      pages = pages ? pages.intersection(own) : own;
    }
    return pages;
  }

  /** The likeliest candidate; one that stands in a page with the other words before any that does not. */
  async #likeliest(candidates: Candidate[], context: Set<number> | undefined): Promise<Candidate | undefined> {
    const first = candidates.sort(byLikelihood).slice(0, CANDIDATES);
    if (!context) return first.find(({ isSure }) => isSure);
    const rated = await Promise.all(
      first.map(async (candidate) => {
        const isJoint = (await this.#among(context, candidate.word)).size > 0;
        return { candidate, isJoint, score: likelihood(candidate) + (isJoint ? JOINT : 0) };
      }),
    );
    const fit = rated.filter(({ candidate, isJoint }) => isJoint || candidate.isSure);
    return fit.sort((a, b) => b.score - a.score)[0]?.candidate;
  }

  async #among(pages: Set<number>, word: string): Promise<Set<number>> {
    if (pages.size > READ_PAGES) return pages.intersection(await this.#postings.pagesWith([word]));
    return this.#postings.read(pages, new Matcher([{ words: [word], weight: 1 }], false));
  }

  /** Two words that were typed as one, where the site has them one after the other: "whitehouse". */
  async #split(word: string): Promise<string[] | undefined> {
    for (let at = 3; at <= word.length - 3; at += 1) {
      const halves = [word.slice(0, at), word.slice(at)];
      if ((await this.#isKnown(halves)) && (await this.#postings.pagesWith(halves)).size > 0) return halves;
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
