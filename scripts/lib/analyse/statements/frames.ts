import { lower, type Token } from '../../language/paragraph.ts';
import { nounPhraseAt, withComplements } from '../../language/phrases.ts';
import { isVerbal } from '../../language/verbs.ts';
import { isTimeWord } from '../../language/word-lists.ts';
import { bareClause, openedClause, pastCircumstances, pastPlace, QUESTION } from './clauses.ts';
import type { Frame } from './cues.ts';

/** The frames in the order in which what follows a cue is held against them. A clause without "that" fits much, so it comes late. */
const ORDER = ['infinitive', 'gerund', 'that', 'as', 'person', 'clause', 'complement', 'object'] as const;

/** Which frame what follows a cue fits, and the token where its content begins; null for none. `from` is the token after the cue. */
export function fit(
  frames: readonly Frame[],
  lemma: string,
  tokens: readonly Token[],
  from: number,
): { frame: Frame; start: number } | null {
  const next = tokens[from];
  if (!next) return null;
  const skipped = next.pos === 'ADV' && tokens[from + 1]?.pos !== 'PUNCT' ? from + 1 : from;
  for (const at of new Set([from, skipped])) {
    const preposition = frames.find((frame) => frame === lower(tokens[at]));
    if (preposition && startsPhrase(tokens, at + 1)) return { frame: preposition, start: at + 1 };
  }
  for (const kind of ORDER) {
    const frame = kind === 'that' ? 'clause' : kind;
    if (!frames.includes(frame)) continue;
    const start = startOf(kind, lemma, tokens, from);
    if (start !== null) return { frame, start };
  }
  return null;
}

const startsPhrase = (tokens: readonly Token[], at: number): boolean =>
  nounPhraseAt(tokens, at) !== null || /ing$/.test(lower(tokens[at])) || QUESTION.test(lower(tokens[at])) || tokens[at]?.pos === 'ADV';

function startOf(kind: (typeof ORDER)[number], lemma: string, tokens: readonly Token[], from: number): number | null {
  switch (kind) {
    case 'infinitive':
      return infinitiveAt(tokens, pastCircumstances(tokens, from)) ?? infinitiveAt(tokens, from);
    case 'gerund':
      return isGerund(tokens, from) ? from : null;
    case 'that':
      return openedClause(lemma, tokens, from);
    case 'clause':
      return bareClause(tokens, from, lemma === 'say');
    case 'person':
      return personStart(lemma, tokens, from);
    case 'as':
      return asStart(tokens, from);
    case 'complement':
      return complementStart(tokens, from);
    case 'object':
      return objectStart(tokens, from);
  }
}

const isGerund = (tokens: readonly Token[], at: number): boolean => tokens[at]?.pos === 'VERB' && /ing$/.test(lower(tokens[at]));

function infinitiveAt(tokens: readonly Token[], at: number): number | null {
  const negated = /^(not|never)$/.test(lower(tokens[at])) ? at + 1 : at;
  if (lower(tokens[negated]) !== 'to') return null;
  const next = tokens[negated + 1];
  const verb = next?.pos === 'ADV' || /^["“‘]|^''/.test(next?.text ?? '') ? tokens[negated + 2] : next;
  return verb && (isVerbal(verb) || (verb.pos === 'NOUN' && verb.text === verb.lemma)) ? at : null;
}

/** After the person spoken to: a clause ("told reporters that"), or "to" and a verb ("urged the West to act"), the person included. */
function personStart(lemma: string, tokens: readonly Token[], from: number): number | null {
  const person = nounPhraseAt(tokens, from);
  if (!person) return null;
  const { end } = withComplements(tokens, person, lemma === 'accuse' ? /^(in|at|from|on|and)$/ : /^(of|in|at|from|on|and)$/);
  if (infinitiveAt(tokens, end) !== null) return from;
  const isNumber = tokens.slice(end + 1, end + 3).some(({ pos }) => pos === 'NUM');
  if (
    (['of', 'about', 'against', 'for'].includes(lower(tokens[end])) && !isNumber) ||
    (lemma === 'charge' && lower(tokens[end]) === 'with')
  )
    return from;
  const heard = pastPlace(tokens, end);
  return openedClause(lemma, tokens, heard) ?? bareClause(tokens, heard);
}

function asStart(tokens: readonly Token[], from: number): number | null {
  if (lower(tokens[from]) === 'as') return tokens[from + 1]?.pos === 'ADJ' ? from : null;
  const described = nounPhraseAt(tokens, from);
  if (!described) return null;
  for (let i = described.end; i < Math.min(tokens.length, described.end + 12); i++) {
    if (lower(tokens[i]) === 'as') return from;
    if (isVerbal(tokens[i]) || tokens[i]?.text === ',') return null;
  }
  return null;
}

/** "called the plan a mistake": a noun phrase, and another phrase, adjective or quotation about it. */
function complementStart(tokens: readonly Token[], from: number): number | null {
  const named = nounPhraseAt(tokens, from);
  if (!named) return null;
  const { end } = withComplements(tokens, named, /^(of|in|for|on|and)$/);
  const next = tokens[end];
  return next &&
    (['DET', 'ADJ', 'NOUN', 'PROPN'].includes(next.pos) ||
      (next.pos === 'ADV' && tokens[end + 1]?.pos === 'ADJ') ||
      /^["“‘]|^''/.test(next.text))
    ? from
    : null;
}

/** A noun phrase that says something: "the latest offer of talks", "them", but not "on Friday". */
function objectStart(tokens: readonly Token[], at: number): number | null {
  const from = pastCircumstances(tokens, at);
  if (isGerund(tokens, from) && ['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON'].includes(tokens[from + 1]?.pos ?? '')) return from;
  const object = nounPhraseAt(tokens, from);
  if (!object || isTimeWord(tokens[object.head]) || /(self|selves)$/.test(lower(tokens[object.head]))) return null;
  return from;
}
