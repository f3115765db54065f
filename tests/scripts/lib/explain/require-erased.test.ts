import { expect, test } from 'vitest';
import { hashWords, plainWords } from '../../../../scripts/lib/erased/find.ts';
import { requireErased } from '../../../../scripts/lib/explain/require-erased.ts';
import type { Article } from '../../../../scripts/lib/read/model/types.ts';
import type { Erased } from '../../../../src/schemas/erased.ts';

const salt = 'cd'.repeat(32);
const words = plainWords('Samir Oduya');
const erased = (...elsewhere: string[]): Erased => ({
  salt,
  erasures: [{ explainer: 'dam', on: '2031-03-12', words: words.length, hash: hashWords(words, salt), elsewhere }],
});
const article = (change: Partial<Article>): Article => ({
  headline: null,
  author: null,
  published: null,
  blocks: [{ kind: 'paragraph', text: 'The dam held.', line: 3 }],
  furniture: [],
  ...change,
});
const faultsOf = (own: Partial<Article>, list: Erased | null = erased()): unknown[] | null => {
  try {
    requireErased(article(own), 'again', 'articles/again.txt', list);
    return null;
  } catch (error) {
    expect(error).toMatchObject({ message: 'articles/again.txt has erased words' });
    return (error as AggregateError).errors;
  }
};
const fault = (line: number) =>
  expect.objectContaining({
    name: 'ContentError',
    message: 'the article has words that were erased from dam on 2031-03-12',
    file: 'articles/again.txt',
    line,
    hint: 'Take them out of the article; nothing was written.',
  });

test('an article with erased words is refused with each place: in its text, its head and what is left out of it', () => {
  const own: Partial<Article> = {
    furniture: [{ kind: 'byline', text: 'By Samir Oduya', line: 2 }],
    leftOut: [
      { kind: 'comment', text: 'SAMIR  oduya was here', line: 8 },
      { kind: 'picture', line: 9 },
    ],
    blocks: [
      { kind: 'heading', text: 'Samir Oduya speaks', line: 4 },
      { kind: 'paragraph', text: 'The dam held, said Samir Oduya.', line: 6 },
    ],
  };
  expect(faultsOf(own)).toEqual([fault(2), fault(8), fault(4), fault(6)]);
});

test.each([
  ['nothing was erased', 'Samir Oduya said so.', null],
  ['no erased word is in it', 'Oduya and Samir said so.', erased()],
  ['it had these words of its own when they were erased', 'Samir Oduya said so.', erased('again')],
])('an article stays where %s', (_, text, list) => {
  expect(faultsOf({ blocks: [{ kind: 'paragraph', text, line: 3 }] }, list)).toBeNull();
});

test('what another explainer may say, this one may not', () => {
  expect(faultsOf({ blocks: [{ kind: 'paragraph', text: 'Samir Oduya said so.', line: 5 }] }, erased('river'))).toEqual([fault(5)]);
});
