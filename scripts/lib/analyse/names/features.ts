import { isPossessive, lower, type Token } from '../../language/paragraph.ts';
import type { ListTags } from './lists.ts';
import type { WordSigns } from './signs.ts';
import { hasCapital, type Stretch } from './stretches.ts';

/** What the features of a stretch are made from. */
interface StretchContext {
  evidence: WordSigns;
  tags: ListTags;
  /** What the rules for names say of each token of the sentence. */
  rules: readonly string[];
}

const PLACES = 'cities regions nature landmarks place name/country alias/country capital/country'
  .split(' ')
  .map((list): [string, string] => [list, 'L']);
const ORGANISATIONS = 'companies media bodies parties armed universities teams organisation name/organisation alias/organisation'
  .split(' ')
  .map((list): [string, string] => [list, 'O']);
const PEOPLE = ['given', 'surnames', 'given name', 'surname'].map((list): [string, string] => [list, 'P']);
const kindsOfLists = new Map([...PLACES, ...ORGANISATIONS, ...PEOPLE]);

/** The features of each token of a stretch, as strings "template=value". */
export function featuresOf(stretch: Stretch, context: StretchContext): string[][] {
  const { tokens } = stretch.sentence;
  const inCase = caseOf(tokens);
  const features: string[][] = [];
  for (let i = stretch.first; i < stretch.last; i++) {
    const own = [`t=${inCase}`];
    addWords(own, tokens, i);
    addLists(own, context.tags, i, opensPhrase(tokens, i));
    addRun(own, stretch, i, context.tags);
    addArticle(own, tokens, i, context.evidence);
    own.push(`r=${context.rules[i]}`, `r-1=${context.rules[i - 1]}|${context.rules[i]}`, `r+1=${context.rules[i]}|${context.rules[i + 1]}`);
    features.push(own);
  }
  return features;
}

/** Whether a capital at token `i` may only be that of a first word. */
const opensPhrase = (tokens: readonly Token[], i: number): boolean => i === 0 || /^["“‘'(:.?!—–[]$/.test(tokens[i - 1]?.text ?? '');

/** The token itself and its neighbours: words, parts of speech, shapes, first and last letters. */
function addWords(features: string[], tokens: readonly Token[], i: number): void {
  const token = tokens[i] as Token;
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  const small = token.text.toLowerCase();
  const [own, left, right] = [shape(token.text), shape(before?.text ?? ''), shape(after?.text ?? '')];
  features.push('bias', `w=${small}`, `s=${own}`, `p=${token.pos}`, `g=${joints(tokens, i)}`);
  features.push(`w-1=${lower(before)}`, `w+1=${lower(after)}`, `w-2=${lower(tokens[i - 2])}`, `w+2=${lower(tokens[i + 2])}`);
  features.push(`p-1=${before?.pos}`, `p+1=${after?.pos}`, `p-2=${tokens[i - 2]?.pos}`, `p+2=${tokens[i + 2]?.pos}`);
  features.push(`s-1=${left}`, `s+1=${right}`, `ss=${left}|${own}|${right}`, `p3=${before?.pos}|${token.pos}|${after?.pos}`);
  if (!hasCapital(token)) return;
  for (const size of [2, 3, 4]) if (small.length > size) features.push(`x${size}=${small.slice(-size)}`);
  if (small.length > 3) features.push(`y3=${small.slice(0, 3)}`);
}

/** What lists hold the token and its neighbours, each alone and all of them together. */
function addLists(features: string[], tags: ListTags, i: number, opens: boolean): void {
  const own = tags[i] ?? [];
  for (const tag of own) features.push(`l=${tag}`, `l=${tag}|${opens}`);
  if (own.length === 0) features.push('l=none', `l=none|${opens}`);
  for (const offset of [-2, -1, 1, 2]) for (const tag of tags[i + offset] ?? []) features.push(`l${offset}=${tag}`);
  features.push(`ll=${own.join(',')}`, `ll-1=${tags[i - 1]?.join(',')}|${own.join(',')}`);
  const kinds = kindsOf(own);
  features.push(`c=${kinds}`, `c=${kinds}|${own.includes('common')}|${opens}`);
  features.push(`c-1=${kindsOf(tags[i - 1] ?? [])}|${kinds}`, `c+1=${kinds}|${kindsOf(tags[i + 1] ?? [])}`);
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
function addRun(features: string[], stretch: Stretch, i: number, tags: ListTags): void {
  const { tokens } = stretch.sentence;
  let first = i;
  while (first > stretch.first && hasCapital(tokens[first - 1])) first--;
  let last = i;
  while (last < stretch.last - 1 && hasCapital(tokens[last + 1])) last++;
  const size = Math.min(5, last - first + 1);
  const before = lower(tokens[first - 1]);
  const after = isPossessive(tokens[last + 1]) ? `'s ${tokens[last + 2]?.pos}` : lower(tokens[last + 1]);
  features.push(`n=${size}`, `n=${i - first}/${size}`, `b=${before}`, `b=${before}|${size}`, `a=${after}`);
  features.push(`b2=${lower(tokens[first - 2])} ${before}`, `a2=${after} ${lower(tokens[last + 2])}`);
  if (last > i) {
    features.push(`h=${lower(tokens[last])}`);
    for (const tag of tags[last] ?? []) features.push(`hl=${tag}`);
  }
  if (first < i) {
    features.push(`d=${lower(tokens[first])}`);
    for (const tag of tags[first] ?? []) features.push(`dl=${tag}`);
  }
}

/** What the whole article says of the word: whether it is written small too, and the signs by its other occurrences. */
function addArticle(features: string[], tokens: readonly Token[], i: number, evidence: WordSigns): void {
  const token = tokens[i] as Token;
  const signs = evidence.get(token.text);
  const opens = opensPhrase(tokens, i);
  const small = evidence.get(token.text.toLowerCase())?.has('small') ? 's' : '';
  const inside = (signs?.get('inside') ?? 0) > (opens && i > 0 ? 1 : 0) ? 'i' : '';
  features.push(`o=${opens}${small}${inside}`);
  if (!signs || !hasCapital(token)) return;
  const all = signs.get('any') ?? 1;
  features.push(`ev#=${Math.min(4, all)}`);
  for (const [sign, count] of signs) {
    if (sign === 'any' || sign === 'inside') continue;
    features.push(`ev=${sign}`);
    if (count * 2 > all) features.push(`ev=${sign}+`);
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
