import { lower, type Token } from '../../language/paragraph.ts';
import { endsInIng, isFiniteAt, isVerbal, verbGroupAt } from '../../language/verbs.ts';
import { cues, isDay, wording } from '../../language/word-lists.ts';
import { nounGroupAt, nounPhrasesAt } from './noun-groups.ts';
import { depths, endsWell, type TokenRange } from './wording.ts';

const BEFORE_DAY = new Set(['on', 'last', 'this']);
const STOPS = new Set(['.', ';']);
const ENDS = new Set(['.', ',', ';', ':', '!', '?', '—', '–']);
const AFTER_ADJECTIVE = new Set(['ADP', 'SCONJ', 'ADV']);
/** What goes on with the word before it. */
const GOES_ON = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'PART', 'DET', 'PRON', 'CCONJ', 'VERB', 'AUX']);
/** "a week after": how long, of what the tail would have said. */
export const DURATION = /^(second|minute|hour|day|week|month|year|decade)s?$/i;

/** The clauses of a sentence that can stand as a title, shortest first: a subject, its finite verb, and what the verb needs. */
export function titleClauses(tokens: readonly Token[]): TokenRange[] {
  const from = clauseStart(tokens);
  const subject = subjectEnd(tokens, from);
  if (subject === null) return [];
  const verb = verbGroupEnd(tokens, subject);
  if (verb === null) return [];
  const inside = depths(tokens);
  return complementEnds(tokens, verb)
    .filter((to) => endsWell(tokens[to - 1]) && inside[to - 1] === (inside[to] ?? 0))
    .map((to) => ({ from, to }));
}

/** Where the clause proper starts: after "But", "Meanwhile," and after an opening phrase that a comma ends ("In Sarrania, …"). */
export function clauseStart(tokens: readonly Token[]): number {
  let from = 0;
  while (wording.markers.has(lower(tokens[from])) || tokens[from]?.text === ',') from++;
  const day = dayEnd(tokens, from);
  if (day) return day;
  if (tokens[from]?.pos !== 'ADP' && tokens[from]?.pos !== 'SCONJ') return from;
  const comma = tokens.findIndex((token, at) => at > from && token.text === ',');
  return comma > 0 && comma - from <= 14 ? comma + 1 : from;
}

/** Where the day ends that stands at `at`: "on Friday", "Yesterday,"; null when none does. */
function dayEnd(tokens: readonly Token[], at: number): number | null {
  const day = BEFORE_DAY.has(lower(tokens[at])) ? at + 1 : at;
  if (!isDay(tokens[day])) return null;
  return tokens[day + 1]?.text === ',' ? day + 2 : day + 1;
}

/** Where the subject that starts at `from` ends, with what hangs on it. */
function subjectEnd(tokens: readonly Token[], from: number): number | null {
  for (const { to } of nounPhrasesAt(tokens, from)) {
    const next = skipAside(tokens, to);
    if (isVerbal(tokens[next]) || (tokens[next]?.pos === 'ADV' && isVerbal(tokens[next + 1]))) return next;
  }
  return null;
}

/** Passes what is set off by two commas: "Duda, the president, said". */
function skipAside(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ',') return at;
  const close = tokens.findIndex((token, i) => i > at && token.text === ',');
  return close > 0 && close - at <= 12 ? close + 1 : at;
}

/** Where the verb group that starts at `from` ends, or null when it is not finite: "will likely determine", "voted to close". */
function verbGroupEnd(tokens: readonly Token[], from: number): number | null {
  let first = from;
  while (tokens[first]?.pos === 'ADV') first++;
  const group = isFiniteAt(tokens, first) ? verbGroupAt(tokens, first) : null;
  if (!group) return null;
  let end = group.at + 1;
  for (let to = end; tokens[to]; to++) {
    if (lower(tokens[to]) === 'to' && tokens[to + 1]?.pos === 'VERB') end = ++to + 1;
    else if (tokens[to]?.pos !== 'ADV') break;
  }
  return end;
}

/** The places where a clause can end after its verb group, nearest first. */
function complementEnds(tokens: readonly Token[], verb: number): number[] {
  const last = tokens[verb - 1] as Token;
  const ends: number[] = [];
  let at = verb;
  const least = wording.needsMore.has(last.lemma) && !isPassive(tokens, verb) ? 2 : 1;
  if (cues.report.has(last.lemma)) return reportedEnds(tokens, verb);
  for (let parts = 0; parts < 4; parts++) {
    const token = tokens[at];
    if (!token || isEnd(token)) {
      if (parts === 0 && (!token || STOPS.has(token.text))) ends.push(at);
      break;
    }
    if (parts === 0 && (dayEnd(tokens, at) || wording.times.has(lower(token)))) {
      ends.push(at);
      break;
    }
    if (parts > 0 && wording.tails.has(lower(token))) break;
    const next = partEnd(tokens, at);
    if (next === null) break;
    at = next;
    if (DURATION.test(tokens[at - 1]?.text ?? '') && wording.times.has(lower(tokens[at]))) break;
    if (parts + 1 >= least && lower(tokens[at]) !== 'of' && !isBroken(tokens, at)) ends.push(at);
  }
  return ends;
}

/** "was given access": the verb group before `verb` is a form of "be" and a participle. */
function isPassive(tokens: readonly Token[], verb: number): boolean {
  const before = tokens.slice(Math.max(0, verb - 3), verb - 1);
  return before.some((token) => token.lemma === 'be');
}

/** Where the phrase at `at` ends that completes a verb: an object, a predicate, a phrase with a preposition, an infinitive. */
function partEnd(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at] as Token;
  const object = objectEnd(tokens, at);
  if (object !== null) return object;
  if (lower(token) === 'to' && tokens[at + 1]?.pos === 'VERB') return objectEnd(tokens, at + 2) ?? at + 2;
  if (wording.links.has(lower(token)) && (token.pos === 'ADP' || token.pos === 'PART')) {
    const gerund = tokens[at + 1]?.pos === 'VERB' && endsInIng(tokens[at + 1]) ? 1 : 0;
    return objectEnd(tokens, at + 1 + gerund);
  }
  let end = at;
  while (tokens[end]?.pos === 'ADV') end++;
  if (tokens[end]?.pos !== 'ADJ') return null;
  const next = tokens[end + 1];
  if (next?.pos === 'ADP' && !wording.tails.has(lower(next))) return objectEnd(tokens, end + 2);
  return isPlainAfterAdjective(next) ? end + 1 : null;
}

function objectEnd(tokens: readonly Token[], at: number): number | null {
  let to = nounGroupAt(tokens, at)?.to ?? null;
  while (to !== null && lower(tokens[to]) === 'of') to = nounGroupAt(tokens, to + 1)?.to ?? null;
  return to;
}

const isPlainAfterAdjective = (token: Token | undefined): boolean => !token || isEnd(token) || AFTER_ADJECTIVE.has(token.pos);

/** A reported clause is whole or not there: a claim without the one who makes it would read as a fact. */
function reportedEnds(tokens: readonly Token[], verb: number): number[] {
  const day = dayEnd(tokens, verb) ?? verb;
  const at = lower(tokens[day]) === 'that' ? day + 1 : day;
  const subject = tokens[at]?.pos === 'PRON' && isVerbal(tokens[at + 1]) ? at + 1 : subjectEnd(tokens, at);
  const inner = subject === null ? null : verbGroupEnd(tokens, subject);
  return inner === null ? [] : complementEnds(tokens, inner);
}

const isEnd = (token: Token): boolean => ENDS.has(token.text);

/** Whether a cut here would part a noun from its noun, or a list from its rest. */
function isBroken(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next || lower(next) === 'to') return false;
  return GOES_ON.has(next.pos);
}
