import {
  isTimeWord,
  isVerbal,
  lower,
  type NounPhrase,
  nounPhraseAt,
  nounPhraseBefore,
  opensClause,
  verbGroupStart,
  widenLeft,
} from '../language/phrases.ts';
import type { Token } from '../types.ts';
import type { Cue } from './cues.ts';

const CLOSERS = new Set([',', '—', '–', ')']);
const RELATIVES = new Set(['who', 'which', 'that']);
const NOT_SOURCES = new Set(['there', 'what', 'this', 'that', 'it is', 'as', 'how', 'why', 'when', 'where']);
const REACH = 30;

/**
 * The noun phrase that is the subject of the verb whose group starts at token `group`: the words right before it, or before an
 * apposition or aside ("John Smith, the mayor, said"). Null when no noun phrase stands there.
 */
export function subjectBefore(tokens: readonly Token[], group: number): NounPhrase | null {
  const before = tokens[group - 1];
  if (!before) return null;
  if (RELATIVES.has(lower(before)) && before.pos !== 'SCONJ') return relativeSubject(tokens, group - 1);
  if (CLOSERS.has(before.text)) return subjectBeforeAside(tokens, group);
  const phrase = nounPhraseBefore(tokens, group);
  return phrase && accept(tokens, widenLeft(tokens, phrase));
}

function accept(tokens: readonly Token[], phrase: NounPhrase): NounPhrase | null {
  const head = tokens[phrase.head] as Token;
  if (isTimeWord(head) || NOT_SOURCES.has(lower(head)) || head.pos === 'NUM') return null;
  return phrase;
}

/** "the mayor, who said": the source is the relative pronoun; `antecedent` finds whom it stands for. */
function relativeSubject(tokens: readonly Token[], relative: number): NounPhrase | null {
  const before = tokens[relative - 1]?.text === ',' ? relative - 1 : relative;
  if (lower(tokens[relative]) === 'that') {
    const noun = nounPhraseBefore(tokens, relative);
    return noun && accept(tokens, noun);
  }
  return nounPhraseBefore(tokens, before) ? { start: relative, end: relative + 1, head: relative } : null;
}

function subjectBeforeAside(tokens: readonly Token[], group: number): NounPhrase | null {
  const closer = tokens[group - 1]?.text;
  const opener = closer === ')' ? '(' : closer;
  for (let i = group - 2; i > 0 && group - i < REACH; i--) {
    const token = tokens[i] as Token;
    if (/^[“”";:]$/.test(token.text)) return null;
    if (token.text !== opener) continue;
    const phrase = nounPhraseBefore(tokens, i);
    if (!phrase) continue;
    const subject = accept(tokens, widenLeft(tokens, phrase));
    if (subject && opensClause(tokens, subject.start)) return subject;
  }
  return null;
}

/** The noun phrase after an inverted cue: `said John Smith`, `, said the mayor of Kyiv`. */
export function subjectAfter(tokens: readonly Token[], cueEnd: number): NounPhrase | null {
  const phrase = nounPhraseAt(tokens, cueEnd);
  if (!phrase || /^["“‘']$/.test(tokens[cueEnd]?.text ?? '')) return null;
  return accept(tokens, phrase);
}

/** The subject of a participle or of a second verb: that of the nearest finite verb before it, else of the first verb of the sentence. */
export function borrowedSubject(tokens: readonly Token[], cue: Cue): NounPhrase | null {
  for (let i = cue.group - 1; i >= 0; i--) {
    if (!isVerbal(tokens[i]) || /ing$/.test(tokens[i]?.text ?? '') || lower(tokens[i - 1]) === 'to') continue;
    const subject = subjectBefore(tokens, verbGroupStart(tokens, i));
    if (subject) return subject;
  }
  return null;
}

/** The noun phrase that a relative pronoun at token `relative` stands for. */
export function antecedent(tokens: readonly Token[], relative: number): NounPhrase | null {
  const end = tokens[relative - 1]?.text === ',' ? relative - 1 : relative;
  const phrase = nounPhraseBefore(tokens, end);
  return phrase && widenLeft(tokens, phrase);
}
