import { lower, type Token } from '../../language/paragraph.ts';
import { endsInIng, isFiniteAt, isVerbal } from '../../language/verbs.ts';
import { cues, isDay, wording } from '../../language/word-lists.ts';
import { DURATION } from './clauses.ts';

/** What is one of those that follow: "the only country in Orrin". */
const ONE_OF = /^(only|first|last|most|least|\p{Ll}{2,}est)$/u;
const STOPS = new Set(['.', '!']);
const BREAKS = new Set([';', ':', '—']);
const BE = new Set(['was', 'were', 'is', 'are', 'been']);
const RELATIVE = new Set(['which', 'who', 'whom', 'whose', 'where']);
/** What a clause ends before where a comma parts it: "…, which", "…, with". */
const AFTER_COMMA = new Set([...wording.clauseEnds, 'with', 'including']);
/** What it ends before without one. */
const ADVERBIAL = new Set([...wording.clauseEnds].filter((word) => !RELATIVE.has(word)));
/** What leads from a verb of saying to a clause that it does not report. */
const OWN_CLAUSE = new Set(['which', 'who', 'that', 'with', 'when', 'while', 'after', 'and', 'but']);
const LATER = new Set(['ago', 'ahead', 'later', 'earlier']);
const PARTS = new Set(['.', ',', ';', '!', '—', '–']);
const LEFT_OUT = /^[[\]…]|\.\.\.$/;

/** How whole a clause is that ends before a token: the sentence or a part that commas set off; at an adverbial without a comma; inside. */
export type ClauseEnd = 'whole' | 'adverbial' | 'inner';

/**
 * How the clause ends before token `to`; null where none can.
 *
 * @param verb where its finite verb stands
 * @param spoken whether it is what somebody said, which is whole or not there
 */
export function endAt(tokens: readonly Token[], to: number, verb: number, spoken: boolean): ClauseEnd | null {
  const next = tokens[to];
  const after = tokens[to + 1];
  if (!next || (STOPS.has(next.text) && to >= tokens.length - 2)) return 'whole';
  if (isBreak(tokens, to)) return next.text === ':' ? null : 'whole';
  if (next.text === ',') {
    const word = lower(after);
    if (word === 'and' || word === 'but') return hasClause(tokens, to + 2) ? 'whole' : null;
    if (AFTER_COMMA.has(word)) return 'whole';
    if (wording.looseEnds.has(word) && after?.pos === 'ADP' && to > verb + 1)
      return wording.boundAfter.has(lower(tokens[to + 2])) ? null : 'whole';
    return after?.pos === 'VERB' && endsInIng(after) ? 'whole' : null;
  }
  if (spoken) return null;
  if (ADVERBIAL.has(lower(next)) && next.pos !== 'ADJ' && to > verb + 1) return 'adverbial';
  if (lower(next) === 'and' && isFiniteAt(tokens, to + 1) && !isVerbal(tokens[to - 1])) return 'adverbial';
  const object = tokens.slice(verb + 1, to).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  if (!object && !(BE.has(lower(tokens[verb])) && tokens[to - 1]?.pos === 'VERB')) return null;
  if (lower(next) === 'on' && (isDay(after) || wording.times.has(lower(after)))) return 'adverbial';
  if (tokens[verb]?.lemma === 'include') return null;
  // "the only country in Orrin" is not the only one; "was sworn in" is no place
  const bound = !object || tokens.slice(verb, to).some(({ text }) => ONE_OF.test(text));
  if (bound && lower(next) !== 'by') return null;
  if (wording.boundAfter.has(lower(after))) return null;
  return wording.looseEnds.has(lower(next)) && (next.pos === 'ADP' || next.pos === 'SCONJ') ? 'inner' : null;
}

/** Whether what follows "and" is a clause of its own or another verb of the subject, and no further part of a list. */
const hasClause = (tokens: readonly Token[], from: number): boolean => {
  const verb = tokens.findIndex((_, i) => i >= from && isFiniteAt(tokens, i));
  return verb >= 0 && verb - from <= 6 && !tokens.slice(from, verb).some(({ text }) => text === ',' || text === 'and');
};

/** A semicolon, a colon or a dash that parts clauses; not the dash within "Orrin–Vell". */
export function isBreak(tokens: readonly Token[], at: number): boolean {
  const sign = lower(tokens[at]);
  if (sign !== '–') return BREAKS.has(sign);
  return tokens[at - 1]?.end !== tokens[at]?.start || tokens[at + 1]?.start !== tokens[at]?.end;
}

/** "not only the price", "between the mill": the other half is cut off. Nor are the marks of what was left out of a quotation a heading. */
export function isHalf(clause: readonly Token[]): boolean {
  const words = clause.map(lower);
  const has = (word: string) => words.includes(word);
  const notOnly = words.some((word, i) => word === 'only' && words[i - 1] === 'not') && !has('but');
  const between = words.indexOf('between');
  if (between >= 0 && !words.includes('and', between)) return true;
  return notOnly || (has('either') && !has('or')) || (has('both') && !has('and')) || words.some((word) => LEFT_OUT.test(word));
}

/** "partly", "was born", "at least": what would hang on the words that are cut off. */
export function endsLoosely(tokens: readonly Token[], to: number): boolean {
  const last = tokens[to - 1] as Token;
  if (last.pos === 'VERB' && endsInIng(last)) return true;
  if ((last.pos === 'ADJ' || last.pos === 'NUM') && isNounLike(tokens[to])) return true;
  const next = lower(tokens[to]);
  const [word, goesOn] = [lower(last), next !== '' && !PARTS.has(next)];
  if ((last.pos === 'ADV' || word === 'early' || word === 'late') && goesOn) return true;
  if (DURATION.test(last.text) && (wording.times.has(next) || LATER.has(next))) return true;
  if (isVerbal(last) && next !== 'by' && wording.looseEnds.has(next)) return true;
  return isVerbal(last) && wording.needsMore.has(last.lemma);
}

const NOUN_LIKE = new Set(['NOUN', 'PROPN', 'ADJ']);

const isNounLike = (token: Token | undefined): boolean => token !== undefined && NOUN_LIKE.has(token.pos);

/** Whether who says it stands in what is cut off: "…, the mayor said", "according to"; not a clause of its own, "with officials saying so". */
export const losesItsSource = (tokens: readonly Token[], to: number): boolean =>
  tokens.some((token, at) => {
    if (at < to) return false;
    if (lower(token) === 'according') return true;
    if (token.pos !== 'VERB' || !cues.report.has(token.lemma) || endsInIng(token)) return false;
    const comma = tokens.slice(0, at).findLastIndex(({ text }) => text === ',');
    return !tokens.slice(Math.max(to, comma), at).some((each) => OWN_CLAUSE.has(lower(each)));
  });

/** A condition or a limit: cut off, the clause would say more than the sentence does. */
export const binds = (token: Token): boolean => wording.boundTails.has(lower(token));
