import wording from '../../../../src/vocabulary/wording.json' with { type: 'json' };
import { lower, type Paragraph, storyOf, type Token } from '../../language/paragraph.ts';
import { isFiniteAt, isVerbal } from '../../language/verbs.ts';
import { cues } from '../../language/word-lists.ts';
import { endsLoosely, isHalf, ONE_OF } from './clause-ends.ts';
import { FIRST_PERSON, isInQuotation, startOf } from './telling-clauses.ts';
import { countWords, depths, endsWell, isBalanced, type TokenRange, titlesOf } from './wording.ts';

const CLAUSE_ENDS = new Set(wording.clauseEnds);
const LOOSE_ENDS = new Set(wording.looseEnds);
/** How a sentence begins that leans on the one before or after, is somebody's speech, or is no clause. */
const LEANS = new RegExp(`^(?:${wording.leaning.join('|')}|to|i|we|you|if|as|by|although|though|while|\\p{L}+ing)\\b|^["“‘([]`, 'iu');
const FEWEST_TOKENS = 4;

/** Where a title from the start of a sentence may end; `to` is the token after it. */
type Ends = (tokens: readonly Token[], to: number) => boolean;

const atClauseEnd: Ends = (tokens, to) => {
  const next = tokens[to];
  if (next && /^[—–]$/.test(next.text) && tokens[to - 1]?.end === next.start && tokens[to + 1]?.start === next.end) return false;
  return !next || /^[.;!?—–]$/.test(next.text) || (next.text === ',' && CLAUSE_ENDS.has(lower(tokens[to + 1])));
};
const atPhraseEnd: Ends = (tokens, to) =>
  to >= FEWEST_TOKENS &&
  !tokens.slice(0, to).some(({ text }) => ONE_OF.test(text)) &&
  (/^[,:]$/.test(tokens[to]?.text ?? '') ||
    (CLAUSE_ENDS.has(lower(tokens[to])) && !/^wh(o|om|ose|ich|ere)$/i.test(tokens[to]?.text ?? '')) ||
    LOOSE_ENDS.has(lower(tokens[to])));

/** A clause from the start of a sentence that stands by itself: the first sentence's, else the next one's that has one. Longest first. */
export const clauseOpenings = (paragraphs: readonly Paragraph[], mostWords: number): string[] =>
  openings(paragraphs, mostWords, (tokens, to) => to > FEWEST_TOKENS && atClauseEnd(tokens, to) && isClause(tokens, to));

/** The whole sentences that lean on no other, with who says them, the first ones first. */
export const wholeSentences = (paragraphs: readonly Paragraph[], mostWords: number): string[] =>
  openings(
    paragraphs,
    mostWords,
    (tokens, to) =>
      to > FEWEST_TOKENS &&
      (to === tokens.length || (to === tokens.length - 1 && /^[.!]$/.test(tokens[to]?.text ?? ''))) &&
      isWhole(tokens),
  );

/** The first words of a section, for one that no heading fits, to the end of a clause, a phrase or a word; the likeliest first. */
export const firstWords = (paragraphs: readonly Paragraph[], mostWords: number): string[] => [
  ...openings(paragraphs, mostWords, (tokens, to) => atPhraseEnd(tokens, to) && isClause(tokens, to)),
  ...openings(paragraphs, mostWords, atClauseEnd),
  ...openings(paragraphs, mostWords, atPhraseEnd),
  ...openings(paragraphs, mostWords, anywhere),
  (paragraphs[0]?.text ?? '').split(/\s+/).slice(0, mostWords).join(' '),
];

const anywhere: Ends = () => true;

/** A clause that tells something, not who speaks: "the mayor said". */
const isClause = (tokens: readonly Token[], to: number): boolean => {
  if (tokens.at(-1)?.text === '?' || tokens.slice(0, to).some((token, at) => isFiniteAt(tokens, at) && cues.report.has(token.lemma)))
    return false;
  if (isHalf(tokens.slice(0, to)) || tokens.slice(0, to).some(({ text }) => FIRST_PERSON.test(text) && text !== 'US')) return false;
  const from = startOf(tokens);
  const opening = tokens.slice(from, from + 2).map(({ text }) => text);
  const relatives = tokens.slice(0, to).filter(({ text }) => /^(which|who|whom|whose|where|when)$/i.test(text)).length;
  const verbs = tokens
    .slice(0, to)
    .filter((token, at) => isFiniteAt(tokens, at) && (token.pos === 'AUX' || !isVerbal(tokens[at - 1]))).length;
  return !LEANS.test(opening.join(' ')) && !LEANS.test(tokens[0]?.text ?? '') && verbs > relatives;
};

const isWhole = (tokens: readonly Token[]): boolean =>
  !LEANS.test(lower(tokens[startOf(tokens)])) && !isHalf(tokens) && tokens.some((_, at) => isFiniteAt(tokens, at));

function openings(paragraphs: readonly Paragraph[], mostWords: number, isEnd: Ends): string[] {
  return storyOf(paragraphs).flatMap(({ text, sentence }) => {
    const { tokens } = sentence;
    if (isEnd !== anywhere && isInQuotation(text, sentence)) return [];
    const inside = depths(tokens);
    const runs = tokens.flatMap((token, at): TokenRange[] => {
      const open = (inside[at + 1] ?? 0) > 0 && inside[at] !== 0;
      const to = at + 1;
      return endsWell(token) && !open && !endsLoosely(tokens, to) && isEnd(tokens, to) ? [{ from: 0, to }] : [];
    });
    return titlesOf(text, tokens, runs)
      .filter((title) => /^[\p{L}\p{N}"“$£€]/u.test(title) && countWords(title) > 1 && countWords(title) <= mostWords && isBalanced(title))
      .reverse();
  });
}
