import { expect, test } from 'vitest';
import { checkLeftOut } from '../../../../scripts/lib/verify/left-out.ts';
import type { Source } from '../../../../scripts/lib/verify/sources.ts';
import { harbourSource } from '../../../support/verify-source.ts';

type Account = Source['data']['leftOut'];
const tower = { kind: 'picture' as const, text: 'tower.png', line: 4 };
const account: Account = [{ kind: 'picture', count: 1, text: 'tower.png' }];

/** An explainer that says it left out one thing, made of an article that left out another. */
function sourceOf(said: Account, leftOut: Source['article']['leftOut'], own: Partial<Source> = {}) {
  const { data, article } = harbourSource();
  return harbourSource({ data: { ...data, leftOut: said }, article: { ...article, leftOut }, ...own });
}

test('an account of what was left out that is the file’s is sound', () => {
  expect(checkLeftOut(sourceOf(account, [tower]))).toEqual([]);
  expect(checkLeftOut(sourceOf([], []))).toEqual([]);
});

test.each<[Account, Source['article']['leftOut'], string]>([
  [[], [tower], 'nothing; of harbour.txt it is 1 × picture'],
  [account, [], '1 × picture; of harbour.txt it is nothing'],
  [
    account,
    [tower, tower, { kind: 'table', line: 6 }] as Source['article']['leftOut'],
    '1 × picture; of harbour.txt it is 2 × picture, 1 × table',
  ],
  [[{ kind: 'picture', count: 1, text: 'quay.png' }], [tower], '1 × picture; of harbour.txt it is 1 × picture'],
])('an account that is not the file’s is found: %j', (said, leftOut, says) => {
  expect(checkLeftOut(sourceOf(said, leftOut))).toEqual([
    {
      file: 'harbour.mdx',
      line: 4,
      problem: `the account of what was left out says ${says}`,
      hint: 'Run: npm run explain -- harbour.txt',
    },
  ]);
});

test('the account is not compared where the article has changed, or is known from the ledger alone', () => {
  expect(checkLeftOut(sourceOf([], [tower], { sha256: 'changed' }))).toEqual([]);
  expect(checkLeftOut(sourceOf([], [tower], { isKept: true }))).toEqual([]);
});
