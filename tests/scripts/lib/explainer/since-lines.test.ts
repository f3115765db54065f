import { expect, test } from 'vitest';
import { sinceLines } from '../../../../scripts/lib/explainer/since-lines.ts';
import { approvedIn, type Content } from '../../../../src/lib/explainer/approval.ts';
import type { Approved } from '../../../../src/schemas/ledger.ts';
import { explainer, type Frontmatter, passage, section } from '../../../support/samples.ts';

const review = { status: 'approved', by: 'Jo Lind', on: '2031-03-12' } as const;
const content = (frontmatter: Frontmatter, ...passages: string[]): Content =>
  explainer('pier', section('talks', ...passages), { review, ...frontmatter });
const approved = (own: Content): Approved => approvedIn(own, undefined) as Approved;
const before = content({ author: 'Ada Brenner' }, passage('b1111', 'The pier is old.'), passage('b2222', 'It closes.'));

test('nothing is told of what is as it was approved', () => {
  expect(sinceLines(before, approved(before))).toEqual([]);
});

test('what is new, changed and gone is told on a line each, passages with their first words', () => {
  const now = content(
    { author: 'Jo Lind', keyPoints: [{ passage: 'b1111', text: 'is new' }] },
    passage('b1111', `The pier is new. ${'It is long. '.repeat(9)}`),
    passage('b3333', 'It opens.'),
  );
  expect(sinceLines(now, approved(before))).toEqual([
    'new: passage b3333 “It opens.”, key point b1111 “is new”',
    'changed: author, section talks, passage b1111 “The pier is new. It is long. It is long. It is long.”',
    'no longer there: passage b2222',
  ]);
});

test('of very many things the first twelve are told, and how many more they are', () => {
  const now = (count: number) =>
    content(
      {
        author: 'Ada Brenner',
        actors: Array.from({ length: count }, (_, at) => ({ id: `a${at + 1}`, name: 'A', kind: 'person' as const })),
      },
      passage('b1111', 'The pier is old.'),
      passage('b2222', 'It closes.'),
    );
  const twelve = Array.from({ length: 12 }, (_, at) => `actor a${at + 1}`).join(', ');
  expect(sinceLines(now(12), approved(before))).toEqual([`new: ${twelve}`]);
  expect(sinceLines(now(13), approved(before))).toEqual([`new: ${twelve} and 1 more`]);
});
