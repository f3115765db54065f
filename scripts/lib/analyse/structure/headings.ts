import { lower, type Paragraph, type Sentence, storyOf, type Token } from '../../language/paragraph.ts';
import { cues, isDayOrMonth, parts, wording } from '../../language/word-lists.ts';
import { contentLemma } from '../../language/words.ts';
import type { FoundMention } from '../model/analysis.ts';
import { titleClauses } from './clauses.ts';
import { bagsOf, merge, spread } from './cohesion.ts';
import { isCompletePhrase, nounPhrasesAt } from './noun-groups.ts';
import { countWords, depths, endsWell, isBalanced, type TokenRange, titlesOf } from './wording.ts';

const MOST_WORDS = 8;
/** Determiners that a heading does without; "no" and numbers change what is said and stay. */
const DROPPED = /^(the|this|that|these|those|some|any|each|every|another|both|its|his|her|their|our|my|your|such)$/i;
/** A heading tells what was said, not who brought it. */
const MESSENGERS = new RegExp(`\\b(?:${[...wording.messengers].join('|')})\\b`, 'i');

/** Prepositions that bind to a verb as easily as to the noun before them. */
const LOOSE = /^(on|at|in|to|from|by|into|onto|after|before|over|under|as|than|through|during)$/i;

/**
 * A heading for each range of paragraphs: contiguous words of the range, a noun phrase or a short clause of at most 8 words, that
 * has the words which are frequent here and rare elsewhere. No two are the same, nor the same as one of `taken`.
 *
 * @param ranges first and last paragraph, inclusive
 */
export function suggestHeadings(
  paragraphs: Paragraph[],
  ranges: { first: number; last: number }[],
  mentions: FoundMention[],
  taken: string[],
): string[] {
  const bags = bagsOf(paragraphs, mentions);
  const bagOf = ({ first, last }: { first: number; last: number }) => merge(bags.slice(first, last + 1));
  const inSections = spread(ranges.map(bagOf));
  const used = new Set(taken.map(sameAs));
  return ranges.map((range) => {
    const own = paragraphs.slice(range.first, range.last + 1);
    const bag = bagOf(range);
    const worth = (lemma: string) => Math.sqrt(bag.get(lemma) ?? 0) * Math.log(1 + ranges.length / (inSections.get(lemma) ?? 1));
    const candidates = candidatesOf(own, worth).sort((a, b) => b.score - a.score || (a.title < b.title ? -1 : 1));
    const title = candidates.find((candidate) => !used.has(sameAs(candidate.title)))?.title ?? lastResort(own, used);
    used.add(sameAs(title));
    return title;
  });
}

const sameAs = (title: string): string => title.toLowerCase().replace(/^(an?|the) /, '');

/** @param worth what a word tells of the section */
function candidatesOf(paragraphs: Paragraph[], worth: (lemma: string) => number): { title: string; score: number }[] {
  return storyOf(paragraphs).flatMap(({ text, sentence }, place) =>
    runsOf(sentence).flatMap(({ run, clause }) => {
      const tokens = sentence.tokens.slice(run.from, run.to);
      const [title] = titlesOf(text, sentence.tokens, [run]);
      const count = countWords(title ?? '');
      if (!title || count > MOST_WORDS || !isBalanced(title)) return [];
      const content = [...new Set(tokens.map(contentLemma))].filter((lemma) => lemma !== null);
      const sum = content.reduce((total, lemma) => total + worth(lemma), 0);
      const early = place === 0 ? 1.4 : place === 1 ? 1.15 : place > 5 ? 0.85 : 1;
      const fit = shape(tokens, count, clause) * standing(sentence.tokens, run) * (MESSENGERS.test(title) ? 0.4 : 1);
      return [{ title, score: (sum / Math.sqrt(count + 1)) * early * fit }];
    }),
  );
}

/** The runs of a sentence that could be a heading, outside of quotation marks and brackets. */
function runsOf({ tokens }: Sentence): { run: TokenRange; clause: boolean }[] {
  const asks = tokens.at(-1)?.text === '?';
  const inside = depths(tokens);
  const phrases = tokens.flatMap((token, at) =>
    isGroupStart(tokens, at) && inside[at] === 0 ? nounPhrasesAt(tokens, DROPPED.test(token.text) ? at + 1 : at) : [],
  );
  return [
    ...phrases.filter((run) => isCompletePhrase(tokens, run) && isTelling(tokens, run)).map((run) => ({ run, clause: false })),
    ...titleClauses(tokens)
      .filter(({ to }) => !asks && !tokens.slice(to).some((token) => cues.report.has(token.lemma) || /^according$/i.test(token.text)))
      .map((run) => ({ run, clause: true })),
  ].filter(({ run }) => inside.slice(run.from, run.to).every((depth) => depth === 0));
}

/** Whether a noun group can start here: not in the middle of one, nor after a word that binds to it. */
function isGroupStart(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (/^of$/i.test(before?.text ?? '') || tokens[at]?.pos === 'ADP') return false;
  if (!before || before.pos === 'ADP' || before.pos === 'VERB' || before.pos === 'AUX' || before.pos === 'SCONJ') return true;
  if (before.pos === 'PUNCT') return !/^[-‑/’'&$£€%]$/.test(before.text);
  return false;
}

function isTelling(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  if (tokens[from]?.pos === 'NUM' || tokens[to - 1]?.pos === 'NUM') return false;
  const head = tokens.slice(from, to).find((token, i) => isHead(token, tokens[from + i + 1], from + i + 1 === to));
  if (!head || (wording.vagueHeads.has(head.lemma.toLowerCase()) && !isQualified(tokens, { from, to }, head))) return false;
  return !tokens.slice(from, to).some(isDayOrMonth);
}

/** Whether a vague head has an adjective or noun that tells more: "a critical phase". */
const isQualified = (tokens: readonly Token[], { from, to }: TokenRange, head: Token): boolean =>
  tokens
    .slice(from, to)
    .some((token) => token.start < head.start && ['ADJ', 'NOUN'].includes(token.pos) && !wording.emptyModifiers.has(lower(token)));

const isHead = (token: Token, next: Token | undefined, last: boolean): boolean =>
  (token.pos === 'NOUN' || token.pos === 'PROPN') && (last || next?.pos === 'ADP' || next?.pos === 'CCONJ');

/** What an editor prefers: two to six words, a common noun among them, a matter rather than a person, a whole clause rather than a part. */
function shape(tokens: Token[], count: number, clause: boolean): number {
  const telling = tokens.filter((token) => contentLemma(token) !== null).length;
  const length = telling < 2 ? 0.35 : count > 6 ? 0.9 : 1;
  if (clause) return length * 1.1;
  const gerund = tokens.some(({ pos, text }, i) => i > 0 && pos === 'VERB' && /ing$/.test(text)) ? 0.7 : 1;
  const endsInName = tokens.at(-1)?.pos === 'PROPN' && tokens.at(-2)?.pos === 'PROPN';
  const nameOnly = tokens.every(({ pos }) => pos === 'PROPN' || pos === 'DET' || pos === 'PART');
  const office = tokens.some((token, i) => isHead(token, tokens[i + 1], i === tokens.length - 1) && parts.roleNouns.has(token.lemma));
  return length * (nameOnly || endsInName ? 0.5 : 1) * (office ? 0.4 : 1) * gerund;
}

/**
 * How a phrase stands in its sentence: subjects and objects tell more than what hangs on a preposition, a place, or who speaks;
 * report more than what somebody says in the first person; a sentence more than a caption; what is, more than what is not.
 */
function standing(tokens: readonly Token[], { from, to }: TokenRange): number {
  const before = tokens.slice(0, from).findLast((token) => !DROPPED.test(token.text));
  const next = tokens.slice(to).find((token) => token.pos !== 'ADV' && token.pos !== 'AUX');
  const own = tokens.slice(from, to);
  const factors: [boolean, number][] = [
    [before?.pos === 'ADP', 0.55],
    [tokens[from]?.pos === 'PROPN' && /^(in|at|near|from|,)$/i.test(before?.text ?? ''), 0.6],
    [next?.pos === 'VERB' && cues.report.has(next.lemma), 0.6],
    [tokens.some((token) => /^(i|we|me|us|my|our)$/i.test(token.text) && token.text !== 'US'), 0.5],
    [tokens.length < 7, 0.6],
    [own.some((token) => /^(its|their|his|her|they|it|he|she)$/i.test(token.text)), 0.7],
    [tokens.slice(Math.max(0, from - 4), from).some((token) => /^(without|not|n't|n’t|no|never|nor|neither)$/i.test(token.text)), 0.4],
    // "left the ground on crutches": what follows the object may belong to the verb
    [before?.pos === 'VERB' && own.some((token) => LOOSE.test(token.text)), 0.6],
    // "in their eighties and a boy": only a half of the pair
    [before?.pos === 'ADP' && own.some((token) => token.pos === 'CCONJ'), 0.3],
  ];
  return factors.reduce((product, [holds, factor]) => (holds ? product * factor : product), 1);
}

/** When nothing else fits: any noun phrase, else the longest opening of a sentence that ends well. */
function lastResort(paragraphs: Paragraph[], used: Set<string>): string {
  const titles = [phrases, openings].flatMap((runsIn) =>
    storyOf(paragraphs).flatMap(({ text, sentence: { tokens } }) => titlesOf(text, tokens, runsIn(tokens))),
  );
  const fit = titles.filter((title) => countWords(title) <= MOST_WORDS && countWords(title) > 0 && isBalanced(title));
  return fit.find((title) => !used.has(sameAs(title))) ?? fit[0] ?? (paragraphs[0]?.text ?? '').split(/\s+/).slice(0, MOST_WORDS).join(' ');
}

const phrases = (tokens: readonly Token[]): TokenRange[] =>
  tokens.flatMap((_, at) => (isGroupStart(tokens, at) ? nounPhrasesAt(tokens, at) : [])).filter((run) => isCompletePhrase(tokens, run));

const openings = (tokens: readonly Token[]): TokenRange[] =>
  tokens.flatMap((token, at) => (endsWell(token) ? [{ from: 0, to: at + 1 }] : [])).reverse();
