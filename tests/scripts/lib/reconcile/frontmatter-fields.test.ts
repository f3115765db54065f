import { expect, test } from 'vitest';
import { mergeExplainers } from '../../../../scripts/lib/reconcile/merge/merge.ts';
import { type Decided, nothingRejected } from '../../../../scripts/lib/reconcile/merge/types.ts';
import { base, change, longer } from './ferry.ts';

type Change = [string, string];
/** Merges `base` with changes of an editor's and of the article's. */
function merge(mine: Change[], theirs: Change[], before: Change[] = [], decided?: Decided) {
  const first = change(base, ...before);
  return mergeExplainers({ base: first, edited: change(first, ...mine), generated: change(first, ...theirs) }, nothingRejected, decided);
}

const fields: [string, Change, Change, boolean][] = [
  ['the headline', ['headline: Ferry returns to Vell', 'headline: A'], ['headline: Ferry returns to Vell', 'headline: B'], true],
  ['the author', ['author: null', 'author: A'], ['author: null', 'author: B'], true],
  ['the summary', ['author: null', 'author: null\nsummary: A'], ['author: null', 'author: null\nsummary: B'], true],
  ['the language', ['author: null', 'author: null\nlanguage: nl'], ['author: null', 'author: null\nlanguage: de'], false],
  ['"file" of source', ['file: ferry.txt', 'file: a.txt'], ['file: ferry.txt', 'file: b.txt'], false],
];

test.each(fields)('%s that both changed is a conflict with its line', (what, mine, theirs, isText) => {
  const [clash, ...others] = merge([mine], [theirs]).conflicts;
  expect(others).toEqual([]);
  const edited = change(base, mine);
  const line = edited.split('\n').findIndex((own, at) => own !== base.split('\n')[at]) + 1;
  expect(clash).toMatchObject({ what, line });
  expect(clash?.isText ?? false).toBe(isText);
});

test('where the article’s source goes with a new version of it, one that an editor corrected stays', () => {
  const { mdx, conflicts } = merge([['file: ferry.txt', 'file: boat.txt']], [['a'.repeat(64), 'b'.repeat(64)]]);
  expect(conflicts).toEqual([]);
  expect(mdx).toContain(`source: { file: boat.txt, sha256: ${'b'.repeat(64)} }`);
});

test('what was found of the article is as it is now, whatever stands in the file', () => {
  const { mdx, conflicts } = merge(
    [['leftOut: [ { kind: video, count: 1 } ]', 'leftOut: [ { kind: video, count: 2 } ]']],
    [['leftOut: [ { kind: video, count: 1 } ]', 'leftOut: [ { kind: video, count: 3 } ]']],
    [['review:', 'leftOut: [ { kind: video, count: 1 } ]\nreview:']],
  );
  expect(conflicts).toEqual([]);
  expect(mdx).toContain('leftOut: [ { kind: video, count: 3 } ]');
});

test('a standfirst of an editor’s own words stays, whatever the article has in its place', () => {
  const { mdx, conflicts } = merge(
    [['standfirst: b1111', 'standfirst: { words: Mine. }']],
    [['standfirst: b1111', 'standfirst: b2222']],
    [['author: null', 'author: null\nstandfirst: b1111']],
  );
  expect(conflicts).toEqual([]);
  expect(mdx).toContain('standfirst: { words: Mine. }');
});

test.each([
  [
    'a headline of the editor’s is theirs',
    [
      ['Ferry returns to Vell', 'Mine'],
      ['headline: suggested', ''],
    ],
    [['paid for', 'paid twice for']],
    'headline: Mine',
    'from: {  }',
  ],
  [
    'a headline that is now suggested otherwise is suggested',
    [['sail again', 'sail *again*']],
    [['Ferry returns to Vell', 'New']],
    'headline: New',
    'from: { headline: suggested }',
  ],
  [
    'a headline that the article now has is the article’s',
    [['sail again', 'sail *again*']],
    [
      ['Ferry returns to Vell', 'New'],
      ['headline: suggested', 'headline: article'],
    ],
    'headline: New',
    'from: { headline: article }',
  ],
  [
    'a headline that the editor has marked as the article’s is so',
    [['headline: suggested', 'headline: article']],
    [['paid for', 'paid twice for']],
    'headline: Ferry',
    'from: { headline: article }',
  ],
] as [string, Change[], Change[], string, string][])('%s', (_, mine, theirs, headline, from) => {
  const { mdx, conflicts } = merge(mine, theirs);
  expect(conflicts).toEqual([]);
  expect(mdx).toContain(headline);
  expect(mdx.replace(/from: \{\s*\}/, 'from: {  }')).toContain(from);
});

const newHeadline: Change = ['Ferry returns to Vell', 'New'];
const edit: Change = ['sail again', 'sail *again*'];

test('where the headline comes from is never a conflict by itself, and follows the side that its words are of', () => {
  const mine: Change[] = [
    ['headline: Ferry returns to Vell', 'headline: Mine'],
    ['from: { headline: suggested }', 'from: { headline: article }'],
  ];
  const theirs: Change[] = [newHeadline, ['author: null', 'author: Ada'], ['from: {', 'from: { author: suggested,']];
  const { conflicts, mdx } = merge(mine, theirs);
  expect(conflicts.map(({ what }) => what)).toEqual(['the headline']);
  expect(mdx).toContain('from: { author: suggested, headline: article }');
  expect(merge(mine, theirs, [], 'theirs').mdx).toContain('from: { author: suggested, headline: suggested }');
});

test('a headline that stays the same is the article’s where the article has it now', () => {
  expect(merge([edit], [['headline: suggested', 'headline: article']]).mdx).toContain('from: { headline: article }');
});

test('an author whom nobody had named comes in with the article, and a new headline where nothing said whence the old one was', () => {
  expect(merge([edit], [['author: null', 'author: Ada']]).mdx).toContain('author: Ada\n');
  expect(merge([edit], [newHeadline], [['from: { headline: suggested }', 'from: {}']]).mdx).toContain('headline: New\n');
});

test('a headline that an editor took over stays, and one written anew is a person’s', () => {
  expect(merge([[' headline: suggested ', '']], [newHeadline])).toMatchObject({
    mdx: expect.stringContaining('headline: Ferry returns to Vell\n'),
    conflicts: [],
  });
  const [clash] = merge([['Ferry returns to Vell', 'Mine']], [newHeadline]).conflicts;
  const anew = new Map([[JSON.stringify([clash?.what, clash?.ours, clash?.theirs]), { words: 'Both' }]]);
  const { mdx } = merge([['Ferry returns to Vell', 'Mine']], [newHeadline], [], anew);
  expect(mdx).toContain('headline: Both\n');
  expect(mdx).not.toContain('headline: suggested');
});

const stands: Change = ['author: null', 'author: null\nstandfirst: b1111'];

test('a standfirst that is a passage follows the article, and is a conflict where the editor chose another one', () => {
  expect(merge([edit], [['standfirst: b1111', 'standfirst: b2222']], [stands]).mdx).toContain('standfirst: b2222\n');
  const theirs: Change[] = [['standfirst: b1111\n', '']];
  const clash = { what: 'the standfirst', ours: 'b2222', theirs: undefined, base: 'b1111' };
  expect(merge([['standfirst: b1111', 'standfirst: b2222']], theirs, [stands]).conflicts).toEqual([expect.objectContaining(clash)]);
});

test('an approval stays though the article’s own file says something else of it', () => {
  const approved: Change = ['review: { status: suggested }', 'review: { status: approved, by: Jo, on: 2026-03-12 }'];
  expect(merge([approved], [['paid for', 'paid twice for']])).toMatchObject({ mdx: change(longer, approved), conflicts: [] });
  expect(merge([edit], [approved]).mdx).toContain(approved[1]);
});

test('where the article’s own lines were read is as it is now, and a format that the editor took out is back', () => {
  const found: Change = ['review:', 'found: { author: line }\nreview:'];
  const { mdx, conflicts } = merge(
    [
      ['author: line', 'author: meta'],
      ['format: 1\n', ''],
    ],
    [['author: line', 'author: shown']],
    [found],
  );
  expect(conflicts).toEqual([]);
  expect(mdx).toContain('found: { author: shown }\n');
  expect(mdx).toMatch(/^---\nformat: 1\n/);
});
