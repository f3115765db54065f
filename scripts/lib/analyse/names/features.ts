import { isPossessive, lower, type Token } from '../../language/paragraph.ts';
import type { NameModel } from '../model/vocabulary.ts';
import type { ListTags } from './lists.ts';
import type { WordSigns } from './signs.ts';
import { hasCapital, type Stretch } from './stretches.ts';

/** What the features of the tokens of a sentence are made from, each list by token. */
export interface SentenceSigns {
  inCase: ReturnType<typeof caseOf>;
  tags: ListTags;
  /** The words in small letters, their shapes, and what kinds of names the lists speak for. */
  small: readonly string[];
  shapes: readonly string[];
  kinds: readonly string[];
  /** What the rules for names say. */
  rules: readonly string[];
  /** What the whole article says of words. */
  evidence: WordSigns;
}

/** Takes a feature of a token: its template and the value there; see `nameOfFeature`. */
export type NoteFeature = (template: string, value: string) => void;

/** A feature as the trained model names it: "w-1=the", "bias". */
export const nameOfFeature = (template: string, value: string): string => (template === 'bias' ? template : `${template}=${value}`);

const PLACES = 'cities regions nature landmarks place name/country alias/country capital/country'
  .split(' ')
  .map((list): [string, string] => [list, 'L']);
const ORGANISATIONS = 'companies media bodies parties armed universities teams organisation name/organisation alias/organisation'
  .split(' ')
  .map((list): [string, string] => [list, 'O']);
const PEOPLE = ['given', 'surnames', 'given name', 'surname'].map((list): [string, string] => [list, 'P']);
const kindsOfLists = new Map([...PLACES, ...ORGANISATIONS, ...PEOPLE]);

/** Where the row of each feature begins, by template and value. @param names of the features, in the order of their rows @param size of a row */
export function gatherRows(names: readonly string[], size: number): NameModel['rows'] {
  const rows = new Map<string, Map<string, number>>();
  for (const [index, name] of names.entries()) {
    const [template = ''] = name.split('=', 1);
    const values = rows.get(template) ?? new Map<string, number>();
    rows.set(template, values.set(name.slice(template.length + 1), index * size));
  }
  return rows;
}

/** What the words and lists tell of each token of a sentence, before the article as a whole. */
export const readSigns = (tokens: readonly Token[], tags: ListTags): Omit<SentenceSigns, 'rules' | 'evidence'> => ({
  inCase: caseOf(tokens),
  tags,
  small: tokens.map(lower),
  shapes: tokens.map(({ text }) => shape(text)),
  kinds: tags.map(kindsOf),
});

/** Tells the features of token `i` of a stretch, always in the same order. */
export function tellFeatures(stretch: Stretch, i: number, signs: SentenceSigns, note: NoteFeature): void {
  const { tokens } = stretch.sentence;
  const { rules } = signs;
  note('t', signs.inCase);
  tellWords(tokens, i, signs, note);
  tellLists(i, signs, opensPhrase(tokens, i), note);
  tellRun(stretch, i, signs, note);
  tellArticle(tokens, i, signs.evidence, note);
  note('r', `${rules[i]}`);
  note('r-1', `${rules[i - 1]}|${rules[i]}`);
  note('r+1', `${rules[i]}|${rules[i + 1]}`);
}

/** Whether a capital at token `i` may only be that of a first word. */
const opensPhrase = (tokens: readonly Token[], i: number): boolean => i === 0 || /^["“‘'(:.?!—–[]$/.test(tokens[i - 1]?.text ?? '');

/** The token itself and its neighbours: words, parts of speech, shapes, first and last letters. */
function tellWords(tokens: readonly Token[], i: number, { small, shapes }: SentenceSigns, note: NoteFeature): void {
  const token = tokens[i] as Token;
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  const word = small[i] as string;
  const [own, left, right] = [shapes[i] as string, shapes[i - 1] ?? '', shapes[i + 1] ?? ''];
  note('bias', '');
  note('w', word);
  note('s', own);
  note('p', token.pos);
  note('g', joints(tokens, i));
  note('w-1', small[i - 1] ?? '');
  note('w+1', small[i + 1] ?? '');
  note('w-2', small[i - 2] ?? '');
  note('w+2', small[i + 2] ?? '');
  note('p-1', `${before?.pos}`);
  note('p+1', `${after?.pos}`);
  note('p-2', `${tokens[i - 2]?.pos}`);
  note('p+2', `${tokens[i + 2]?.pos}`);
  note('s-1', left);
  note('s+1', right);
  note('ss', `${left}|${own}|${right}`);
  note('p3', `${before?.pos}|${token.pos}|${after?.pos}`);
  if (!hasCapital(token)) return;
  if (word.length > 2) note('x2', word.slice(-2));
  if (word.length > 3) note('x3', word.slice(-3));
  if (word.length > 4) note('x4', word.slice(-4));
  if (word.length > 3) note('y3', word.slice(0, 3));
}

/** What lists hold the token and its neighbours, each alone and all of them together. */
function tellLists(i: number, { tags, kinds }: SentenceSigns, opens: boolean, note: NoteFeature): void {
  const own = tags[i] ?? [];
  for (const tag of own.length > 0 ? own : ['none']) {
    note('l', tag);
    note('l', `${tag}|${opens}`);
  }
  for (const tag of tags[i - 2] ?? []) note('l-2', tag);
  for (const tag of tags[i - 1] ?? []) note('l-1', tag);
  for (const tag of tags[i + 1] ?? []) note('l1', tag);
  for (const tag of tags[i + 2] ?? []) note('l2', tag);
  const all = own.join(',');
  note('ll', all);
  note('ll-1', `${tags[i - 1]?.join(',')}|${all}`);
  note('c', kinds[i] as string);
  note('c', `${kinds[i]}|${own.includes('common')}|${opens}`);
  note('c-1', `${kinds[i - 1] ?? ''}|${kinds[i]}`);
  note('c+1', `${kinds[i]}|${kinds[i + 1] ?? ''}`);
}

/** The kinds of name that the lists speak for, and where in an entry the token stands: "LU" for a whole place. */
function kindsOf(tags: readonly string[]): string {
  const kinds = tags.flatMap((tag) => {
    const [list = '', position = 'U'] = tag.split(':');
    const kind = kindsOfLists.get(list);
    return kind ? kind + position : [];
  });
  return [...new Set(kinds)].sort().join('');
}

/** The run of capitalised words that the token stands in: its length, its first and last word, the words around it. */
function tellRun(stretch: Stretch, i: number, { tags, small }: SentenceSigns, note: NoteFeature): void {
  const { tokens } = stretch.sentence;
  let first = i;
  while (first > stretch.first && hasCapital(tokens[first - 1])) first--;
  let last = i;
  while (last < stretch.last - 1 && hasCapital(tokens[last + 1])) last++;
  const size = Math.min(5, last - first + 1);
  const before = small[first - 1] ?? '';
  const after = isPossessive(tokens[last + 1]) ? `'s ${tokens[last + 2]?.pos}` : (small[last + 1] ?? '');
  note('n', String(size));
  note('n', `${i - first}/${size}`);
  note('b', before);
  note('b', `${before}|${size}`);
  note('a', after);
  note('b2', `${small[first - 2] ?? ''} ${before}`);
  note('a2', `${after} ${small[last + 2] ?? ''}`);
  if (last > i) {
    note('h', small[last] as string);
    for (const tag of tags[last] ?? []) note('hl', tag);
  }
  if (first < i) {
    note('d', small[first] as string);
    for (const tag of tags[first] ?? []) note('dl', tag);
  }
}

/** What the whole article says of the word: whether it is written small too, and the signs by its other occurrences. */
function tellArticle(tokens: readonly Token[], i: number, evidence: WordSigns, note: NoteFeature): void {
  const token = tokens[i] as Token;
  const signs = evidence.get(token.text);
  const opens = opensPhrase(tokens, i);
  const small = evidence.get(token.text.toLowerCase())?.has('small') ? 's' : '';
  const inside = (signs?.get('inside') ?? 0) > (opens && i > 0 ? 1 : 0) ? 'i' : '';
  note('o', `${opens}${small}${inside}`);
  if (!signs || !hasCapital(token)) return;
  const all = signs.get('any') ?? 1;
  note('ev#', String(Math.min(4, all)));
  for (const [sign, count] of signs) {
    if (sign === 'any' || sign === 'inside') continue;
    note('ev', sign);
    if (count * 2 > all) note('ev', `${sign}+`);
  }
}

/** The shape of a word: capitals, small letters and digits, runs shortened ("Xxx", "XX", "00"). */
function shape(word: string): string {
  let shown = '';
  for (const sign of word) {
    const next = sign >= 'a' && sign <= 'z' ? 'x' : sign >= 'A' && sign <= 'Z' ? 'X' : sign >= '0' && sign <= '9' ? '0' : shapeOfSign(sign);
    if (!(shown.endsWith(next) && shown.endsWith(next + next))) shown += next;
  }
  return shown;
}

const shapeOfSign = (sign: string): string => (/\p{Lu}/u.test(sign) ? 'X' : /\p{Ll}/u.test(sign) ? 'x' : sign);

/** How a sentence uses capitals: in most words, as headlines do, in all letters, or as prose does. */
function caseOf(tokens: readonly Token[]): 'title' | 'capitals' | 'prose' {
  const words = tokens.filter((token) => /\p{L}{4}/u.test(token.text));
  if (words.length < 4 || words.filter(hasCapital).length < words.length * 0.8) return 'prose';
  return words.every((token) => !/\p{Ll}/u.test(token.text)) ? 'capitals' : 'title';
}

/** What stands against a token without a space before and after it: a hyphen, a word, another mark, or nothing. */
function joints(tokens: readonly Token[], i: number): string {
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const hyphen = token.text === '-';
  const left = before && before.end === token.start ? joint(before, hyphen) : '_';
  return left + (after && after.start === token.end ? joint(after, hyphen) : '_');
}

function joint({ text }: Token, toHyphen: boolean): string {
  const kind = text === '-' ? '-' : /[\p{L}\p{N}]/u.test(text) ? 'w' : '.';
  return toHyphen ? kind + shape(text) : kind;
}
