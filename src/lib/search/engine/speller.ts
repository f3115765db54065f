import type { DictionaryWord } from '../dictionary-format.ts';
import type { Way } from '../slot.ts';
import { byLikelihood, findCandidates, likelihood, mayBeMisspelt, type Respelling } from '../spelling.ts';
import { CANDIDATES, JOINT, PHRASE_PAGES } from '../weights.ts';
import type { Lexicon } from './lexicon.ts';
import type { Postings } from './postings.ts';

/** Finds which word of the site was meant. */
export function makeSpeller(lexicon: Lexicon, postings: Postings) {
  /** The word, or the two, that a word was meant to be; undefined where nothing is near. @param own its fold @param others the rest */
  async function correct(own: string, others: Way[]): Promise<string[] | undefined> {
    if (!mayBeMisspelt(own)) return undefined;
    const context = await pagesWithAll(others);
    const candidates = new Map<string, Respelling>();
    for (const lookUp of neighbours(own)) {
      for (const candidate of findCandidates(own, await lookUp())) candidates.set(candidate.word, candidate);
      const best = await likeliest([...candidates.values()], context);
      if (best && best.cost <= 1) return [best.word];
    }
    const halves = await split(own);
    if (halves) return halves;
    const best = await likeliest([...candidates.values()], context);
    return best && [best.word];
  }

  /** Words to look for a misspelt one among, the likeliest first: at its start a word is seldom wrong. */
  function neighbours(word: string): (() => Promise<DictionaryWord[]>)[] {
    const [first = '', second = '', third = ''] = word;
    const wordsFrom = async (starts: string[]) => (await Promise.all([...new Set(starts)].map((start) => lexicon.wordsFrom(start)))).flat();
    const inner = async () => {
      const folds = await Promise.all([lexicon.foldsFromSecond(word.slice(1, 4)), lexicon.foldsFromSecond(word.slice(0, 3))]);
      const others = folds.flat().map((fold) => ({ fold, word: fold, pages: [] }));
      const near = new Set(findCandidates(word, others).map(({ word }) => word));
      return (await wordsFrom([...near])).filter(({ fold }) => near.has(fold));
    };
    return [
      () => wordsFrom([first + second]),
      () => wordsFrom([first, second + first, second + third]),
      ...(word.length < 5 ? [] : [inner]),
    ];
  }

  /** The pages that have all other words, or those that have the rarest where these are too many to be read. */
  async function pagesWithAll(words: Way[]): Promise<Set<number> | undefined> {
    const counts = await Promise.all(words.map((way) => postings.leastCount(way.words)));
    const order = words.map((_, index) => index).sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b);
    let pages: Set<number> | undefined;
    for (const index of order) {
      if (pages && pages.size <= PHRASE_PAGES) break;
      const own = await postings.pagesWithEach(words[index]?.words ?? []);
      pages = pages ? pages.intersection(own) : own;
    }
    return pages;
  }

  /** The likeliest candidate; one that stands in a page with the other words before any that does not. */
  async function likeliest(candidates: Respelling[], context: Set<number> | undefined): Promise<Respelling | undefined> {
    const first = candidates.sort(byLikelihood).slice(0, CANDIDATES);
    if (!context) return first.find(({ isSure }) => isSure);
    const rated = await Promise.all(
      first.map(async (candidate) => {
        const isJoint = context.intersection(await postings.pagesWith([candidate.word])).size > 0;
        return { candidate, isJoint, score: likelihood(candidate) + (isJoint ? JOINT : 0) };
      }),
    );
    const fit = rated.filter(({ candidate, isJoint }) => isJoint || candidate.isSure);
    return fit.sort((a, b) => b.score - a.score)[0]?.candidate;
  }

  /** Two words that were typed as one, where the site has them one after the other: "whitehouse". */
  async function split(word: string): Promise<string[] | undefined> {
    for (let at = 3; at <= word.length - 3; at += 1) {
      const halves = [word.slice(0, at), word.slice(at)];
      if ((await postings.isKnown(halves)) && (await postings.pagesWith(halves)).size > 0) return halves;
    }
    return undefined;
  }

  return { correct };
}
