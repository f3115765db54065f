import { expect, test } from 'vitest';
import { acceptedActors, rejectedActors } from '../../../../scripts/lib/reconcile/merge/frontmatter.ts';
import { matterOf } from '../../../../scripts/lib/reconcile/merge/matter.ts';
import { mergeExplainers } from '../../../../scripts/lib/reconcile/merge/merge.ts';
import { type Decided, nothingRejected } from '../../../../scripts/lib/reconcile/merge/types.ts';
import { readExplainer } from '../../../../src/lib/explainer/read-explainer.ts';
import { base, change, longer } from './ferry.ts';

type Change = [string, string];
/** Merges `base` with changes of an editor's and of the article's. */
function merge(mine: Change[], theirs: Change[], before: Change[] = [], decided?: Decided) {
  const first = change(base, ...before);
  return mergeExplainers({ base: first, edited: change(first, ...mine), generated: change(first, ...theirs) }, nothingRejected, decided);
}
const matter = (mdx: string) => matterOf(readExplainer(mdx, ''));
const officeLine = /^ {2}- { id: harbour-office.*\n/m.exec(base)?.[0] ?? '';
const untagged: Change = ['<Actor id="harbour-office">Harbour Office</Actor>', 'Harbour Office'];

test('an actor that a person took out is rejected, before or now, until they put it back', () => {
  const without = matter(change(base, [officeLine, ''], untagged));
  const all = matter(base);
  expect(rejectedActors({ base: all, edited: without }, [])).toEqual(new Set(['harbour-office']));
  expect(rejectedActors({ base: all, edited: all }, ['vell', 'ida-brandt'])).toEqual(new Set(['vell']));
});

test('an actor that an editor stands for is theirs once nobody suggests it', () => {
  const [all, without] = [matter(base), matter(change(base, [officeLine, ''], untagged))];
  const accepted = matter(change(base, ['organisation, from: suggested', 'organisation']));
  expect(acceptedActors({ edited: accepted, generated: without })).toEqual(new Set(['harbour-office']));
  expect(acceptedActors({ edited: accepted, generated: all })).toEqual(new Set());
  expect(acceptedActors({ edited: all, generated: without })).toEqual(new Set());
});

const approved: Change = ['indirect, from: suggested, confidence: 0.9', 'indirect'];
const gone: Change[] = [
  ['<Actor id="ida-brandt">Ida Brandt</Actor> said it was worth the wait.', 'Nobody came.'],
  [/keyPoints:\n.*\n/.exec(base)?.[0] ?? '', 'keyPoints: []\n'],
];
const statementLine = /^statements:\n.*\n/m.exec(base)?.[0] ?? '';
const passage = (id: string, text: string) => `  <Passage id="${id}">\n    ${text}\n  </Passage>\n`;
const said = '<Actor id="ida-brandt">Ida Brandt</Actor> said it was worth the wait.';
const below = (...passages: string[]): Change => ['Nobody came.\n  </Passage>\n', `Nobody came.\n  </Passage>\n\n${passages.join('\n')}`];

test('a statement that an editor approved follows its words to where it is found now', () => {
  const { mdx, conflicts } = merge(
    [approved],
    [...gone, below(passage('b3333', said), passage('b4444', said)), ['s1111, passage: b2222', 's1111, passage: b4444']],
  );
  expect(conflicts).toEqual([]);
  expect(mdx).toContain('{ id: s1111, passage: b4444, source: Ida Brandt');
});

test('a statement that an editor approved, and that is found no longer, follows its words to the one passage that has them all', () => {
  const { mdx, conflicts } = merge(
    [approved],
    [...gone, below(passage('b3333', said), passage('b4444', 'Ida Brandt said so.')), [statementLine, 'statements: []\n']],
  );
  expect(conflicts).toEqual([]);
  expect(mdx).toContain('{ id: s1111, passage: b3333, source: Ida Brandt');
});

test.each([
  ['that an editor has approved', approved],
  ['that an editor has changed', ['kind: indirect', 'kind: mixed']],
] as [string, Change][])('a statement %s is a conflict where two passages have its words', (which, mine) => {
  const theirs = [...gone, below(passage('b3333', said), passage('b4444', said)), [statementLine, 'statements: []\n'] as Change];
  const clash = { what: `the words of a statement ${which}`, line: 17, ours: 'it was worth the wait', theirs: 'Nobody came.' };
  const { conflicts, mdx } = merge([mine], theirs);
  expect(conflicts).toEqual([clash]);
  expect(mdx).toContain('id: s1111, passage: b2222');
  expect(merge([mine], theirs, [], 'ours').mdx).toContain('id: s1111, passage: b2222');
  expect(merge([mine], theirs, [], 'theirs').mdx).toContain('statements: []\n');
});

test('a statement whose words the article has changed is a conflict with what is found now', () => {
  const theirs: Change[] = [
    ['worth the wait.', 'worth waiting.'],
    ['content: it was worth the wait', 'content: it was worth waiting'],
  ];
  const [clash] = merge([approved], theirs).conflicts;
  expect(clash).toMatchObject({ ours: 'it was worth the wait', theirs: 'it was worth waiting' });
  expect(merge([approved], theirs, [], 'theirs').mdx).toContain('content: it was worth waiting, kind: indirect, from: suggested');
});

test('a statement of words that an editor has written over in their passage stays as it is found', () => {
  const { mdx, conflicts } = merge([['worth the wait.', 'worth all that waiting.']], [['paid for', 'paid twice for']]);
  expect(conflicts).toEqual([]);
  expect(mdx).toContain('content: it was worth the wait, kind: indirect, from: suggested');
  expect(mdx).toContain('worth all that waiting.');
});

test('key points and dates that a person took out are remembered by their passage and all of their words', () => {
  const dates: Change = ['dates: []', 'dates:\n  - { passage: b1111, text: will sail, on: 2026-03-01, from: suggested }'];
  const before = change(base, dates);
  const edited = change(
    before,
    [/dates:\n.*\n/.exec(before)?.[0] ?? '', 'dates: []\n'],
    [/keyPoints:\n.*\n/.exec(base)?.[0] ?? '', 'keyPoints: []\n'],
  );
  const { rejected } = mergeExplainers({ base: before, edited, generated: change(longer, dates) }, nothingRejected);
  expect(rejected).toMatchObject({
    keyPoints: [{ passage: 'b2222', text: 'Ida Brandt said it was' }],
    dates: [{ passage: 'b1111', text: 'will sail' }],
  });
});
