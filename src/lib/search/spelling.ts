import type { DictionaryWord } from './dictionary-format.ts';
import { ALIKE, CHANGED, CHANGED_OVER, DOUBLED, FIRST, JOINT_SLIPS, NEIGHBOUR, SLIP, SLIPS } from './weights.ts';

/** A word that may have been meant. */
export interface Respelling {
  word: string;
  /** How far from what was typed, in slips of the finger; see `slips`. */
  cost: number;
  pages: number;
  /** True where it is near enough to be taken without other words beside it. */
  isSure: boolean;
}

const allowed = (length: number): number => SLIPS.find(([letters]) => length <= letters)?.[1] ?? 0;

/** False for words of which too little is there to say what they were meant to be. */
export const mayBeMisspelt = (typed: string): boolean => allowed(typed.length) > 0;

/** The words of a dictionary that a word may be a misspelling of. */
export function findCandidates(typed: string, words: Iterable<Pick<DictionaryWord, 'fold' | 'word' | 'pages'>>): Respelling[] {
  const sure = allowed(typed.length);
  const most = sure + JOINT_SLIPS;
  const candidates: Respelling[] = [];
  for (const { fold, word, pages } of words) {
    if (Math.abs(fold.length - typed.length) > most / 0.5 || fold.length < 3 || /\d/.test(fold) || fold === typed) continue;
    const cost = slips(typed, fold, most);
    if (cost <= most) candidates.push({ word, cost, pages: pages.length, isSure: cost <= sure });
  }
  return candidates;
}

/** The logarithm of how likely a word was meant. */
export const likelihood = ({ cost, pages }: Respelling): number => Math.log(pages + 1) - SLIP * cost;

export const byLikelihood = (a: Respelling, b: Respelling): number => likelihood(b) - likelihood(a) || (a.word < b.word ? -1 : 1);

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function areNeighbours(a: string, b: string): boolean {
  return ROWS.some((row, index) => {
    const place = row.indexOf(a);
    if (place < 0) return false;
    return [row, ROWS[index - 1], ROWS[index + 1]].some((other) => {
      const near = other?.indexOf(b) ?? -1;
      return near >= 0 && Math.abs(near - place) <= 1;
    });
  });
}

const isVowel = (letter: string): boolean => 'aeiouy'.includes(letter);

/**
 * The distance of two words in slips: letters left out, added, changed, or two changed over (optimal string alignment). Usual slips
 * cost less than 1: a letter doubled or not, two changed over, a vowel for a vowel, a letter for one of the same sound, a neighbour on the
 * keyboard; the first letter costs more.
 *
 * @returns the distance, or more than `most` where it is more
 */
export function slips(typed: string, meant: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: meant.length + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= meant.length; column += 1) {
      const a = typed[row - 1] ?? '';
      const b = meant[column - 1] ?? '';
      const added = (last[column] ?? 0) + (a === typed[row - 2] ? DOUBLED : 1);
      const leftOut = (line[column - 1] ?? 0) + (b === meant[column - 2] ? DOUBLED : 1);
      const changed = (last[column - 1] ?? 0) + (a === b ? 0 : change(a, b) + (row === 1 ? FIRST : 0));
      let cost = Math.min(added, leftOut, changed);
      if (row > 1 && column > 1 && a === meant[column - 2] && b === typed[row - 2])
        cost = Math.min(cost, (before[column - 2] ?? 0) + CHANGED_OVER);
      line.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most + CHANGED_OVER) return least;
    before = last;
    last = line;
  }
  return last[meant.length] ?? 0;
}

/** Letters that often stand for the same sound. */
const SAME_SOUND = ['ck', 'cs', 'sz', 'gj', 'kq', 'vw'];

function change(a: string, b: string): number {
  if ((isVowel(a) && isVowel(b)) || SAME_SOUND.some((pair) => pair.includes(a) && pair.includes(b))) return ALIKE;
  return areNeighbours(a, b) ? NEIGHBOUR : CHANGED;
}
