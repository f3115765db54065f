import joined from '../../../src/vocabulary/joined-names.json' with { type: 'json' };
import people from '../../../src/vocabulary/people.json' with { type: 'json' };
import { isCapitalised, lower, type Token } from './paragraph.ts';

/** A name that goes past a comma, "and" or quotation marks, as token indices `[first, last)`; `office`: of whoever holds it. */
export interface JoinedName {
  first: number;
  last: number;
  kind: 'body' | 'office' | 'person';
}

const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words);
const sets = {
  heads: setOf(joined.heads),
  persons: setOf(joined.persons),
  fields: setOf(joined.fields),
  firmEnds: setOf(joined.firmEnds),
  legalForms: setOf(joined.legalForms),
  foundations: setOf(joined.foundations),
  trades: setOf(joined.trades),
  schools: setOf(joined.schools),
  campuses: setOf(joined.campuses),
};
const GENERATIONS = new Set(people.generations.flatMap((word) => [word, `${word}.`]));
const LONGEST_ITEM = 4;

/** The joined names of a sentence, in order: each is one name wherever it stands. */
export function joinedNames(tokens: readonly Token[]): JoinedName[] {
  const found: JoinedName[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const next = bodyAt(tokens, i) ?? schoolAt(tokens, i) ?? foundationAt(tokens, i) ?? firmAt(tokens, i) ?? personAt(tokens, i);
    if (!next) continue;
    found.push(next);
    i = next.last - 1;
  }
  return found;
}

const text = (tokens: readonly Token[], i: number): string => tokens[i]?.text ?? '';
const isAnd = (tokens: readonly Token[], i: number): boolean => /^(and|&)$/.test(lower(tokens[i]));

/** "Department for Environment, Food and Rural Affairs": a head, "of", "for" or "on", and fields, the last after "and". */
function bodyAt(tokens: readonly Token[], i: number): JoinedName | null {
  const head = text(tokens, i);
  const office = sets.persons.has(head) || /^(minister|secretary|undersecretary|commissioner)$/.test(head);
  if (!office && !sets.heads.has(head)) return null;
  let at = i + 1;
  if (lower(tokens[at]) === 'of' && text(tokens, at + 1) === 'State') at += 2;
  if (!/^(of|for|on)$/.test(lower(tokens[at]))) return null;
  // "for the Protection of Birds, Fish and Insects"
  for (let rounds = 0; rounds < 2; rounds++) {
    if (lower(tokens[at + 1]) === 'the') at++;
    if (lower(tokens[at + 2]) === 'of' && isCapitalised(tokens[at + 1])) at += 2;
  }
  const fields = { capital: isCapitalised(tokens[at + 1]), trades: sets.trades.has(head) };
  if (!fields.capital && !office) return null;
  let end = fieldEnd(tokens, at + 1, fields) ?? 0;
  if (end === 0) return null;
  let comma = false;
  for (let next = nextField(tokens, end, fields); next !== null; next = nextField(tokens, end, fields)) {
    comma = true;
    end = next;
  }
  const and = text(tokens, end) === ',' && isAnd(tokens, end + 1) ? end + 1 : end;
  const last = isAnd(tokens, and) && comma ? fieldEnd(tokens, lower(tokens[and + 1]) === 'the' ? and + 2 : and + 1, fields) : null;
  if (last === null) return null;
  const first = firstOf(tokens, i);
  return { first, last, kind: office ? 'office' : 'body' };
}

/** Where the field after a comma ends; null where none stands there, or the last one, after "and". */
const nextField = (tokens: readonly Token[], comma: number, fields: Fields): number | null =>
  text(tokens, comma) === ',' && !isAnd(tokens, comma + 1) ? fieldEnd(tokens, comma + 1, fields) : null;

/** How the fields of a name are written, and whether trades ("Glaziers") are among them. */
interface Fields {
  capital: boolean;
  trades: boolean;
}
const TRADE = /(ers|ors|ists|ians|ects|men)$/;

/** Where a field of work that begins at a token ends; null where none does. */
function fieldEnd(tokens: readonly Token[], start: number, { capital, trades }: Fields): number | null {
  let at = start;
  while (at - start < LONGEST_ITEM && isCapitalised(tokens[at]) === capital && (sets.fields.has(lower(tokens[at])) || (trades && TRADE.test(lower(tokens[at]))))) at++;
  return at > start ? at : null;
}

/** A head with the capitals before it: "Royal Society". */
function firstOf(tokens: readonly Token[], head: number): number {
  let first = head;
  while (isCapitalised(tokens[first - 1]) && tokens[first - 1]?.pos !== 'DET' && lower(tokens[first - 1]) !== 'the') first--;
  return first;
}

/** "University of California, Berkeley": a campus of the list; any name where the sentence opens with the school and says nothing else of it. */
function schoolAt(tokens: readonly Token[], i: number): JoinedName | null {
  if (!sets.schools.has(text(tokens, i))) return null;
  let end = i + 1;
  if (lower(tokens[end]) === 'of') {
    end++;
    if (lower(tokens[end]) === 'the') end++;
    const from = end;
    while (isCapitalised(tokens[end])) end++;
    if (end === from) return null;
  } else if (!isCapitalised(tokens[i - 1])) return null;
  const first = firstOf(tokens, i);
  // "University of Texas at Austin", "University of Wisconsin–Madison"
  const dashed = /^[–-]$/.test(text(tokens, end)) && tokens[end]?.start === tokens[end - 1]?.end;
  if ((dashed || lower(tokens[end]) === 'at') && isCampus(tokens, end + 1))
    return { first, last: pastCapitals(tokens, end + 1), kind: 'body' };
  if (text(tokens, end) !== ',' || !isCapitalised(tokens[end + 1])) return null;
  const last = pastCapitals(tokens, end + 1);
  const alone = first === 0 || (first === 1 && lower(tokens[0]) === 'the');
  const goesOn = /^(VERB|AUX)$/.test(tokens[last]?.pos ?? '') && !/^[,.”"]$/.test(text(tokens, last + 1));
  return isCampus(tokens, end + 1) || (alone && goesOn) ? { first, last, kind: 'body' } : null;
}

/** The tokens of a sentence, where what stands within a joined name is read as a part of it. */
export function withJoinedNames(tokens: readonly Token[]): Token[] {
  const mended = [...tokens];
  for (const { first, last } of joinedNames(tokens))
    for (let i = first; i < last; i++) {
      const token = tokens[i] as Token;
      // "Levelling Up", but not "of" and "the"
      const joins = token.pos === 'PUNCT' || token.pos === 'CCONJ' || token.pos === 'SYM';
      if (joins || isCapitalised(token)) mended[i] = { ...token, pos: 'PROPN' };
    }
  return mended;
}

/** Where the words with capitals from a token on end, hyphens between them included. */
function pastCapitals(tokens: readonly Token[], start: number): number {
  let last = start;
  while (isCapitalised(tokens[last]) || (last > start && text(tokens, last) === '-' && isCapitalised(tokens[last + 1]))) last++;
  return last;
}

function isCampus(tokens: readonly Token[], start: number): boolean {
  const words = tokens.slice(start, pastCapitals(tokens, start));
  return sets.campuses.has(words.map((token, at) => (at > 0 && words[at - 1]?.end !== token.start ? ' ' : '') + token.text).join(''));
}

/** "Bill and Melinda Harte Foundation": a couple's. */
function foundationAt(tokens: readonly Token[], i: number): JoinedName | null {
  if (!isFirmWord(tokens[i]) || (isCapitalised(tokens[i - 1]) && text(tokens, i - 1) !== 'The') || !isAnd(tokens, i + 1)) return null;
  let last = i + 2;
  while (isFirmWord(tokens[last]) && last < i + 7) last++;
  return last - i > 4 && sets.foundations.has(text(tokens, last - 1)) ? { first: i, last, kind: 'body' } : null;
}

/** "Smith, Jones and Co.", "Baker, Hale & Partners", "Marks & Doyle", "Webster and Bean LLP", "Harlow Mills, Inc.". */
function firmAt(tokens: readonly Token[], i: number): JoinedName | null {
  if (!isFirmWord(tokens[i]) || (isCapitalised(tokens[i - 1]) && text(tokens, i - 1) !== 'The')) return null;
  let at = i + 1;
  let joints = 0;
  for (;;) {
    at = pastFirmWords(tokens, at);
    if (text(tokens, at) === ',' && sets.legalForms.has(text(tokens, at + 1))) return { first: i, last: at + 2, kind: 'body' };
    if (text(tokens, at) === ',' && isFirmWord(tokens[at + 1]) && (text(tokens, at + 2) === ',' || isAnd(tokens, at + 2))) {
      at += 2;
      joints++;
      continue;
    }
    break;
  }
  const comma = text(tokens, at) === ',' ? at + 1 : at;
  if (!isAnd(tokens, comma) || !isCapitalised(tokens[comma + 1])) return null;
  let last = pastFirmWords(tokens, comma + 1);
  // "Mary & Leigh Block Museum of Art"
  if (sets.heads.has(text(tokens, last - 1)) && lower(tokens[last]) === 'of' && isFirmWord(tokens[last + 1])) last += 2;
  if (last === comma + 1) return null;
  const tail = text(tokens, last - 1);
  const ended =
    sets.firmEnds.has(text(tokens, comma + 1)) ||
    sets.legalForms.has(tail) ||
    (sets.firmEnds.has(tail) && last - comma === 3 && joints === 0);
  const ampersand = text(tokens, comma) === '&' && joints === 0 && at - i === 1;
  if (!ended && !ampersand) return null;
  const opened = /^(in|at|from|near|on|to)$/.test(lower(tokens[i - 1])) && joints > 0 ? i + 2 : i;
  return last - opened > 2 ? { first: opened, last, kind: 'body' } : null;
}

/** Where the words of a firm's name from a token on end: at a legal form, or where no capital follows. */
function pastFirmWords(tokens: readonly Token[], start: number): number {
  let at = start;
  while (at === start || !sets.legalForms.has(text(tokens, at - 1))) {
    const hyphen = at > start && text(tokens, at) === '-' && tokens[at]?.start === tokens[at - 1]?.end ? 1 : 0;
    if (!isFirmWord(tokens[at + hyphen])) break;
    at += 1 + hyphen;
  }
  return at;
}

const isFirmWord = (token: Token | undefined): boolean =>
  isCapitalised(token) && /^\p{Lu}[\p{L}.'’-]*$/u.test(token?.text ?? '') && token?.pos !== 'DET' && token?.pos !== 'PRON';

/** `William "Bill" Tanner`, "Margaret (Peggy) Lowell", "Robert Dolan, Jr.": what stands between or after the words of a name. */
function personAt(tokens: readonly Token[], i: number): JoinedName | null {
  if (!isNameWord(tokens[i])) return null;
  if (text(tokens, i + 1) === ',' && GENERATIONS.has(text(tokens, i + 2)) && isNameWord(tokens[i - 1]))
    return { first: nameStart(tokens, i), last: i + 3, kind: 'person' };
  const close = CLOSING.get(text(tokens, i + 1));
  if (close === undefined) return null;
  const end = tokens.findIndex((token, at) => at > i + 2 && at < i + 6 && close.includes(token.text));
  let last = end + 1;
  while (PARTICLE.test(text(tokens, last))) last++;
  if (end < 0 || !isNameWord(tokens[last]) || tokens[end]?.end === tokens[end + 1]?.start) return null;
  const inside = tokens.slice(i + 2, end);
  if (
    !inside.every((token, at) => isCapitalised(token) || (at > 0 && /^(the|of|o)$/i.test(token.text)) || (at === 0 && inside.length > 1 && /^(née|nee|born)$/.test(token.text))) ||
    inside.some(({ text: word }) => /^\p{Lu}{2,}$/u.test(word))
  )
    return null;
  while (isNameWord(tokens[last]) || GENERATIONS.has(text(tokens, last))) last++;
  return { first: nameStart(tokens, i), last, kind: 'person' };
}

/** Where a name that goes on at a token begins, at most three words before. */
function nameStart(tokens: readonly Token[], i: number): number {
  let first = i;
  while (isNameWord(tokens[first - 1]) && first > i - 3) first--;
  return first;
}

const PARTICLE = /^(de|la|las|los|del|della|di|da|dos|du|le|van|von|der|den|el|al|bin|ibn)$/;

const CLOSING = new Map([
  ['"', ['"']],
  ['“', ['”']],
  ['‘', ['’', "'"]],
  ["'", ["'"]],
  ['(', [')']],
]);

const isNameWord = (token: Token | undefined): boolean =>
  /^(?:\p{Lu}\p{Ll}[\p{L}'’-]*|(?:\p{Lu}\.)+)$/u.test(token?.text ?? '') && token?.pos !== 'DET' && token?.pos !== 'PRON' && token?.pos !== 'VERB';
