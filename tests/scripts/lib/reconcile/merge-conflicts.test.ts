import { expect, test } from 'vitest';
import { type Clash, ConflictError, type Decision, keyOfClash, nothingRejected } from '../../../../scripts/lib/reconcile/merge/types.ts';
import { base, change, longer, merge } from './ferry.ts';

const bothHeadline = [change(base, ['Ferry returns to Vell', 'Mine']), change(longer, ['Ferry returns to Vell', 'New'])] as const;

test('two changes of one field are a conflict with file and line, both sides, and what to do', () => {
  const { conflicts } = merge(...bothHeadline);
  expect(conflicts.map((clash) => new ConflictError(clash, 'a.mdx').format())).toEqual([
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

test('each conflict is decided on its own; what nothing is decided on stays one', () => {
  const edited = change(bothHeadline[0], ['## The wait', '## Worth it']);
  const generated = change(bothHeadline[1], ['## The wait', '## Waiting']);
  const [headline, heading, ...others] = merge(edited, generated).conflicts;
  expect(others).toEqual([]);
  expect(headline).toMatchObject({ ours: 'Mine', theirs: 'New', base: 'Ferry returns to Vell', isText: true });
  expect(heading).toMatchObject({ ours: 'Worth it', theirs: 'Waiting', base: 'The wait', isText: true });
  const key = keyOfClash(headline as Clash);
  expect(merge(edited, generated, nothingRejected, new Map([[key, 'theirs']])).conflicts).toEqual([heading]);
  const both = new Map<string, Decision>([
    [key, { words: 'Both' }],
    [keyOfClash(heading as Clash), 'theirs'],
  ]);
  const { mdx, conflicts } = merge(edited, generated, nothingRejected, both);
  expect(conflicts).toEqual([]);
  expect(mdx).toContain('headline: Both\n');
  // Nobody suggested these words.
  expect(mdx).not.toContain('headline: suggested');
  expect(mdx).toContain('## Waiting\n');
});

test('a heading written anew is a person’s, under the address of its section', () => {
  const edited = change(base, ['## The wait', '## Worth it']);
  const generated = change(longer, ['## The wait', '## Waiting']);
  const [heading] = merge(edited, generated).conflicts;
  const { mdx } = merge(edited, generated, nothingRejected, new Map([[keyOfClash(heading as Clash), { words: 'Who waited' }]]));
  expect(mdx).toContain('<Section id="the-wait">\n  ## Who waited\n');
});

test('words can not be written anew where they are the article’s, and a decision is for the sides that were seen', () => {
  const edited = change(base, ['paid for it', 'paid for all']);
  const generated = change(base, ['paid for it', 'paid for both']);
  const [passage] = merge(edited, generated).conflicts as [Clash];
  expect(passage.isText).toBeUndefined();
  const decide = (clash: Clash, decision: Decision) => merge(edited, generated, nothingRejected, new Map([[keyOfClash(clash), decision]]));
  expect(decide(passage, { words: 'Anew.' }).conflicts).toEqual([passage]);
  expect(decide({ ...passage, theirs: 'Other words.' }, 'theirs').conflicts).toEqual([passage]);
  expect(decide(passage, 'theirs').mdx).toContain('paid for both');
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
