import { firstWords } from '../../../../src/lib/text/excerpt.ts';
import { type Paragraph, storyOf, type Token } from '../../language/paragraph.ts';
import { titleClauses } from './clauses.ts';
import { isCompletePhrase, nounPhrasesAt } from './noun-groups.ts';
import { countWords, endsWell, isBalanced, type TokenRange, titleOf, titlesOf } from './wording.ts';

const FEWEST = 4;
const MOST = 14;
const STOPS = /^[.!?…]+$/;
/** Up to this many words the longest clause is taken, as it tells most; above, the shortest. */
const COMFORTABLE = 10;
/** Sentences from the top that are looked through for a clause before anything else is taken. */
const LEAD_SENTENCES = 3;

/**
 * A headline for an article that brings none: contiguous words of one of its first sentences. The first of these that has a clause
 * of 4 to 14 words gives it; else the first that is short enough as a whole; else the longest noun phrase of the lead; else its first words.
 * Empty for an article without words.
 */
export function suggestHeadline(paragraphs: Paragraph[]): string {
  const prose = paragraphs.filter(({ role }) => role === undefined);
  const lead = storyOf(prose.length > 0 ? prose : paragraphs).slice(0, LEAD_SENTENCES);
  for (const candidates of [titleClauses, wholeSentence, nounPhrases]) {
    for (const { text, sentence } of lead) {
      const titles = titlesOf(text, sentence.tokens, candidates(sentence.tokens)).filter(
        (title) => isBalanced(title) && countWords(title) >= FEWEST && countWords(title) <= MOST,
      );
      const title = titles.findLast((each) => countWords(each) <= COMFORTABLE) ?? titles[0];
      if (title) return title;
    }
  }
  const first = lead[0];
  const title = first ? titleOf(first.text, first.sentence) : '';
  // What is too long to be read has no sentences, or no words in them.
  return title === '' ? firstWords(paragraphs[0]?.text ?? '').replace(/…$/u, '') : title;
}

function wholeSentence(tokens: readonly Token[]): TokenRange[] {
  const to = tokens.findLastIndex(({ text }) => !STOPS.test(text)) + 1;
  return endsWell(tokens[to - 1]) ? [{ from: 0, to }] : [];
}

const nounPhrases = (tokens: readonly Token[]): TokenRange[] =>
  tokens
    .flatMap((_, from) => nounPhrasesAt(tokens, from))
    .filter((run) => isCompletePhrase(tokens, run))
    .sort((a, b) => a.to - a.from - (b.to - b.from));
