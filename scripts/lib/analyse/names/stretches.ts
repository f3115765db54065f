import { lower, type Paragraph, type Sentence, sentencesOf, type Token } from '../../language/paragraph.ts';
import { parts } from '../../language/word-lists.ts';

/** A stretch of a sentence in which names may stand; token indices `[first, last)`. */
export interface Stretch {
  paragraph: number;
  sentence: Sentence;
  first: number;
  last: number;
}

const LONGEST_LINK = 3;

export const hasCapital = (token: Token | undefined): boolean => token !== undefined && /\p{Lu}/u.test(token.text);
const isNumber = (token: Token | undefined): boolean => token !== undefined && /^\d[\d.]*$/.test(token.text);

/** The stretches of words with capitals, with the small words and marks between them. All that stands outside is no name. */
export function findStretches(paragraphs: readonly Paragraph[]): Stretch[] {
  return sentencesOf(paragraphs).flatMap(({ paragraph, sentence }) =>
    stretchesOf(sentence.tokens).map(([first, last]) => ({ paragraph, sentence, first, last })),
  );
}

function stretchesOf(tokens: readonly Token[]): [number, number][] {
  const found: [number, number][] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!hasCapital(tokens[i])) continue;
    let end = i + 1;
    for (let at = end; at < tokens.length && at - end <= LONGEST_LINK; at++) {
      if (hasCapital(tokens[at])) end = at + 1;
      else if ((isNumber(tokens[at]) && at === end) || isHyphened(tokens, at, end)) end = at + 1;
      else if (!parts.links.has(lower(tokens[at]))) break;
    }
    found.push([startOf(tokens, i), end]);
    i = end - 1;
  }
  return found;
}

/** "Jong-un": a small word that a hyphen joins to the stretch. */
const isHyphened = (tokens: readonly Token[], at: number, end: number): boolean =>
  at === end + 1 && tokens[end]?.text === '-' && tokens[end]?.start === tokens[end - 1]?.end && tokens[at]?.start === tokens[end]?.end;

/** "al-Qaeda", "24 Hours": a particle or a number before the first capital belongs to the stretch. */
function startOf(tokens: readonly Token[], i: number): number {
  if (tokens[i - 1]?.text === '-' && /^(al|el|ul|as|an|ash|at)$/.test(lower(tokens[i - 2]))) return i - 2;
  if (isNumber(tokens[i - 1]) || /^(al|el|de|van|von|bin|la|le)$/.test(lower(tokens[i - 1]))) return i - 1;
  return i;
}
