import type { Sentence, Token } from '../../language/paragraph.ts';
import { isFiniteAt } from '../../language/verbs.ts';
import { isTimeWord, wording } from '../../language/word-lists.ts';
import { contentLemma } from '../../language/words.ts';
import { isHalf } from './clause-ends.ts';
import { dateLineEnd, isFirstPerson, isInQuotation, isRelative } from './telling-clauses.ts';
import { countWords, endsWell, isBalanced, pointsBack, titlesOf } from './wording.ts';

const FEWEST_WORDS = 4;
/** How a sentence begins that leans on the one before, is somebody's speech, or is no clause. */
const LEANS = new RegExp(`^(?:${[...wording.leaning].join('|')}|to|if|although|though|while|\\p{L}+ing)\\b|^["“‘([]`, 'iu');

/** Whether a finite verb stands outside of what is told of a noun: not in "Bridge where the two lorries met". */
function hasMainVerb(tokens: readonly Token[]): boolean {
  const finite = tokens.flatMap((_, at) => (isFiniteAt(tokens, at) ? [at] : []));
  const [verb, ...others] = finite;
  return verb !== undefined && (others.length > 0 || !tokens.slice(0, verb).some(isRelative));
}

/** A sentence that stands by itself as a title, without its stop; none where it leans on another, or is too long. */
export function wholeSentence(text: string, sentence: Sentence, mostWords: number): string[] {
  const { tokens } = sentence;
  const to = tokens.findLastIndex(({ text }) => text !== '.' && text !== '!') + 1;
  const from = dateLineEnd(tokens);
  const own = tokens.slice(from, to);
  if (isRelative(own[0])) return [];
  if (isInQuotation(text, sentence) || LEANS.test(text.slice(own[0]?.start)) || !endsWell(own.at(-1))) return [];
  // "The coming weeks will be hard"
  if (own[0]?.pos === 'DET' && isTimeWord(own.find(({ pos }) => pos === 'NOUN' || pos === 'PROPN'))) return [];
  if (isHalf(own) || pointsBack(own) || own.some(isFirstPerson)) return [];
  if (!hasMainVerb(own) || own.filter((token) => contentLemma(token) !== null).length < 2) return [];
  return titlesOf(text, tokens, [{ from, to }]).filter((title) => {
    const count = countWords(title);
    return count >= FEWEST_WORDS && count <= mostWords && isBalanced(title) && /^[\p{L}\p{N}$£€]/u.test(title);
  });
}
