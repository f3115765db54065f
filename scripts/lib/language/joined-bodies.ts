import type { JoinedName } from './joined-names.ts';
import { firstOf, isAnd, joinedWords, textAt } from './joined-words.ts';
import { isCapitalised, lower, type Token } from './paragraph.ts';

const LONGEST_ITEM = 4;
const OFFICES = new Set([...joinedWords.persons].flatMap((word) => [word, word.toLowerCase()]));

/** "Minister", "secretary". */
export const isOffice = (token: Token | undefined): boolean => token !== undefined && OFFICES.has(token.text);

/** "Department for Environment, Food and Rural Affairs": a head, "of", "for" or "on", and fields, the last after "and". */
export function bodyAt(tokens: readonly Token[], i: number): JoinedName | null {
  const head = textAt(tokens, i);
  const office = isOffice(tokens[i]);
  if (!office && !joinedWords.heads.has(head)) return null;
  let at = i + 1;
  if (lower(tokens[at]) === 'of' && textAt(tokens, at + 1) === 'State') at += 2;
  if (!/^(of|for|on)$/.test(lower(tokens[at]))) return null;
  // "for the Protection of Birds, Fish and Insects"
  for (let rounds = 0; rounds < 2; rounds++) {
    if (lower(tokens[at + 1]) === 'the') at++;
    if (lower(tokens[at + 2]) === 'of' && isCapitalised(tokens[at + 1])) at += 2;
  }
  const fields = { capital: isCapitalised(tokens[at + 1]), trades: joinedWords.trades.has(head) };
  if (!fields.capital && !office) return null;
  let end = fieldEnd(tokens, at + 1, fields) ?? 0;
  if (end === 0) return null;
  let comma = false;
  for (let next = nextField(tokens, end, fields); next !== null; next = nextField(tokens, end, fields)) {
    comma = true;
    end = next;
  }
  const and = textAt(tokens, end) === ',' && isAnd(tokens, end + 1) ? end + 1 : end;
  const last = isAnd(tokens, and) && comma ? fieldEnd(tokens, lower(tokens[and + 1]) === 'the' ? and + 2 : and + 1, fields) : null;
  if (last === null) return null;
  const first = firstOf(tokens, i);
  return { first, last, kind: office ? 'office' : 'body' };
}

/** Where the field after a comma ends; null where none stands there, or the last one, after "and". */
const nextField = (tokens: readonly Token[], comma: number, fields: Fields): number | null =>
  textAt(tokens, comma) === ',' && !isAnd(tokens, comma + 1) ? fieldEnd(tokens, comma + 1, fields) : null;

/** How the fields of a name are written, and whether trades ("Glaziers") are among them. */
interface Fields {
  capital: boolean;
  trades: boolean;
}
const TRADE = /(ers|ors|ists|ians|ects|men)$/;

/** Where a field of work that begins at a token ends; null where none does. */
function fieldEnd(tokens: readonly Token[], start: number, { capital, trades }: Fields): number | null {
  let at = start;
  while (
    at - start < LONGEST_ITEM &&
    isCapitalised(tokens[at]) === capital &&
    (joinedWords.fields.has(lower(tokens[at])) || (trades && TRADE.test(lower(tokens[at]))))
  )
    at++;
  return at > start ? at : null;
}

/** "University of California, Berkeley": a campus of the list; any name where the sentence opens with the school and says nothing else of it. */
export function schoolAt(tokens: readonly Token[], i: number): JoinedName | null {
  if (!joinedWords.schools.has(textAt(tokens, i))) return null;
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
  const dashed = /^[–-]$/.test(textAt(tokens, end)) && tokens[end]?.start === tokens[end - 1]?.end;
  if ((dashed || lower(tokens[end]) === 'at') && isCampus(tokens, end + 1))
    return { first, last: pastCapitals(tokens, end + 1), kind: 'body' };
  if (textAt(tokens, end) !== ',' || !isCapitalised(tokens[end + 1])) return null;
  const last = pastCapitals(tokens, end + 1);
  const alone = first === 0 || (first === 1 && lower(tokens[0]) === 'the');
  const goesOn = /^(VERB|AUX)$/.test(tokens[last]?.pos ?? '') && !/^[,.”"]$/.test(textAt(tokens, last + 1));
  return isCampus(tokens, end + 1) || (alone && goesOn) ? { first, last, kind: 'body' } : null;
}

/** Where the words with capitals from a token on end, hyphens between them included. */
function pastCapitals(tokens: readonly Token[], start: number): number {
  let last = start;
  while (isCapitalised(tokens[last]) || (last > start && textAt(tokens, last) === '-' && isCapitalised(tokens[last + 1]))) last++;
  return last;
}

function isCampus(tokens: readonly Token[], start: number): boolean {
  const words = tokens.slice(start, pastCapitals(tokens, start));
  return joinedWords.campuses.has(
    words.map((token, at) => (at > 0 && words[at - 1]?.end !== token.start ? ' ' : '') + token.text).join(''),
  );
}
