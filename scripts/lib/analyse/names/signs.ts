import { isPossessive, lower, type Paragraph, sentencesOf, type Token } from '../../language/paragraph.ts';
import { parts } from '../../language/word-lists.ts';
import type { ListTags } from './lists.ts';
import { hasCapital, type Stretch } from './stretches.ts';

/** What the whole article tells of a word: how often each sign stands by it. */
export type WordSigns = Map<string, Map<string, number>>;

/** What the words around all occurrences of a capitalised word say of it (one sense per discourse: Gale, Church and Yarowsky 1992). */
export function gatherSigns(
  paragraphs: readonly Paragraph[],
  stretches: readonly Stretch[],
  tagsOf: (stretch: Stretch) => ListTags,
): WordSigns {
  const evidence: WordSigns = new Map();
  const note = (word: string, sign: string) => {
    const signs = evidence.get(word) ?? new Map<string, number>();
    signs.set(sign, (signs.get(sign) ?? 0) + 1);
    evidence.set(word, signs);
  };
  for (const { sentence } of sentencesOf(paragraphs))
    for (const token of sentence.tokens) if (!hasCapital(token)) note(token.text, 'small');
  for (const stretch of stretches) {
    const { tokens } = stretch.sentence;
    const tags = tagsOf(stretch);
    for (let i = stretch.first; i < stretch.last; i++) {
      const token = tokens[i] as Token;
      if (!hasCapital(token)) continue;
      note(token.text, 'any');
      if (i > 0) note(token.text, 'inside');
      for (const sign of signsOf(tokens, i, tags)) note(token.text, sign);
    }
  }
  return evidence;
}

function signsOf(tokens: readonly Token[], i: number, tags: ListTags): string[] {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const signs: string[] = [];
  if (hasCapital(before)) {
    if (tags[i - 1]?.some((tag) => tag === 'title:U' || tag === 'title:L')) signs.push('after title');
    if (tags[i - 1]?.includes('given name')) signs.push('after given');
    signs.push(`after ${shapeOf(before as Token)}`);
  } else {
    const word = lower(before);
    if (/^(in|near|outside|across|throughout|inside|from|to|at|of|by|the|with)$/.test(word)) signs.push(`after ${word}`);
    if (word === ',' && /^\p{Lu}/u.test(tokens[i - 2]?.text ?? '')) signs.push('after comma');
    if (tags[i - 1]?.includes('role')) signs.push('after role');
  }
  if (hasCapital(after)) {
    if (tags[i + 1]?.includes('organisation head')) signs.push('before organisation head');
    if (tags[i + 1]?.includes('place head')) signs.push('before place head');
    signs.push('before capital');
  } else if (isPossessive(after)) signs.push('possessive');
  else if (parts.said.has(lower(after))) signs.push('before said');
  else if (after?.text === ',') signs.push('before comma');
  if (before?.text === '(' && after?.text === ')') signs.push('in brackets');
  return signs;
}

const shapeOf = (token: Token): string =>
  /^\p{Lu}\.?$/u.test(token.text) ? 'initial' : /^\p{Lu}+$/u.test(token.text) ? 'capitals' : 'capital';
