import { lower, type Sentence, type Span, type Token } from '../../language/paragraph.ts';
import { isNegation, isVerbal, verbGroupStart } from '../../language/verbs.ts';
import { dates } from '../../language/word-lists.ts';

/** Whether the clause that a date stands in tells what was, what is to come, or does not say. */
export type Tense = 'past' | 'future' | 'open';

type Words = ReadonlySet<string>;

const WILL: Words = new Set(['will', 'shall', '’ll', "'ll", 'wo']);
/** Before a date also those that say what may be, or was to be: "said she would leave on Friday". */
const MODAL: Words = new Set([...WILL, 'would', 'may', 'might', 'can', 'could', 'should', 'must']);
const STOPS: Words = new Set([';', ':', '“', '”', '"']);
/** What may stand between "by" and its date. */
const NEARER: Words = new Set(['the', 'this', 'early', 'late', 'about', 'around', 'mid']);
const IS: Words = new Set(['is', 'are', 'am', '’s', "'s", '’re', "'re"]);
/** After these a date is not the one that "is" puts ahead: "is in hospital after a fall on Friday". */
const ASIDE: Words = new Set([
  ',',
  'after',
  'since',
  'from',
  'following',
  'about',
  'over',
  'despite',
  'because',
  'who',
  'which',
  'that',
  'as',
  'than',
]);
const UNTIL: Words = new Set(['until', 'till']);
/** What says of a deadline that it is over. */
const OVER: Words = new Set(['was', 'were', 'had', 'passed', 'expired', 'came', 'went']);
/** What a day that opens its clause stands after: "But Friday is the deadline". */
const OPENS: Words = new Set(['', 'but', 'and', ',']);
const DID: Words = new Set(['did', 'was', 'were', 'had']);
const WAS: Words = new Set(['was', 'were', 'been']);
const PAST_HELPERS: Words = new Set([...WAS, 'had', 'did']);
const STAYS: Words = new Set(['stay', 'remain', 'keep']);
const PARTS_CLAUSES: Words = new Set([...STOPS, ',']);

const isOf = (token: Token | undefined, words: Words): boolean => words.has(lower(token));

/**
 * The tense of the nearest verb: back from the date to where its clause begins, else on from it. A preposition before the date may
 * say it: what lasts until a date, lasts beyond the day of the article; what is to be done by one, is still to come.
 */
export function tenseAt({ tokens }: Sentence, date: Span): Tense {
  const at = tokens.findIndex(({ end }) => end > date.start);
  const link = tokens.slice(0, at).findLastIndex((token) => !isOf(token, NEARER));
  const before = lower(tokens[link]);
  if (before === 'since') return 'past';
  if (before === 'of' && lower(tokens[link - 1]) === 'ahead') return 'future';
  if (UNTIL.has(before)) return isNegatedPast(tokens, link) ? 'past' : 'future';
  if (before === 'of' && lower(tokens[link - 1]) === 'deadline') return tokens.slice(at).some(isOver) ? 'past' : 'future';
  if (before === 'to' && movedBy(tokens, link)) return 'future';
  const deadline = before === 'by' || (before === 'than' && lower(tokens[link - 1]) === 'later');
  for (let i = at - 1; i >= 0 && !isOf(tokens[i], STOPS); i--) {
    const tense = lower(tokens[i]) === 'according' ? 'past' : isOn(tokens, i, at) ? 'future' : tenseOf(tokens, i, MODAL);
    if (deadline && (tense || isInfinitive(tokens, i))) return tense === 'past' && isDone(tokens, i) ? 'past' : 'future';
    if (tense) return tense;
  }
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.start < date.end) continue;
    if (isOf(token, STOPS)) break;
    // "Friday is the deadline"
    if (i === at + 1 && lower(token) === 'is' && isOf(tokens[at - 1], OPENS)) return 'future';
    const tense = tenseOf(tokens, i, WILL);
    if (tense) return tense;
  }
  return 'open';
}

const isOver = (token: Token): boolean => isOf(token, OVER);

/** Whether the nearest verb before `at` moves something in time: "put off to Monday", "moved from Monday to Friday". */
export function movedBy(tokens: readonly Token[], at: number): boolean {
  const verb = tokens.slice(0, at).findLast(isVerbal);
  return verb !== undefined && dates.moved.has(verb.lemma);
}

/** Whether "is" at `i` says when something is: "the vote is on Friday", "the shop is closed on Monday", "there is a hearing on Friday". */
function isOn(tokens: readonly Token[], i: number, at: number): boolean {
  if (!isOf(tokens[i], IS) || tokens[i]?.pos === 'PART') return false;
  const between = tokens.slice(i + 1, at);
  if (between.some((token) => isOf(token, ASIDE))) return false;
  if (lower(tokens[i - 1]) === 'there') return true;
  const told = between.find((token) => token.pos !== 'ADV' && token.pos !== 'PART' && !dates.heldOn.has(lower(token)));
  return !told || told.pos === 'ADP' || (told.pos === 'NUM' && between.length < 4) || isOf(told, NEARER);
}

const isInfinitive = (tokens: readonly Token[], i: number): boolean => tokens[i]?.pos === 'VERB' && lower(tokens[i - 1]) === 'to';

/** Whether the past verb at `i` is the clause's own: "was rebuilt by June", not "wants it rebuilt by June". */
function isDone(tokens: readonly Token[], i: number): boolean {
  if (tokens.slice(verbGroupStart(tokens, i), i).some(({ pos }) => pos === 'AUX')) return true;
  const earlier = tokens.slice(0, i).findLast((token) => isVerbal(token) || token.pos === 'CCONJ' || isOf(token, PARTS_CLAUSES));
  return !isVerbal(earlier);
}

/** "did not open until Thursday". */
function isNegatedPast(tokens: readonly Token[], until: number): boolean {
  const verb = tokens.slice(0, until).findLastIndex(({ pos }) => pos === 'VERB');
  const group = tokens.slice(Math.max(0, verb - 4), verb);
  return group.some(isNegation) && group.some((token) => isOf(token, DID));
}

/** @param ahead the modal verbs that put what follows them ahead */
function tenseOf(tokens: readonly Token[], i: number, ahead: Words): Tense | null {
  const token = tokens[i] as Token;
  if (dates.appointed.has(token.lemma)) return 'future';
  if (token.pos === 'AUX' && isOf(token, ahead)) return 'future';
  if (!isVerbal(token)) return null;
  const before = tokens.slice(Math.max(0, i - 5), i).reverse();
  const to = before.findIndex((each) => lower(each) === 'to');
  if (to >= 0 && before.slice(0, to).every(({ pos }) => pos === 'ADV' || pos === 'AUX')) {
    const governor = before.slice(to + 1).find(({ pos }) => pos !== 'ADV');
    if (!governor) return null;
    if (isOf(governor, WAS)) return 'open';
    return dates.ahead.has(governor.lemma) || dates.ahead.has(lower(governor)) ? 'future' : null;
  }
  const helpers = tokens.slice(verbGroupStart(tokens, i), i);
  if (helpers.some((helper) => isOf(helper, ahead))) return 'future';
  const word = lower(token);
  if (word === 'be') return null;
  if (/ing$/.test(word)) {
    if (!helpers.some((helper) => isOf(helper, IS))) return null;
    return dates.arranged.has(token.lemma) ? 'future' : 'open';
  }
  // "is closed on Friday", "stays shut until June"
  if (helpers.some((helper) => isOf(helper, IS)) && (dates.heldOn.has(word) || dates.arranged.has(token.lemma))) return 'future';
  if (dates.heldOn.has(word) && STAYS.has(tokens[i - 1]?.lemma ?? '')) return null;
  if (PAST_HELPERS.has(word) || /ed$/.test(word) || dates.samePast.has(word)) return 'past';
  if (helpers.some((helper) => lower(helper) === 'did')) return 'past';
  const present = word === token.lemma.toLowerCase() || /s$/.test(word);
  if (!present) return 'past';
  return dates.arranged.has(token.lemma) ? 'future' : 'open';
}
