import { isCapitalised, type Token } from './paragraph.ts';

const STRANGE = /[^\p{ASCII}\u00C0-\u00FF]/u;

/** Puts together the words that wink cuts at letters it does not know: "Jaros", "ł", "aw" are one name. */
export function joinLetters(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (last && belongs(last, token)) joined[joined.length - 1] = join(last, token);
    else joined.push(token);
  }
  return joined;
}

function belongs(before: Token, after: Token): boolean {
  const [end, start] = [before.text.at(-1) ?? '', after.text[0] ?? ''];
  return before.end === after.start && (STRANGE.test(end) || STRANGE.test(start)) && /\p{L}/u.test(end) && /\p{L}/u.test(start);
}

function join(before: Token, after: Token): Token {
  const text = before.text + after.text;
  const pos = isCapitalised(before) ? 'PROPN' : before.pos === 'X' ? after.pos : before.pos;
  return { text, start: before.start, end: after.end, pos, lemma: text.toLowerCase() };
}
