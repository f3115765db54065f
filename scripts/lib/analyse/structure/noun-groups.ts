import { isCapitalised, isPossessive, lower, type Token } from '../../language/paragraph.ts';
import { isPossessivePronoun } from '../../language/phrases.ts';
import { endsInIng } from '../../language/verbs.ts';
import { endsWell, type TokenRange } from './wording.ts';

const NOUNS = new Set(['NOUN', 'PROPN']);
const BEFORE_NOUN = new Set(['ADJ', 'NUM', 'NOUN', 'PROPN', 'SYM']);
/** What shows, right after a noun phrase, that it goes on or was misread. */
const BADLY_FOLLOWED = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'PRON', 'PART', 'SYM', 'CCONJ']);
/** What a noun group can go on with and still be one phrase. */
const LINKS = new Set([
  'of',
  'for',
  'on',
  'over',
  'between',
  'among',
  'against',
  'in',
  'to',
  'with',
  'about',
  'from',
  'at',
  'into',
  'within',
  'across',
  'under',
]);
/** The ones that a bare name goes on with. */
const LINKS_OF_NAMES = new Set(['of', 'in', 'at', 'to']);
/** The ones within a name: "High Commissioner for Human Rights". */
const LINKS_IN_NAMES = new Set(['for', 'and', 'on']);
const BEFORE_NUMBER = new Set([
  'at',
  'more',
  'less',
  'fewer',
  'up',
  'as',
  'about',
  'around',
  'nearly',
  'almost',
  'over',
  'some',
  'a',
  'an',
  'roughly',
  'approximately',
]);
const UP_TO_NUMBER = new Set(['least', 'most', 'than', 'to', 'many', 'as', 'estimated']);
const JOINTS = new Set(['-', '‑', '/', '&']);
/** What shows that a word goes on. */
const JOINED_ON = new Set(['-', '‑', '/', '’', "'", '&', '%']);
const BEFORE_PARTICIPLE = new Set(['DET', 'ADJ', 'PART']);
const OF_PEOPLES = /(an|ish|ese|ern|i)$/;
const PARTICIPLE = /(ing|ed)$/;
const ASKS = /^(wh\w+|how)$/;

/** The noun group that starts at a token, without what follows its head: "a delicate balancing act", "Russia’s response". */
export function nounGroupAt(tokens: readonly Token[], from: number): TokenRange | null {
  let at = from;
  const first = tokens[at];
  if (!first) return null;
  const amount = amountEnd(tokens, from);
  if (amount) at = amount;
  else if (first.pos === 'DET' || isPossessivePronoun(first)) at++;
  let head = -1;
  for (; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    if (head >= from && head === at - 1 && startsAnew(tokens[head] as Token, token)) break;
    if (NOUNS.has(token.pos)) head = at;
    else if (isPossessive(token) && head === at - 1) continue;
    else if (JOINTS.has(token.text) && tokens[at - 1]?.end === token.start) continue;
    else if (token.pos === 'CCONJ' && joinsModifiers(tokens, at)) continue;
    else if (isParticiple(token, tokens[at - 1]) && next && BEFORE_NOUN.has(next.pos)) continue;
    else if (token.pos === 'ADV' && head < 0 && next?.pos === 'ADJ') continue;
    else if (!BEFORE_NOUN.has(token.pos)) break;
  }
  return head < 0 ? null : { from, to: head + 1 };
}

/** After a common noun an adjective or, after a plural, a name is no part of the group: the tagger took a verb for a noun or adjective. */
function startsAnew(noun: Token, next: Token): boolean {
  if (noun.pos !== 'NOUN') return false;
  return next.pos === 'ADJ' || (next.pos === 'PROPN' && noun.lemma !== noun.text.toLowerCase());
}

/** Whether a phrase begins with words before a number: "At least nine people". */
export const startsWithAmount = (tokens: readonly Token[]): boolean => amountEnd(tokens, 0) !== null;

/** Where the words before a number end: "at least", "more than", "nearly"; null when no number follows. */
function amountEnd(tokens: readonly Token[], from: number): number | null {
  if (!BEFORE_NUMBER.has(lower(tokens[from]))) return null;
  const number = [from + 1, from + 2, from + 3].find((at) => tokens[at]?.pos === 'NUM');
  if (number === undefined) return null;
  return tokens.slice(from + 1, number).every((token) => UP_TO_NUMBER.has(lower(token))) ? number : null;
}

/** "Western and Ukrainian positions": the words that "and" joins both stand before the noun. */
function joinsModifiers(tokens: readonly Token[], at: number): boolean {
  const [before, after, then] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  const modifier = (token: Token | undefined) => token?.pos === 'ADJ' || (token?.pos === 'PROPN' && OF_PEOPLES.test(token.text));
  return modifier(before) && modifier(after) && (then?.pos === 'NOUN' || then?.pos === 'ADJ');
}

function isParticiple(token: Token, before: Token | undefined): boolean {
  return token.pos === 'VERB' && PARTICIPLE.test(token.text) && BEFORE_PARTICIPLE.has(before?.pos ?? '');
}

/**
 * The noun phrases that start at a token, shortest first: the group alone, then with each phrase that hangs on it
 * ("areas of alignment", "areas of alignment between Western and Ukrainian positions"). One is never cut before "of" or "to".
 */
export function nounPhrasesAt(tokens: readonly Token[], from: number): TokenRange[] {
  const phrases: TokenRange[] = [];
  let phrase = nounGroupAt(tokens, from);
  while (phrase) {
    if (!bindsOn(tokens, phrase.to)) phrases.push(phrase);
    const longer = extend(tokens, phrase);
    phrase = longer ? { from, to: longer } : null;
  }
  return phrases;
}

/** Whether what follows belongs to the phrase before it: "areas of …", "envoy to …", "High Commissioner for Human Rights". */
function bindsOn(tokens: readonly Token[], at: number): boolean {
  const [before, link, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (lower(link) === 'of' || (lower(link) === 'to' && after?.pos !== 'VERB')) return true;
  return before?.pos === 'PROPN' && after?.pos === 'PROPN' && LINKS_IN_NAMES.has(lower(link));
}

function extend(tokens: readonly Token[], { to: at }: TokenRange): number | null {
  const link = tokens[at];
  if (!link) return null;
  if (lower(link) === 'and') return nounGroupAt(tokens, at + 1)?.to ?? null;
  if (!LINKS.has(lower(link)) || (link.pos !== 'ADP' && link.pos !== 'PART')) return null;
  // "is investigating Trump over …", "blamed Orrin for …": what follows a bare name hangs on the verb
  const name = tokens[at - 1]?.pos === 'PROPN' && tokens[at + 1]?.pos !== 'PROPN';
  if (name && !LINKS_OF_NAMES.has(lower(link))) return null;
  const gerund = tokens[at + 1]?.pos === 'VERB' && endsInIng(tokens[at + 1]) ? 1 : 0;
  const end = nounGroupAt(tokens, at + 1 + gerund)?.to ?? null;
  if (end === null || lower(link) !== 'between') return end;
  const last = tokens[end - 1];
  const two = tokens.slice(at, end).some(({ pos }) => pos === 'CCONJ') || last?.lemma !== last?.text.toLowerCase();
  return two ? end : null;
}

/** Whether a noun phrase is cut where it ends: no word after it belongs to it, as far as the tagger's mistakes let one see. */
export function isCompletePhrase(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const [first, last, next] = [tokens[from], tokens[to - 1], tokens[to]];
  if (!first || !last || !endsWell(last) || first.pos === 'PRON' || ASKS.test(lower(first))) return false;
  if (!next || lower(next) === 'to') return true;
  if (BADLY_FOLLOWED.has(next.pos) || JOINED_ON.has(next.text)) return false;
  if (last.pos === 'PROPN' && isCapitalised(next)) return false;
  // "a delicate balancing act": a singular takes no verb in its base form, so "act" is no verb
  const singular = last.pos === 'NOUN' && last.lemma === last.text.toLowerCase();
  return !(singular && next.pos === 'VERB' && next.lemma === next.text);
}
