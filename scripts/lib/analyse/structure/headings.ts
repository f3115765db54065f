import { lower, type Paragraph, storyOf, type Token } from '../../language/paragraph.ts';
import { isTimeWord, wording } from '../../language/word-lists.ts';
import { contentLemma } from '../../language/words.ts';
import type { FoundMention } from '../model/analysis.ts';
import { bagsOf, merge, spread } from './cohesion.ts';
import { startsWithAmount } from './noun-groups.ts';
import { questionOf } from './questions.ts';
import { isInQuotation, tellingClauses } from './telling-clauses.ts';
import { wholeSentence } from './whole-sentence.ts';
import { countWords, isBalanced, pointsBack, titlesOf } from './wording.ts';

const FEWEST_WORDS = 4;
/** A clause that is cut off within its sentence tells less than a whole one. */
const FEWEST_INNER = 7;
const MOST_WORDS = 14;
/** So many where no shorter clause is whole. */
const AT_MOST = 18;
/** A heading of fewer words than this seldom tells what a section is about. */
const COMFORTABLE = 5;
/** Above so many it takes a reader longer, and too long. */
const EASY = 8;
const LONG = 11;
/** So many words before a sentence only lead on to it. */
const LEADS_ON = 12;
/** A heading tells what was said, not who brought it. */
const MESSENGERS = new RegExp(`\\b(?:${[...wording.messengers].join('|')})\\b`, 'i');
const ENDS = { whole: 1, adverbial: 0.9, inner: 0.75 };

/** A heading that could be, and how well it tells. */
interface Candidate {
  title: string;
  score: number;
}

/** What a word, as its lemma, tells of a section. */
type Worth = (lemma: string) => number;

/** A sentence with the text that it stands in. */
type Told = ReturnType<typeof storyOf>[number];

/**
 * A heading for each range of paragraphs that a good one can be made for, null for the others: contiguous words of the range, at most 18, and
 * at most 14 where a shorter clause is whole. The question that the range opens with; else a clause of its first sentence, or
 * that as a whole; else the same of the next, where the first only leads on to it. What comes later is a detail. No two are the same, nor the same as
 * one of `taken`.
 *
 * @param ranges first and last paragraph, inclusive
 * @param taken headings that are there already, and the headline
 */
export function suggestHeadings(
  paragraphs: Paragraph[],
  ranges: { first: number; last: number }[],
  mentions: FoundMention[],
  taken: string[],
): (string | null)[] {
  const bags = bagsOf(paragraphs, mentions);
  const bagOf = ({ first, last }: { first: number; last: number }) => merge(bags.slice(first, last + 1));
  const inSections = spread(ranges.map(bagOf));
  const used = new Set(taken.map(sameAs));
  return ranges.map((range) => {
    const own = paragraphs.slice(range.first, range.last + 1);
    const bag = bagOf(range);
    const worth: Worth = (lemma) => Math.sqrt(bag.get(lemma) ?? 0) * Math.log(1 + ranges.length / (inSections.get(lemma) ?? 1));
    const ways: (() => string[])[] = [
      () => questions(own),
      ...leadOf(own).flatMap((told) => [
        () => ranked(clauses(told, worth, MOST_WORDS)),
        () => ranked(clauses(told, worth, AT_MOST)),
        () => wholeSentence(told.text, told.sentence, AT_MOST),
      ]),
    ];
    const isFree = (each: string): boolean => !used.has(sameAs(each)) && saysSomething(each) && !taken.some((own) => repeats(each, own));
    let title: string | undefined;
    for (const way of ways) title ??= way().find(isFree);
    if (title !== undefined) used.add(sameAs(title));
    return title ?? null;
  });
}

/** The first sentence, and the next ones while those before them are short: they tell what all of it does. */
function leadOf(paragraphs: readonly Paragraph[]): Told[] {
  let before = 0;
  return storyOf(paragraphs.filter(({ role }) => role === undefined || role === 'item')).filter(({ text, sentence: { start, end } }) => {
    const isLead = before <= LEADS_ON;
    before += countWords(text.slice(start, end));
    return isLead;
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

const LONG_WORD = /[\p{L}\p{N}]{4,}/gu;
const longWordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(LONG_WORD));

/** Whether a title says no more than another: nearly all words of the one or the other are in both. */
function repeats(title: string, other: string): boolean {
  const [words, others] = [longWordsOf(title), longWordsOf(other)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared > 1 && shared >= REPEATED * Math.min(words.size, others.size);
}

const ranked = (candidates: readonly Candidate[]): string[] =>
  candidates.toSorted((a, b) => b.score - a.score || (a.title < b.title ? -1 : 1)).map(({ title }) => title);

/** The question that the first paragraph asks. */
function questions([first]: readonly Paragraph[]): string[] {
  const title = first && questionOf(first, AT_MOST);
  return title ? [title] : [];
}

/** The clauses of a sentence that tell something by themselves. */
function clauses({ text, sentence }: Told, worth: Worth, mostWords: number): Candidate[] {
  if (isInQuotation(text, sentence)) return [];
  return tellingClauses(sentence).flatMap(({ end, ...run }) => {
    const own = sentence.tokens.slice(run.from, run.to);
    const [title] = titlesOf(text, sentence.tokens, [run]);
    const count = countWords(title ?? '');
    const content = [...new Set(own.map(contentLemma))].filter((lemma) => lemma !== null);
    if (!title || count < (end === 'inner' ? FEWEST_INNER : FEWEST_WORDS) || count > mostWords || !isBalanced(title)) return [];
    if (content.length < 2 || pointsBack(own) || !startsWithSubject(own) || (end === 'inner' && own.at(-1)?.pos === 'VERB')) return [];
    const length = count < COMFORTABLE ? 0.6 : count > LONG ? 0.7 : count > EASY ? 0.85 : 1;
    const fit = ENDS[end] * length * (MESSENGERS.test(title) ? 0.6 : 1);
    const told = content.reduce((total, lemma) => total + worth(lemma), 0);
    return [{ title, score: (told / Math.sqrt(count + 1)) * fit }];
  });
}

const LINKS = new Set(['ADP', 'SCONJ']);

/** Whether a clause starts with its subject, which says something: not "After Hunter retreated", nor "The coming weeks will be hard". */
function startsWithSubject(clause: readonly Token[]): boolean {
  const [first] = clause;
  const noun = clause.find(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  if (startsWithAmount(clause)) return true;
  if (LINKS.has(first?.pos ?? '') || wording.tails.has(lower(first)) || lower(first) === 'apart') return false;
  return noun !== undefined && !isTimeWord(noun);
}
