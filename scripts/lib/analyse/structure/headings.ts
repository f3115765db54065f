import { lower, type Paragraph, storyOf, type Token } from '../../language/paragraph.ts';
import { isDayOrMonth, parts, wording } from '../../language/word-lists.ts';
import { contentLemma } from '../../language/words.ts';
import type { FoundMention } from '../model/analysis.ts';
import { bagsOf, merge, spread } from './cohesion.ts';
import { isCompletePhrase, nounPhrasesAt } from './noun-groups.ts';
import { clauseOpenings, firstWords, wholeSentences } from './openings.ts';
import { questionOf } from './questions.ts';
import { isInQuotation, tellingClauses } from './telling-clauses.ts';
import { countWords, depths, isBalanced, type TokenRange, titlesOf } from './wording.ts';

const MOST_WORDS = 14;
/** So many where no shorter clause is whole. */
const AT_MOST = 18;
/** A heading of fewer words than this seldom tells what a section is about. */
const COMFORTABLE = 5;
/** Above so many it takes a reader longer, and too long. */
const EASY = 8;
const LONG = 11;
/** Sentences from the top of a section that are looked through for a clause. */
const LEAD = 15;
/** Determiners that a heading does without; "no" and numbers change what is said and stay. */
const DROPPED = /^(the|this|that|these|those|some|any|each|every|another|both|its|his|her|their|our|my|your|such)$/i;
/** A heading tells what was said, not who brought it. */
const MESSENGERS = new RegExp(`\\b(?:${[...wording.messengers].join('|')})\\b`, 'i');
const ENDS = { whole: 1, adverbial: 0.9, inner: 0.75 };
/** How much a clause counts by its sentence's place in the section. */
const BY_PLACE = [1.6, 1.15, 1, 0.85, 0.75, 0.7];
const LATER = 0.5;

/** A heading that could be, and how well it tells. */
interface Candidate {
  title: string;
  score: number;
}

/** What a word, as its lemma, tells of a section. */
type Worth = (lemma: string) => number;

/**
 * A heading for each range of paragraphs: contiguous words of the range, at most 18, and at most 14 where a shorter one is whole. The
 * question that it opens with; else a clause of one of its sentences, the first of them likeliest; else a noun phrase that the range comes
 * back to; else its first words, to the end of a clause or phrase. No two are the same, nor the same as one of `taken`.
 *
 * @param ranges first and last paragraph, inclusive
 * @param taken headings that are there already, and the headline
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
    const worth: Worth = (lemma) => Math.sqrt(bag.get(lemma) ?? 0) * Math.log(1 + ranges.length / (inSections.get(lemma) ?? 1));
    const comesBack = (lemma: string) => (bag.get(lemma) ?? 0) > 1;
    const ways: (() => string[])[] = [
      () => questions(own),
      () => ranked(clauses(own, worth, MOST_WORDS)),
      () => clauseOpenings(own, MOST_WORDS),
      () => ranked(phrases(own, worth, comesBack, 3)),
      () => ranked(clauses(own, worth, AT_MOST)),
      () => own.slice(1).flatMap((paragraph) => questionOf(paragraph, AT_MOST) ?? []),
      () => ranked(phrases(own, worth, comesBack, 2)),
      () => wholeSentences(own.slice(0, 2), AT_MOST),
      () => ranked(phrases(own, worth, () => true, 2)),
      () => firstWords(own, MOST_WORDS),
    ];
    let title = '';
    const isFree = (each: string): boolean => !used.has(sameAs(each)) && saysSomething(each) && !taken.some((own) => repeats(each, own));
    for (const way of ways) title ||= way().find(isFree) ?? '';
    title ||= firstWords(own, MOST_WORDS)[0] ?? '';
    used.add(sameAs(title));
    return title;
  });
}

const sameAs = (title: string): string => title.toLowerCase().replace(/^(an?|the) /, '');

/** What does no more than say who speaks, or when and where: "The council stated", "In 1998", "Speaking to reporters". */
const EMPTY = new RegExp(`^[^,]*\\b(?:${[...wording.saysOnly].join('|')})$|^(?:${[...wording.whenOrWhere].join('|')})\\b[^,]{0,40}$`, 'i');
/** "The answer, they say, is no": who they are stands elsewhere. */
const INSERTED = /,\s(?:he|she|they|it)\s\p{L}+,\s/iu;
const saysSomething = (title: string): boolean => !EMPTY.test(title) && !INSERTED.test(title);

/** How much of the words of one heading may be in another. */
const REPEATED = 0.75;

/** Whether a title says no more than another: nearly all words of the one or the other are in both. */
function repeats(title: string, other: string): boolean {
  const [words, others] = [title, other].map((own) => new Set(own.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu)));
  const shared = [...(words ?? [])].filter((word) => others?.has(word)).length;
  return shared > 1 && shared >= REPEATED * Math.min(words?.size ?? 0, others?.size ?? 0);
}

const ranked = (candidates: readonly Candidate[]): string[] =>
  candidates.toSorted((a, b) => b.score - a.score || (a.title < b.title ? -1 : 1)).map(({ title }) => title);

/** The question that the first paragraph asks. */
function questions([first]: readonly Paragraph[]): string[] {
  const title = first && questionOf(first, AT_MOST);
  return title ? [title] : [];
}

/** The clauses of the first sentences that tell something by themselves. */
function clauses(paragraphs: readonly Paragraph[], worth: Worth, mostWords: number): Candidate[] {
  const prose = paragraphs.filter(({ role }) => role === undefined || role === 'item');
  return storyOf(prose)
    .slice(0, LEAD)
    .flatMap(({ text, sentence }, place) => {
      if (isInQuotation(text, sentence)) return [];
      return tellingClauses(sentence).flatMap(({ end, ...run }) => {
        const [title] = titlesOf(text, sentence.tokens, [run]);
        const count = countWords(title ?? '');
        const content = contentOf(sentence.tokens.slice(run.from, run.to));
        if (!title || count > mostWords || !isBalanced(title) || content.length < 2) return [];
        const length = count < COMFORTABLE ? 0.6 : count > LONG ? 0.7 : count > EASY ? 0.85 : 1;
        const fit = ENDS[end] * (BY_PLACE[place] ?? LATER) * length * (MESSENGERS.test(title) ? 0.6 : 1);
        return [{ title, score: (sumOf(content, worth) / Math.sqrt(count + 1)) * fit }];
      });
    });
}

/**
 * The noun phrases that are no part of something larger, whose noun comes back, and that tell more than a name.
 *
 * @param fewest words that tell something, at least 2
 */
function phrases(paragraphs: readonly Paragraph[], worth: Worth, comesBack: (lemma: string) => boolean, fewest: number): Candidate[] {
  return storyOf(paragraphs).flatMap(({ text, sentence: { tokens } }, place) => {
    const inside = depths(tokens);
    const runs = tokens.flatMap((token, at) =>
      isGroupStart(tokens, at) && inside[at] === 0 ? nounPhrasesAt(tokens, DROPPED.test(token.text) ? at + 1 : at) : [],
    );
    return runs.flatMap((run) => {
      const own = tokens.slice(run.from, run.to);
      const [title] = titlesOf(text, tokens, [run]);
      const content = contentOf(own);
      if (!title || countWords(title) > MOST_WORDS || !isBalanced(title) || content.length < fewest) return [];
      if (!isCompletePhrase(tokens, run) || !isTelling(tokens, run) || inside.slice(run.from, run.to).some((depth) => depth > 0)) return [];
      const head = headOf(own);
      if (!head || !comesBack(contentLemma(head) ?? '') || MESSENGERS.test(title) || isOnlyName(own) || parts.roleNouns.has(head.lemma))
        return [];
      const early = place === 0 ? 1.4 : place === 1 ? 1.15 : place > 5 ? 0.85 : 1;
      return [{ title, score: (sumOf(content, worth) / Math.sqrt(countWords(title) + 1)) * early }];
    });
  });
}

/** Whether a noun group can start here as a part of the clause of its own: not in the middle of one, nor after a preposition. */
function isGroupStart(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.pos === 'ADP') return false;
  if (!before || before.pos === 'VERB' || before.pos === 'AUX' || before.pos === 'SCONJ') return true;
  return before.pos === 'PUNCT' && !/^[-‑/’'&$£€%]$/.test(before.text);
}

function isTelling(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const own = tokens.slice(from, to);
  if (own[0]?.pos === 'NUM' || own.at(-1)?.pos === 'NUM' || own.some(isDayOrMonth)) return false;
  if (own.some(({ text }) => /^(i|we|its|their|his|her|my|our|your)$/i.test(text))) return false;
  const head = headOf(own);
  return head !== undefined && !wording.vagueHeads.has(head.lemma.toLowerCase()) && !parts.roleNouns.has(lower(head));
}

/** The noun that a phrase is about: the last before what hangs on it. */
const headOf = (phrase: readonly Token[]): Token | undefined =>
  phrase.find((token, i) => isNoun(token) && (i === phrase.length - 1 || ['ADP', 'CCONJ'].includes(phrase[i + 1]?.pos ?? '')));

const isNoun = (token: Token): boolean => token.pos === 'NOUN' || token.pos === 'PROPN';

const isOnlyName = (tokens: readonly Token[]): boolean =>
  tokens.every(({ pos }) => pos === 'PROPN' || pos === 'DET' || pos === 'PART' || pos === 'ADP') || tokens.at(-1)?.pos === 'PROPN';

const contentOf = (tokens: readonly Token[]): string[] => [...new Set(tokens.map(contentLemma))].filter((lemma) => lemma !== null);

const sumOf = (lemmas: readonly string[], worth: Worth): number => lemmas.reduce((total, lemma) => total + worth(lemma), 0);
