import { isPossessive, lower } from '../language/phrases.ts';
import type { Token } from '../types.ts';
import { hasCapital, type Stretch } from './candidates.ts';
import type { Evidence } from './evidence.ts';
import type { Tags } from './lists.ts';

/** What the features of a stretch are made from. */
export interface Context {
  evidence: Evidence;
  tags: Tags;
  /** What the rules for names say of each token of the sentence. */
  rules: readonly string[];
}

/** The features of each token of a stretch, as strings "template=value". */
export function featuresOf(stretch: Stretch, context: Context): string[][] {
  const { tokens } = stretch.sentence;
  const titled = isTitleCase(tokens);
  const places: string[][] = [];
  for (let i = stretch.first; i < stretch.last; i++) places.push(featuresAt(tokens, i, stretch, context, titled));
  return places;
}

function featuresAt(tokens: readonly Token[], i: number, stretch: Stretch, { evidence, tags, rules }: Context, titled: string): string[] {
  const token = tokens[i] as Token;
  const word = token.text;
  const small = word.toLowerCase();
  const at = (offset: number) => tokens[i + offset];
  const f: string[] = ['bias', `w=${small}`, `s=${shape(word)}`, `p=${token.pos}`, `t=${titled}`];
  f.push(`w-1=${lower(at(-1))}`, `w+1=${lower(at(1))}`, `w-2=${lower(at(-2))}`, `w+2=${lower(at(2))}`);
  f.push(`p-1=${at(-1)?.pos}`, `p+1=${at(1)?.pos}`, `p-2=${at(-2)?.pos}`, `p+2=${at(2)?.pos}`);
  f.push(`s-1=${shape(at(-1)?.text ?? '')}`, `s+1=${shape(at(1)?.text ?? '')}`);
  f.push(`ss=${shape(at(-1)?.text ?? '')}|${shape(word)}|${shape(at(1)?.text ?? '')}`);
  f.push(`p3=${at(-1)?.pos}|${token.pos}|${at(1)?.pos}`);
  if (hasCapital(token)) {
    for (const size of [2, 3, 4]) if (small.length > size) f.push(`x${size}=${small.slice(-size)}`);
    if (small.length > 3) f.push(`y3=${small.slice(0, 3)}`);
  }
  const opens = i === 0 || (!/[\p{L}\p{N}]/u.test(tokens[i - 1]?.text ?? '') && /^["“‘'(:.?!—–[]$/.test(tokens[i - 1]?.text ?? ''));
  const signs = evidence.get(word);
  f.push(`o=${opens}${evidence.get(small)?.has('small') ? 's' : ''}${(signs?.get('inside') ?? 0) > (opens && i > 0 ? 1 : 0) ? 'i' : ''}`);
  for (const tag of tags[i] ?? []) f.push(`l=${tag}`, `l=${tag}|${opens}`);
  if (tags[i]?.length === 0) f.push('l=none', `l=none|${opens}`);
  const kinds = coarse(tags[i] ?? []);
  f.push(
    `c=${kinds}`,
    `c=${kinds}|${tags[i]?.includes('common')}|${opens}`,
    `c-1=${coarse(tags[i - 1] ?? [])}|${kinds}`,
    `c+1=${kinds}|${coarse(tags[i + 1] ?? [])}`,
  );
  for (const offset of [-2, -1, 1, 2]) {
    const own = tags[i + offset];
    if (own) for (const tag of own) f.push(`l${offset}=${tag}`);
  }
  f.push(`ll=${tags[i]?.join(',')}`, `ll-1=${tags[i - 1]?.join(',')}|${tags[i]?.join(',')}`);
  f.push(`r=${rules[i]}`, `r-1=${rules[i - 1]}|${rules[i]}`, `r+1=${rules[i]}|${rules[i + 1]}`);
  f.push(`g=${glue(tokens, i)}`);
  // the words around the capitalised run
  let first = i;
  while (first > stretch.first && hasCapital(tokens[first - 1])) first--;
  let last = i;
  while (last < stretch.last - 1 && hasCapital(tokens[last + 1])) last++;
  const size = Math.min(5, last - first + 1);
  f.push(`n=${size}`, `n=${i - first}/${size}`);
  const before = lower(tokens[first - 1]);
  const after = isPossessive(tokens[last + 1]) ? `'s ${tokens[last + 2]?.pos}` : lower(tokens[last + 1]);
  f.push(
    `b=${before}`,
    `b=${before}|${size}`,
    `a=${after}`,
    `b2=${lower(tokens[first - 2])} ${before}`,
    `a2=${after} ${lower(tokens[last + 2])}`,
  );
  if (last > i) {
    f.push(`h=${lower(tokens[last])}`);
    for (const tag of tags[last] ?? []) f.push(`hl=${tag}`);
  }
  if (first < i) {
    f.push(`d=${lower(tokens[first])}`);
    for (const tag of tags[first] ?? []) f.push(`dl=${tag}`);
  }
  if (signs && hasCapital(token)) {
    const all = signs.get('any') ?? 1;
    f.push(`ev#=${Math.min(4, all)}`);
    for (const [sign, count] of signs)
      if (sign !== 'any' && sign !== 'inside') f.push(`ev=${sign}`, ...(count * 2 > all ? [`ev=${sign}+`] : []));
  }
  return f;
}

/** The shape of a word: capitals, small letters, digits, runs shortened. */
export function shape(word: string): string {
  return word
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\d/g, '0')
    .replace(/(.)\1{2,}/g, '$1$1');
}

/** Whether most words of a sentence have capitals. */
function isTitleCase(tokens: readonly Token[]): string {
  const words = tokens.filter((token) => /\p{L}{4}/u.test(token.text));
  const capitals = words.filter(hasCapital).length;
  if (words.length < 4 || capitals < words.length * 0.8) return 'no';
  return words.every((token) => !/\p{Ll}/u.test(token.text)) ? 'capitals' : 'title';
}

const COARSE: Record<string, string> = {
  cities: 'L',
  regions: 'L',
  nature: 'L',
  landmarks: 'L',
  place: 'L',
  'name/country': 'L',
  'alias/country': 'L',
  'capital/country': 'L',
  companies: 'O',
  media: 'O',
  bodies: 'O',
  parties: 'O',
  armed: 'O',
  universities: 'O',
  teams: 'O',
  organisation: 'O',
  'name/organisation': 'O',
  'alias/organisation': 'O',
  given: 'P',
  surnames: 'P',
  'given name': 'P',
  surname: 'P',
};
function coarse(tags: readonly string[]): string {
  return [
    ...new Set(
      tags.flatMap((tag) => {
        const [list = '', position] = tag.split(':');
        const kind = COARSE[list];
        return kind ? kind + (position ?? 'U') : [];
      }),
    ),
  ]
    .sort()
    .join('');
}

/** Which neighbours stand against the token without a space, and whether they are hyphens. */
function glue(tokens: readonly Token[], i: number): string {
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const mark = (other: Token | undefined) => (other?.text === '-' ? '-' : /[\p{L}\p{N}]/u.test(other?.text ?? '') ? 'w' : '.');
  return (
    (before?.end === token.start ? mark(before) + (token.text === '-' ? shape(before.text) : '') : '_') +
    (after?.start === token.end ? mark(after) + (token.text === '-' ? shape(after.text) : '') : '_')
  );
}
