import type { Paragraph } from '../../language/paragraph.ts';
import { contentLemma } from '../../language/words.ts';
import { countWords, isBalanced, pointsBack } from './wording.ts';

const FEWEST_WORDS = 4;
/** How a question begins that stands by itself. */
const ASKS =
  /^(?:what|how|why|who|when|where|which|whose|is|are|was|were|do|does|did|can|could|will|would|should|has|have|had|might|in what|at what)\b/i;
/** "Why is that?", "Did he say so?": understood only with what was said before. */
const ASKS_AGAIN = /\b(?:that|it|them|so)\?$|^\p{L}+ (?:is|are|was|were|do|does|did|has|have)? ?that\b/iu;

/** The first question of a paragraph that is understood by itself, with its question mark; null where it has none. */
export function questionOf({ text, sentences }: Paragraph, mostWords: number): string | null {
  for (const { start, end, tokens } of sentences) {
    const words = text
      .slice(start, end)
      .trim()
      .replace(/^\(\([^)]*\)\)\s*/, '');
    const count = countWords(words);
    if (!words.endsWith('?') || !ASKS.test(words) || pointsBack(tokens) || ASKS_AGAIN.test(words) || !isBalanced(words)) continue;
    if (count < FEWEST_WORDS || count > mostWords || tokens.filter((token) => contentLemma(token) !== null).length < 2) continue;
    return words[0]?.toUpperCase() + words.slice(1);
  }
  return null;
}
