import { isPossessive, lower, type Token } from './paragraph.ts';
import { endsInIng } from './verbs.ts';
import { grammar, isTimeWord } from './word-lists.ts';

/** A noun phrase as token indices of its sentence: `[start, end)`, and the index of its head. */
export interface NounPhrase {
  start: number;
  end: number;
  head: number;
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM']);
const INSIDE = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET', 'SYM']);
const ASKING = new Set(['which', 'what']);
const BEFORE_THE = new Set(['all', 'both', 'half']);
const OF_OR_AND = new Set(['of', 'and']);
const BEFORE_PARTICIPLE = new Set(['DET', 'ADJ', 'ADV']);
const BEFORE_ADVERB = new Set(['DET', 'ADJ', 'ADP']);
const AFTER_ADVERB = new Set(['ADJ', 'VERB', 'NUM']);
const JOINTS = new Set(['-', '/', '&']);
const MAY_OPEN = new Set(['PUNCT', 'CCONJ', 'SCONJ', 'ADV']);
const OPENS_CLAUSE = new Set(['that', 'while', 'but', 'and']);
const LETTERS = /^\p{L}+$/u;
const PARTICIPLE = /(ing|ed)$/;
const NAME_IN_ING = /^\p{Lu}\p{Ll}+ing$/u;
const OPENING = new Set(['“', '"', '‘', "'", "''", '``', '(', '[']);

/** "my", "whose". */
export const isPossessivePronoun = (token: Token | undefined): boolean => grammar.possessives.has(lower(token));

/** The noun phrase that ends right before token `end`, or null: "the Turkish foreign ministry", "they", "Kyiv's mayor". */
export function nounPhraseBefore(tokens: readonly Token[], end: number): NounPhrase | null {
  const last = tokens[end - 1];
  if (!last) return null;
  if (grammar.subjectPronouns.has(lower(last)) && !NOMINAL.has(last.pos)) return { start: end - 1, end, head: end - 1 };
  const isGerund = last.pos === 'VERB' && endsInIng(last) && isPossessive(tokens[end - 2]);
  if (!NOMINAL.has(last.pos) && !isGerund && !(last.pos === 'ADJ' && lower(tokens[end - 2]) === 'the')) return null;
  let start = end - 1;
  while (start > 0 && continuesLeft(tokens, start - 1)) start--;
  if (start < end - 1 && ASKING.has(lower(tokens[start]))) start++;
  return { start, end, head: end - 1 };
}

/** Whether token `i` belongs to the noun phrase that goes on right of it. */
function continuesLeft(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !next || lower(token) === 'that') return false;
  // "well-known"
  if (token.pos !== 'PUNCT' && joinsWords(tokens, i + 1)) return true;
  if (next.pos === 'DET' && !BEFORE_THE.has(lower(token))) return false;
  if (INSIDE.has(token.pos)) return true;
  if (isPossessive(token) || isPossessivePronoun(token)) return !isPossessivePronoun(next);
  if (JOINTS.has(token.text)) return token.end === next.start || token.text === '&';
  // "Downing Street": a name that the tagger took for a verb
  if (token.pos === 'VERB' && NAME_IN_ING.test(token.text) && next.pos === 'PROPN') return i === 0 || isPunctuation(tokens[i - 1]);
  // "a growing number", "the newly elected mayor": a participle or an adverb between a determiner and the noun
  if (token.pos === 'VERB' && tokens[i - 1]?.text === '-') return true;
  if (token.pos === 'VERB' && /ed$/.test(token.text) && OF_OR_AND.has(lower(tokens[i - 1])) && next.pos === 'NOUN') return true;
  if (token.pos === 'VERB' && PARTICIPLE.test(token.text)) return BEFORE_PARTICIPLE.has(tokens[i - 1]?.pos ?? '');
  if (token.pos === 'ADV') return AFTER_ADVERB.has(next.pos) && BEFORE_ADVERB.has(tokens[i - 1]?.pos ?? '');
  return false;
}

/** Whether token `i` is a hyphen with a word right at each side. */
const joinsWords = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === '-' && tokens[i]?.start === tokens[i - 1]?.end && tokens[i]?.end === tokens[i + 1]?.start;

/** "a council-run ferry", "well-known critics". */
const isHyphenedVerb = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.pos === 'VERB' && joinsWords(tokens, i - 1) && INSIDE.has(tokens[i + 1]?.pos ?? '');

const isPunctuation = (token: Token | undefined): boolean => token?.pos === 'PUNCT';

/** Whether a possessive can belong to the token after it: "her plan", but "accusing her of". */
const isNominalNext = (token: Token | undefined): boolean =>
  token !== undefined && (INSIDE.has(token.pos) || ['VERB', 'ADV'].includes(token.pos) || OPENING.has(token.text));

/** The base noun phrase that starts at token `start`, or null. */
export function nounPhraseAt(tokens: readonly Token[], start: number): NounPhrase | null {
  const first = tokens[start];
  if (!first) return null;
  const alone = first.pos === 'PRON' && !(isPossessivePronoun(first) && isNominalNext(tokens[start + 1]));
  if (alone) return { start, end: start + 1, head: start };
  let end = start;
  let head = -1;
  for (let i = start; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const quoted = OPENING.has(token.text) && i === start;
    const participle = token.pos === 'VERB' && PARTICIPLE.test(token.text) && tokens[i - 1]?.pos === 'DET' && i > start;
    const adverb =
      token.pos === 'ADV' && head < 0 && (joinsWords(tokens, i + 1) || (i > start && ['ADJ', 'VERB'].includes(tokens[i + 1]?.pos ?? '')));
    const inside = (isHyphenedVerb(tokens, i) || INSIDE.has(token.pos)) && !(token.pos === 'DET' && head >= 0);
    const joint =
      i > start &&
      JOINTS.has(token.text) &&
      (token.text === '&' || tokens[i - 1]?.end === token.start) &&
      (INSIDE.has(tokens[i + 1]?.pos ?? '') || isHyphenedVerb(tokens, i + 1));
    const link = joint || isPossessive(token) || (i === start && isPossessivePronoun(token));
    if (!(quoted || participle || adverb || inside || link)) break;
    if (NOMINAL.has(token.pos)) head = i;
    end = i + 1;
  }
  if (head < 0) return null;
  return { start, end: Math.max(head + 1, isPossessive(tokens[end - 1]) ? end : head + 1), head };
}

/** A noun phrase with the phrases that complete it: "the head of the office in Kyiv", joined by `links`. */
export function withComplements(tokens: readonly Token[], phrase: NounPhrase, links: RegExp): NounPhrase {
  let { end } = phrase;
  while (links.test(lower(tokens[end]))) {
    const more = nounPhraseAt(tokens, end + 1);
    if (!more) break;
    end = more.end;
  }
  return { ...phrase, end };
}

/**
 * Widens a noun phrase leftwards over what it only completes, so that the head is the first noun:
 * "officials in the capital", "a spokesman for the ministry", "the president and the prime minister".
 */
export function widenLeft(tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  let widest = phrase;
  for (let rounds = 0; rounds < 4; rounds++) {
    const link = tokens[widest.start - 1];
    const joined = link?.pos === 'CCONJ' && lower(link) === 'and';
    if (!link || !(joined || grammar.phraseLinks.has(lower(link)))) return widest;
    const before = nounPhraseBefore(tokens, widest.start - (isQualified(tokens, widest.start - 1) ? 2 : 1));
    if (joined && before && tokens[before.start - 1]?.text === ',') {
      // "the family, protesters and the council": a list is one source
      const first = nounPhraseBefore(tokens, before.start - 1);
      if (first && opensClause(tokens, first.start) && tokens[first.start - 1]?.text !== ',' && !isTimeWord(tokens[first.head]))
        return { start: first.start, end: phrase.end, head: first.head };
    }
    if (joined && before && !opensClause(tokens, before.start)) {
      // "experts on piers and bridges": the pair completes a noun before it
      const pair = { start: before.start, end: phrase.end, head: before.head };
      const whole = grammar.phraseLinks.has(lower(tokens[before.start - 1])) ? widenLeft(tokens, pair) : pair;
      return whole.start < pair.start && opensClause(tokens, whole.start) ? whole : widest;
    }
    const isNumber = before && tokens[before.head]?.pos === 'NUM' && !joined && !isPartitive(tokens, before);
    if (!before || isNumber || isTimeWord(tokens[before.head])) return widest;
    widest = { start: before.start, end: phrase.end, head: before.head };
  }
  return widest;
}

/** "close to", "familiar with": an adjective before the preposition at `at`, and a noun that it is said of. */
const isQualified = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.pos === 'ADJ' && nounPhraseBefore(tokens, at - 1) !== null && lower(tokens[at - 2]) !== 'the';

/** "one of the pilots", but not "40 of the pilots". */
const isPartitive = (tokens: readonly Token[], { head }: NounPhrase): boolean =>
  lower(tokens[head + 1]) === 'of' && LETTERS.test(lower(tokens[head]));

/** Whether a clause can begin at token `start`: nothing before it governs it. */
export function opensClause(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1];
  return before === undefined || MAY_OPEN.has(before.pos) || OPENS_CLAUSE.has(lower(before));
}
