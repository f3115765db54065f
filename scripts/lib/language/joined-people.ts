import people from '../../../src/vocabulary/people.json' with { type: 'json' };
import type { JoinedName } from './joined-names.ts';
import { textAt } from './joined-words.ts';
import { isCapitalised, lower, type Token } from './paragraph.ts';

const SMALL = new Set(['the', 'of', 'o']);
const BORN = new Set(['née', 'nee', 'born']);
const CAPITALS = /^\p{Lu}{2,}$/u;
const NAME_WORD = /^(?:\p{Lu}\p{Ll}[\p{L}'’-]*|(?:\p{Lu}\.)+)$/u;
const NO_NAME = new Set(['DET', 'PRON', 'VERB']);
const GENERATIONS = new Set(people.generations.flatMap((word) => [word, `${word}.`]));

/** `William "Bill" Tanner`, "Margaret (Peggy) Lowell", "Robert Dolan, Jr.": what stands between or after the words of a name. */
export function personAt(tokens: readonly Token[], i: number): JoinedName | null {
  if (!isNameWord(tokens[i])) return null;
  if (textAt(tokens, i + 1) === ',' && GENERATIONS.has(textAt(tokens, i + 2)) && isNameWord(tokens[i - 1]))
    return { first: nameStart(tokens, i), last: i + 3, kind: 'person' };
  const close = CLOSING.get(textAt(tokens, i + 1));
  if (close === undefined) return null;
  const end = tokens.findIndex((token, at) => at > i + 2 && at < i + 6 && close.includes(token.text));
  let last = end + 1;
  while (PARTICLE.test(textAt(tokens, last))) last++;
  if (end < 0 || !isNameWord(tokens[last]) || tokens[end]?.end === tokens[end + 1]?.start) return null;
  const inside = tokens.slice(i + 2, end);
  if (
    !inside.every(
      (token, at) => isCapitalised(token) || (at > 0 && SMALL.has(lower(token))) || (at === 0 && inside.length > 1 && BORN.has(token.text)),
    ) ||
    inside.some(({ text: word }) => CAPITALS.test(word))
  )
    return null;
  while (isNameWord(tokens[last]) || GENERATIONS.has(textAt(tokens, last))) last++;
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

const isNameWord = (token: Token | undefined): boolean => token !== undefined && NAME_WORD.test(token.text) && !NO_NAME.has(token.pos);
