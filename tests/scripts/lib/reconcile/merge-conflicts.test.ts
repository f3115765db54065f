import { expect, test } from 'vitest';
import { conflictError, nothingRejected } from '../../../../scripts/lib/reconcile/merge/types.ts';
import { base, change, longer, merge } from './ferry.ts';

const bothHeadline = [change(base, ['Ferry returns to Vell', 'Mine']), change(longer, ['Ferry returns to Vell', 'New'])] as const;

test('two changes of one field are a conflict with file and line, both sides, and what to do', () => {
  const { conflicts } = merge(...bothHeadline);
  expect(conflicts.map((clash) => conflictError(clash, 'a.mdx').format())).toEqual([
    `a.mdx:3: you and the article both changed the headline
  in the file:
    | Mine
  new:
    | New
  Run npm run explain -- --ours to keep what is in the file, or --theirs to take what is new; that goes for all conflicts of the run.`,
  ]);
});

test('a side that was chosen decides all conflicts', () => {
  expect(merge(...bothHeadline, nothingRejected, 'ours')).toMatchObject({
    conflicts: [],
    mdx: change(longer, ['Ferry returns to Vell', 'Mine']),
  });
  expect(merge(...bothHeadline, nothingRejected, 'theirs')).toMatchObject({
    conflicts: [],
    mdx: change(longer, ['Ferry returns to Vell', 'New']),
  });
});

test.each([
  [
    'a tag',
    ['<Actor id="ida-brandt">Ida', '<Actor id="harbour-office">Ida'],
    ['<Actor id="ida-brandt">Ida', '<Actor id="ida-brandt" as="alias">Ida'],
    'a tag in passage "b2222"',
  ],
  ['a heading', ['## The wait', '## Worth it'], ['## The wait', '## Waiting'], 'the heading of section "the-wait"'],
  ['the words of a passage', ['paid for it', 'paid for all'], ['paid for it', 'paid for both'], 'the words of passage "b1111"'],
  [
    'an approved statement whose words are gone',
    ['kind: indirect, from: suggested', 'kind: indirect'],
    ['worth the wait.', 'worth waiting.'],
    'the words of a statement that an editor has approved',
  ],
] as [string, [string, string], [string, string], string][])('%s that both sides changed is a conflict', (_, mine, theirs, what) => {
  const generated = what.includes('statement') ? change(base, theirs).replace(/^ {2}- { id: s1111.*\n/m, '') : change(base, theirs);
  expect(merge(change(base, mine), generated).conflicts.map((clash) => clash.what)).toEqual([what]);
});

test('what was confirmed by taking its mark away stays as it is', () => {
  const edited = change(base, ['from: { headline: suggested }', 'from: {}']);
  const { mdx, conflicts } = merge(edited, bothHeadline[1]);
  expect(conflicts).toEqual([]);
  expect(mdx).toContain('headline: Ferry returns to Vell\n');
  expect(mdx).not.toContain('headline: suggested');
});
