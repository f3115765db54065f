import { lower, type Sentence, type Token } from '../../language/paragraph.ts';
import { hasFiniteVerb, isFiniteAt, isNegation } from '../../language/verbs.ts';
import { cues, isDay } from '../../language/word-lists.ts';
import { binds, type ClauseEnd, endAt, endsLoosely, isBreak, isHalf, losesItsSource } from './clause-ends.ts';
import { clauseStart } from './clauses.ts';
import { nounPhrasesAt } from './noun-groups.ts';
import { depths, endsWell, type TokenRange } from './wording.ts';

/** Who speaks of themselves, or to somebody. */
const FIRST_PERSON = new Set(['i', 'we', 'me', 'my', 'our', 'you', 'your', 'us']);

export const isFirstPerson = (token: Token): boolean => token.text !== 'US' && FIRST_PERSON.has(lower(token));

/** Tokens of a date line before its dash. */
const LONGEST_DATE_LINE = 10;
/** A clause has at least so many tokens. */
const FEWEST = 4;
/** One that ends within the clause, more: "the party was organised" says little. */
const FEWEST_INNER = 6;
/** What leans on words before it: whose subject is a pronoun or points back, or which hangs on another clause. */
const POINTS_BACK = new Set([
  'who',
  'whose',
  'which',
  'where',
  'this',
  'that',
  'these',
  'those',
  'another',
  'such',
  'both',
  'each',
  'many',
  'some',
  'other',
  'others',
  'its',
  'his',
  'her',
  'their',
  'he',
  'she',
  'it',
  'they',
  'there',
  'here',
  'one',
  'neither',
  'either',
  'none',
]);
const SOURCES = new Set(['according', 'per']);
/** A word, a number or a sum. */
const STARTS = /^[\p{L}\p{N}$£€]/u;
const CLOSES = new Set(['”', '’', '"', "'", ')', ']']);
const ORDINALS = new Set(['first', 'second', 'third']);
const COUNTS = new Set(['at', 'up', 'more', 'fewer', 'less']);
const COUNTED = new Set(['least', 'most', 'to', 'than']);
const DASHES = new Set(['—', '–']);
/** What a participle ends in, and after what it hangs on its noun: "operated by", "held in". */
const PARTICIPLE = /(ed|en|own|ung|ught|made|held|built|sent|put|set|led)$/;
const AFTER_PARTICIPLE = new Set(['in', 'at', 'on', 'to', 'from', 'with', 'for', 'as', 'under', 'near', 'during']);
/** What a clause ends before. */
const NEXT_CLAUSE = new Set(['and', 'but', 'who', 'which', 'that', 'when', 'while', 'as', 'after', 'before', ';', ':', '.']);
/** What parts a verb that reports from what it does not report. */
const OPENS_SPEECH = new Set([',', ':', '“', '”', '"']);
/**
 * The clauses of a sentence that tell something by themselves: from its subject, without what opens it ("However,", "In Orrin,"), to an
 * end of its main clause. A claim keeps the one who makes it, or is not there; a condition is not cut off.
 */
export function tellingClauses({ tokens }: Sentence): (TokenRange & { end: ClauseEnd })[] {
  const from = startOf(tokens);
  const first = tokens[from];
  if (!first || tokens.at(-1)?.text === '?' || SOURCES.has(lower(tokens[0])) || POINTS_BACK.has(lower(first)) || !STARTS.test(first.text))
    return [];
  const inside = depths(tokens);
  const verb = mainVerb(tokens, from);
  if (verb === null || tokens.slice(from).some(isFirstPerson)) return [];
  const spoken = isSpeech(tokens, verb);
  const least = spoken ? reportedVerb(tokens, verb) : verb;
  if (least === null) return [];
  const clauses: (TokenRange & { end: ClauseEnd })[] = [];
  for (let to = Math.max(least + 1, from + FEWEST); to <= tokens.length; to++) {
    const end = endAt(tokens, to, least, spoken);
    const last = tokens[to - 1];
    const closed = inside[to - 1] === 0 || CLOSES.has(last?.text ?? '');
    if (!end || !closed || (inside[to] ?? 0) > 0 || !endsWell(last) || endsLoosely(tokens, to)) continue;
    if (end !== 'whole' && tokens.slice(least, to).some(({ text }) => text === ',')) continue;
    if (!spoken && losesItsSource(tokens, to)) continue;
    if (end === 'inner' && to - from < FEWEST_INNER) continue;
    // A condition behind a dash is that of what stands there.
    if ((!isBreak(tokens, to) && tokens.slice(to).some(binds)) || isHalf(tokens.slice(from, to))) continue;
    clauses.push({ from, to, end });
    if (isBreak(tokens, to)) break;
  }
  return clauses;
}

/** Where the clause starts: after the date line, and after what opens it, which "Second and third place" and "At least nine" do not. */
function startOf(tokens: readonly Token[]): number {
  const at = dateLineEnd(tokens);
  const [first, second] = [lower(tokens[at]), lower(tokens[at + 1])];
  const counts = COUNTS.has(first) && COUNTED.has(second);
  if (counts || (ORDINALS.has(first) && second !== ',')) return at;
  // "After the fire, in Orrin, the mill closed"
  let from = at;
  for (let step = 1; step > 0 && from < tokens.length; from += step)
    step = clauseStart(tokens.slice(from)) || asideLength(tokens.slice(from));
  return from;
}

/** Where the date line of a sentence ends; 0 where it has none. */
export function dateLineEnd(tokens: readonly Token[]): number {
  const dash = tokens.findIndex(({ text }) => DASHES.has(text));
  return dash > 0 && dash <= LONGEST_DATE_LINE && !hasFiniteVerb(tokens, 0, dash) ? dash + 1 : 0;
}

/** What begins a clause that is told of a noun. */
const RELATIVE = new Set(['who', 'whose', 'which', 'where']);

export const isRelative = (token: Token | undefined): boolean => RELATIVE.has(lower(token));

/** How long an aside is that begins here: "where 74 people were treated,". */
function asideLength(tokens: readonly Token[]): number {
  return isRelative(tokens[0]) ? tokens.findIndex(({ text }) => text === ',') + 1 : 0;
}

/** The finite verb of the clause that starts at `from`, past its subject and what two commas set off in it. */
function mainVerb(tokens: readonly Token[], from: number): number | null {
  for (const { to } of nounPhrasesAt(tokens, from)) {
    let at = to;
    if (tokens[at]?.text === ',') {
      const close = tokens.findIndex((token, i) => i > at && token.text === ',');
      at = close > 0 && close - at <= 12 ? close + 1 : at;
    }
    // "on Monday", "reportedly"
    if (lower(tokens[at]) === 'on' && isDay(tokens[at + 1])) at += 2;
    while ((tokens[at]?.pos === 'ADV' && !isRelative(tokens[at])) || isDay(tokens[at])) at++;
    if (isFiniteAt(tokens, at) && !isParticiple(tokens, at)) return at;
  }
  const at = tokens.findIndex((token, i) => i > from && (!IN_SUBJECT.has(token.pos) || isRelative(token)));
  return at > 0 && isFiniteAt(tokens, at) && !isParticiple(tokens, at) ? at : null;
}

const IN_SUBJECT = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'ADP', 'PART', 'CCONJ', 'ADV', 'SYM']);

/** "operated by": a participle that hangs on the noun before it. */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.pos !== 'VERB' || !PARTICIPLE.test(lower(token))) return false;
  return lower(tokens[at + 1]) === 'by' || (AFTER_PARTICIPLE.has(lower(tokens[at + 1])) && hasLaterVerb(tokens, at));
}

/** Whether another finite verb follows before the clause ends, which would be the main one. */
function hasLaterVerb(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length; i++) {
    if (NEXT_CLAUSE.has(lower(tokens[i]))) return false;
    if (isFiniteAt(tokens, i)) return true;
  }
  return false;
}

/** Whether the verb group at `verb` reports: "said", "has told". */
function isSpeech(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb; at < verb + 4; at++) {
    const token = tokens[at];
    if (!token) return false;
    if (token.pos === 'VERB' && cues.report.has(token.lemma)) return !tokens.slice(verb, at).some(({ lemma }) => lemma === 'be');
    if (token.pos !== 'AUX' && token.pos !== 'ADV' && !isNegation(token)) return false;
  }
  return false;
}

/** The finite verb of what is reported, right after the verb that reports: "said the road was closed", "told the paper that it is". */
function reportedVerb(tokens: readonly Token[], verb: number): number | null {
  const at = tokens.findIndex((_, i) => i > verb + 1 && isFiniteAt(tokens, i));
  if (at < 0 || at - verb > 9) return null;
  return tokens.slice(verb + 1, at).some(({ text }) => OPENS_SPEECH.has(text)) ? null : at;
}

/** Whether a sentence begins inside a quotation that an earlier one opened. */
export function isInQuotation(text: string, { start }: Sentence): boolean {
  const before = text.slice(0, start);
  const count = (sign: RegExp) => before.match(sign)?.length ?? 0;
  return count(/“/g) > count(/”/g) || count(/"/g) % 2 === 1;
}
