import { expect, test } from 'vitest';
import { type Clash, ConflictError, each, judgeFor, keyOfClash } from '../../../../scripts/lib/reconcile/merge/types.ts';

const clash: Clash = { what: 'the headline', line: 3, ours: 'Mine', theirs: 'New' };

test('a conflict shows every line of both sides, and says so where one has nothing', () => {
  const error = new ConflictError({ ...clash, ours: 'One\nTwo', theirs: undefined }, 'a.mdx');
  expect(error.message).toBe(
    'you and the article both changed the headline\n  in the file:\n    | One\n    | Two\n  new:\n    | (nothing)',
  );
  expect(error).toMatchObject({ file: 'a.mdx', line: 3, clash: { ours: 'One\nTwo', theirs: undefined } });
});

test('a decision is known by what is at issue and by both sides, and nothing is told apart from the word for it', () => {
  const others: Partial<Clash>[] = [
    { what: 'the author' },
    { ours: 'Other' },
    { theirs: 'Other' },
    { ours: undefined },
    { theirs: undefined },
    { theirs: 'null' },
  ];
  const keys = [clash, ...others.map((own) => ({ ...clash, ...own }))].map(keyOfClash);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keyOfClash({ ...clash, line: 9, base: 'x' } as Clash)).toBe(keyOfClash(clash));
});

test('what nothing is decided on stays as the person has it, and is noted in its order', () => {
  const judge = judgeFor(undefined);
  expect([judge.decide(clash), judge.decideWords({ ...clash, line: 4 })]).toEqual(['ours', 'ours']);
  expect(judge.clashes).toEqual([clash, { ...clash, line: 4, isText: true }]);
});

test.each(['ours', 'theirs'] as const)('one side for all decides all: %s', (side) => {
  const judge = judgeFor(side);
  expect([judge.decide(clash), judge.decideWords(clash)]).toEqual([side, side]);
  expect(judge.clashes).toEqual([]);
});

test('a decision on one conflict is for that alone, and words are for what may be written anew', () => {
  const judge = judgeFor(new Map([[keyOfClash(clash), { words: 'Both' }]]));
  expect(judge.decideWords(clash)).toEqual({ words: 'Both' });
  expect(judge.decide(clash)).toBe('ours');
  const other = { ...clash, ours: 'Other' };
  expect(judge.decideWords(other)).toBe('ours');
  expect(judge.clashes).toEqual([clash, { ...other, isText: true }]);
});

test('what is gone is told, and three versions are worked on alike', () => {
  const judge = judgeFor('ours');
  judge.gone({ what: 'a tag', line: 3 });
  expect(judge.lost).toEqual([{ what: 'a tag', line: 3 }]);
  expect(each({ base: 1, edited: 2, generated: 3 }, (own) => own * 2)).toEqual({ base: 2, edited: 4, generated: 6 });
});
