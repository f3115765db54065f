import { expect, test } from 'vitest';
import { placeEdit, tagEdits } from '../../../../scripts/lib/reconcile/merge/tag-edits.ts';
import { mergeTags } from '../../../../scripts/lib/reconcile/merge/tags.ts';
import { type Decided, judgeFor } from '../../../../scripts/lib/reconcile/merge/types.ts';
import { inOrder } from '../../../../src/lib/explainer/marks.ts';
import type { Rejected } from '../../../../src/schemas/ledger.ts';
import { passage, short } from './tagged.ts';

interface Given {
  mentions?: Rejected['mentions'];
  decided?: Decided;
}
/** What becomes of the tags of one passage. */
function merge(base: string | undefined, edited: string, generated: string, { mentions = [], decided }: Given = {}) {
  const judge = judgeFor(decided);
  const [old, now] = [base === undefined ? undefined : passage(base), passage(generated)];
  const edits = tagEdits(old, passage(edited)).flatMap((edit) => placeEdit(edit, now, []) ?? []);
  const marks = mergeTags({ base: old, generated: now }, edits, mentions, judge);
  return { tags: inOrder(marks).map((mark) => short(mark, now.text)), clashes: judge.clashes, told: judge.lost.map(({ what }) => what) };
}

test.each([
  [
    'the article’s where the editor did nothing',
    'On <a:vell>Vell</>.',
    'On <a:vell>Vell</>.',
    'On <a:isle>Vell</> of <a:jo>Jo</>.',
    ['<a:isle>Vell</>', '<a:jo>Jo</>'],
  ],
  [
    'without what the editor took away',
    'On <a:vell>Vell</> and <a:jo>Jo</>.',
    'On Vell and <a:jo>Jo</>.',
    'On <a:vell>Vell</> and <a:jo>Jo</> again.',
    ['<a:jo>Jo</>'],
  ],
  ['without what the editor took away, though it is written otherwise now', 'On <a:vell>Vell</>.', 'On Vell.', 'On <n:vell>Vell</>.', []],
  [
    'with what the editor put in',
    'On Vell and Jo.',
    'On <a:vell>Vell</> and Jo.',
    'On Vell and <a:jo>Jo</> again.',
    ['<a:vell>Vell</>', '<a:jo>Jo</>'],
  ],
  ['with what both put in, once', 'On Vell.', 'On <a:vell>Vell</>.', 'On <a:vell>Vell</> again.', ['<a:vell>Vell</>']],
  [
    'with the editor’s in the place of the article’s',
    'On <a:vell>Vell</>.',
    'On <a:isle>Vell</>.',
    'On <a:vell>Vell</> again.',
    ['<a:isle>Vell</>'],
  ],
  [
    'with the editor’s around more words',
    'On <a:vell>Vell</> isle.',
    'On <a:vell>Vell isle</>.',
    'On <a:vell>Vell</> isle again.',
    ['<a:vell>Vell isle</>'],
  ],
  [
    'with the editor’s emphasis, and the article’s tag in it',
    'On Vell isle.',
    'On *Vell isle*.',
    'On <a:vell>Vell</> isle.',
    ['Vell isle', '<a:vell>Vell</>'],
  ],
  [
    'with an editor’s actor where a term is suggested now',
    'On Vell isle.',
    'On <a:vell>Vell isle</>.',
    'On <s:isle>Vell isle</>.',
    ['<a:vell>Vell isle</>'],
  ],
  [
    'with an editor’s term within the article’s actor',
    'On Vell isle.',
    'On Vell <t:isle>isle</>.',
    'On <a:vell>Vell isle</>.',
    ['<a:vell>Vell isle</>', '<t:isle>isle</>'],
  ],
  [
    'with an editor’s term in the place of one that is suggested now',
    'On Vell isle.',
    'On <t:isle>Vell isle</>.',
    'On <s:vell>Vell</> isle.',
    ['<t:isle>Vell isle</>'],
  ],
  [
    'with an editor’s actor around what was tagged before, too',
    'On <a:vell>Vell</> isle.',
    'On <a:isle>Vell isle</>.',
    'On <a:vell>Vell</> isle again.',
    ['<a:isle>Vell isle</>'],
  ],
] as [string, string, string, string, string[]][])('the tags of a passage are %s', (_, base, edited, generated, expected) => {
  expect(merge(base, edited, generated)).toEqual({ tags: expected, clashes: [], told: [] });
});

test('a tag that was taken away in an earlier run stays away in its passage, for its words and what it stands for', () => {
  const mention = { passage: 'b1111', words: 'Vell', actor: 'vell' };
  const on = (base: string | undefined, own: Rejected['mentions'][0], generated = 'On <a:vell>Vell</>.') =>
    merge(base, 'On Vell.', generated, { mentions: [own] }).tags;
  expect(on('On Vell.', mention)).toEqual([]);
  expect(on(undefined, mention)).toEqual([]);
  expect(on('On Vell.', { ...mention, passage: 'c2222' })).toEqual(['<a:vell>Vell</>']);
  expect(on('On Vell.', { ...mention, words: 'Isle' })).toEqual(['<a:vell>Vell</>']);
  expect(on('On Vell.', { ...mention, actor: 'isle' })).toEqual(['<a:vell>Vell</>']);
  expect(on('On Vell.', { passage: 'b1111', words: 'Vell', term: 'vell' })).toEqual(['<a:vell>Vell</>']);
  // What stood there before was put back.
  expect(merge('On <a:vell>Vell</>.', 'On <a:vell>Vell</>.', 'On <a:vell>Vell</>.', { mentions: [mention] }).tags).toEqual([
    '<a:vell>Vell</>',
  ]);
});

test('an actor that both sides put around the same words is a conflict, with its line', () => {
  const both = ['On Vell isle.', 'On <a:vell>Vell isle</>.', 'On <a:isle>Vell</> isle.'] as const;
  const clash = {
    what: 'a tag in passage "b1111"',
    line: 4,
    ours: '<Actor id="vell">Vell isle</Actor>',
    theirs: '<Actor id="isle">Vell</Actor>',
  };
  expect(merge(...both)).toEqual({ tags: ['<a:vell>Vell isle</>'], clashes: [clash], told: [] });
  expect(merge(...both, { decided: 'theirs' })).toEqual({ tags: ['<a:isle>Vell</>'], clashes: [], told: [] });
  expect(merge(...both, { decided: 'ours' })).toEqual({ tags: ['<a:vell>Vell isle</>'], clashes: [], told: [] });
});

test('a tag that both sides changed is a conflict, and the new one stays where it is chosen', () => {
  const both = ['On <a:vell>Vell</>.', 'On <a:jo>Vell</>.', 'On <n:vell>Vell</>.'] as const;
  const clash = {
    what: 'a tag in passage "b1111"',
    line: 4,
    ours: '<Actor id="jo">Vell</Actor>',
    theirs: '<Actor id="vell" as="nominal">Vell</Actor>',
  };
  expect(merge(...both)).toEqual({ tags: ['<a:jo>Vell</>'], clashes: [clash], told: [] });
  expect(merge(...both, { decided: 'theirs' })).toEqual({ tags: ['<n:vell>Vell</>'], clashes: [], told: [] });
});

test.each([
  ['emphasis', 'The *isle of* Vell.'],
  ['a term', 'The <t:isle>isle of</> Vell.'],
])('%s of an editor’s that would cross a tag of the article’s is told and left out', (_, edited) => {
  const { tags, told } = merge('The isle of Vell.', edited, 'The isle <a:vell>of Vell</>.');
  expect(tags).toEqual(['<a:vell>of Vell</>']);
  expect(told).toEqual([expect.stringMatching(/ in passage "b1111": it would cross a tag$/)]);
});

test('an actor of an editor’s goes before emphasis of the article’s that it would cross', () => {
  expect(merge('The isle of Vell.', 'The isle <a:vell>of Vell</>.', 'The *isle of* Vell.')).toEqual({
    tags: ['<a:vell>of Vell</>'],
    clashes: [],
    told: [],
  });
});

test('of two tags of one actor the one that the editor has left stays where the other was taken away', () => {
  const [base, edited] = ['On <a:vell>Vell</> of <a:vell>Vell</>.', 'On Vell of <a:vell>Vell</>.'];
  const { tags, clashes } = merge(base, edited, 'Far on <a:vell>Vell</> of <a:vell>Vell</>.');
  expect([tags, clashes]).toEqual([['<a:vell>Vell</>'], []]);
});

test('emphasis that would cross one of two tags is left out, and an actor leaves emphasis that it does not cross', () => {
  const crossing = merge('The isle of Vell and Jo.', 'The *isle of* Vell and Jo.', 'The isle <a:vell>of Vell</> and <a:jo>Jo</>.');
  expect(crossing.tags).toEqual(['<a:vell>of Vell</>', '<a:jo>Jo</>']);
  expect(crossing.told).toHaveLength(1);
  expect(merge('The isle of Vell.', 'The isle <a:vell>of Vell</>.', '*The* isle of Vell.').tags).toEqual(['The', '<a:vell>of Vell</>']);
});
