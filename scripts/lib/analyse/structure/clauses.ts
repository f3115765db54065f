import cues from '../../../../src/vocabulary/cues.json' with { type: 'json' };
import type { Token } from '../../language/paragraph.ts';
import { isFiniteAt, isVerbal } from '../../language/verbs.ts';
import { nounGroupAt, nounPhrasesAt } from './noun-groups.ts';
import { depths, endsWell, type Run } from './wording.ts';

/** What may stand before a clause and say nothing of it. */
const MARKERS =
  /^(but|and|so|yet|or|however|meanwhile|still|nevertheless|nonetheless|moreover|furthermore|also|now|then|instead|indeed|thus|therefore|elsewhere|separately|overall|finally|first|second|earlier|later|yesterday|today|recently|additionally|similarly|consequently)$/i;
export const REPORTING = new Set(cues.classes.report);
/** Verbs that one object does not complete: "gave the government", "asked people". */
const NEEDS_MORE =
  /^(give|send|offer|grant|hand|ask|urge|force|allow|put|make|keep|leave|call|name|enable|let|lead|help|encourage|persuade|play|cause|prevent|accuse|want|expect|consider|deem|order|warn|invite|require|regard|describe)$/;
/** Tails that a title does without: when, why, under what condition. */
const TAIL =
  /^(after|before|during|since|until|till|when|while|as|because|although|though|if|unless|amid|following|despite|where|which|who|whom|whose|according|by|via|through|throughout|at|near|on|in|over|from)$/i;
/** What an object would have come before: a verb right before one of these is complete. */
const WHEN = /^(after|before|during|since|until|till|when|while|because|although|though|amid|following|despite|early|late|last|this)$/i;
/** "a week after": how long, of what the tail would have said. */
const DURATION = /^(second|minute|hour|day|week|month|year|decade)s?$/i;
const LINKS = /^(of|to|for|with|into|against|about|on|in|at|from|between|among|over|by|under|off|out|up|down|back|onto|toward|towards)$/i;

/** The clauses of a sentence that can stand as a title, shortest first: a subject, its finite verb, and what the verb needs. */
export function titleClauses(tokens: readonly Token[]): Run[] {
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
function clauseStart(tokens: readonly Token[]): number {
  let from = 0;
  while (MARKERS.test(tokens[from]?.text ?? '') || tokens[from]?.text === ',') from++;
  const day = dayEnd(tokens, from);
  if (day) return day;
  if (tokens[from]?.pos !== 'ADP' && tokens[from]?.pos !== 'SCONJ') return from;
  const comma = tokens.findIndex((token, at) => at > from && token.text === ',');
  return comma > 0 && comma - from <= 14 ? comma + 1 : from;
}

const DAY = /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tomorrow)$/i;

/** Where the day ends that stands at `at`: "on Friday", "Yesterday,"; null when none does. */
function dayEnd(tokens: readonly Token[], at: number): number | null {
  const day = /^(on|last|this)$/i.test(tokens[at]?.text ?? '') ? at + 1 : at;
  if (!DAY.test(tokens[day]?.text ?? '')) return null;
  return tokens[day + 1]?.text === ',' ? day + 2 : day + 1;
}

/** Where the subject that starts at `from` ends, with what hangs on it. */
function subjectEnd(tokens: readonly Token[], from: number): number | null {
  const phrases = nounPhrasesAt(tokens, from);
  for (const { to } of phrases.reverse()) {
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
  let at = from;
  while (tokens[at]?.pos === 'ADV') at++;
  if (!isFiniteAt(tokens, at)) return null;
  let last = -1;
  for (; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const infinitive = /^to$/i.test(token.text) && tokens[at + 1]?.pos === 'VERB';
    if (isVerbal(token)) {
      if (token.pos === 'VERB' && tokens[last]?.pos === 'VERB' && last === at - 1) break;
      last = at;
    } else if (!(token.pos === 'ADV' || /^(not|n't|n’t)$/.test(token.text) || infinitive)) break;
  }
  return last + 1;
}

/** The places where a clause can end after its verb group, nearest first. */
function complementEnds(tokens: readonly Token[], verb: number): number[] {
  const last = tokens[verb - 1] as Token;
  const ends: number[] = [];
  let at = verb;
  const least = NEEDS_MORE.test(last.lemma) && !isPassive(tokens, verb) ? 2 : 1;
  if (REPORTING.has(last.lemma)) return reportedEnds(tokens, verb);
  for (let parts = 0; parts < 4; parts++) {
    const token = tokens[at];
    if (!token || isEnd(token)) {
      if (parts === 0 && (!token || /^[.;]$/.test(token.text))) ends.push(at);
      break;
    }
    if (parts === 0 && (dayEnd(tokens, at) || WHEN.test(token.text))) {
      ends.push(at);
      break;
    }
    if (parts > 0 && TAIL.test(token.text)) break;
    const next = partEnd(tokens, at);
    if (next === null) break;
    at = next;
    if (DURATION.test(tokens[at - 1]?.text ?? '') && WHEN.test(tokens[at]?.text ?? '')) break;
    if (parts + 1 >= least && !/^of$/i.test(tokens[at]?.text ?? '') && !isBroken(tokens, at)) ends.push(at);
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
  if (/^to$/i.test(token.text) && tokens[at + 1]?.pos === 'VERB') return objectEnd(tokens, at + 2) ?? at + 2;
  if (LINKS.test(token.text) && (token.pos === 'ADP' || token.pos === 'PART')) {
    const gerund = tokens[at + 1]?.pos === 'VERB' && /ing$/.test(tokens[at + 1]?.text ?? '') ? 1 : 0;
    return objectEnd(tokens, at + 1 + gerund);
  }
  let end = at;
  while (tokens[end]?.pos === 'ADV') end++;
  if (tokens[end]?.pos !== 'ADJ') return null;
  const next = tokens[end + 1];
  if (next?.pos === 'ADP' && !TAIL.test(next.text)) return objectEnd(tokens, end + 2);
  return isPlainAfterAdjective(next) ? end + 1 : null;
}

function objectEnd(tokens: readonly Token[], at: number): number | null {
  let to = nounGroupAt(tokens, at)?.to ?? null;
  while (to !== null && /^of$/i.test(tokens[to]?.text ?? '')) to = nounGroupAt(tokens, to + 1)?.to ?? null;
  return to;
}

const isPlainAfterAdjective = (token: Token | undefined): boolean => !token || isEnd(token) || ['ADP', 'SCONJ', 'ADV'].includes(token.pos);

/** A reported clause is whole or not there: a claim without the one who makes it would read as a fact. */
function reportedEnds(tokens: readonly Token[], verb: number): number[] {
  const day = dayEnd(tokens, verb) ?? verb;
  const at = /^that$/i.test(tokens[day]?.text ?? '') ? day + 1 : day;
  const subject = tokens[at]?.pos === 'PRON' && isVerbal(tokens[at + 1]) ? at + 1 : subjectEnd(tokens, at);
  const inner = subject === null ? null : verbGroupEnd(tokens, subject);
  return inner === null ? [] : complementEnds(tokens, inner);
}

const isEnd = (token: Token): boolean => token.pos === 'PUNCT' && /^[.,;:!?—–]$/.test(token.text);

/** Whether a cut here would part a noun from its noun, or a list from its rest. */
function isBroken(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next || /^to$/i.test(next.text)) return false;
  return ['NOUN', 'PROPN', 'ADJ', 'NUM', 'PART', 'DET', 'PRON', 'CCONJ', 'VERB', 'AUX'].includes(next.pos);
}
