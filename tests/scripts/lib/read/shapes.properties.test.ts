import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHtml } from '../../../../scripts/lib/read/html.ts';
import { readMarkdown } from '../../../../scripts/lib/read/markdown.ts';
import { type Article, articleSchema } from '../../../../scripts/lib/read/model/types.ts';
import { runs } from '../../../support/runs.ts';
import { accountOf } from './account.ts';
import { randomHtml } from './random-html.ts';
import { randomMarkdown } from './random-markdown.ts';

const numberOf = (word: string): number => Number(word.slice('word'.length));
const numbers = (words: readonly string[]): number[] => words.filter((word) => /^word\d+$/.test(word)).map(numberOf);
const inOrder = (own: readonly number[]): number[] => own.toSorted((one, other) => one - other);

/** Each word of a source is once in what was read of it, and what the article holds stands in the order of the source. */
function expectWhole(article: Article, source: string): void {
  const { body, notes, named } = accountOf(articleSchema.parse(article));
  const all = numbers(source.match(/word\d+/g) ?? []);
  expect(inOrder(numbers([...body, ...notes, ...named]))).toEqual(inOrder(all));
  expect(numbers(body)).toEqual(inOrder(numbers(body)));
  expect(numbers(notes)).toEqual(inOrder(numbers(notes)));
}

test('each word of Markdown is in the article or named, whatever shapes stand in each other', () => {
  fc.assert(
    fc.property(randomMarkdown, (source) => expectWhole(readMarkdown(source, 'a.md'), source)),
    { numRuns: runs(600) },
  );
});

test('each word of HTML is in the article or named, whatever shapes stand in each other', () => {
  fc.assert(
    fc.property(randomHtml, (source) => expectWhole(readHtml(source), source)),
    { numRuns: runs(600) },
  );
});
