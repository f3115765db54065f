import { expect, test } from 'vitest';
import type { History } from '../../../../src/lib/graph/history.ts';
import type { Account, Tombstone } from '../../../../src/schemas/ledger.ts';
import { explainer, graphOf, passage, section } from '../../../support/samples.ts';

const wall = 'The wall of the harbour was rebuilt in May.';
const ferry = 'A ferry to Tarn sails twice a day.';
const cranes = 'Two cranes stand idle on the quay.';
const pay = 'Who will pay for them is open.';

const revision = (texts: Record<string, string>, on?: string): Account['revisions'][number] => ({
  file: 'a.txt',
  sha256: '0'.repeat(64),
  ...(on === undefined ? {} : { on }),
  passages: Object.entries(texts).map(([id, text]) => ({ id, text })),
  statements: [],
});
const merged = (id: string, text: string, into: string): Tombstone => ({ id, text, revision: 1, fate: 'merged', into });
const removed = (id: string, text: string): Tombstone => ({ id, text, revision: 1, fate: 'removed' });

/** The history of an explainer that has the wall and, in another section, the ferry now. */
function historyOf(account: Partial<Account>): History {
  const body = section('the-wall', passage('b1000', wall)) + section('the-ferry', passage('c1000', ferry), passage('f1000', pay));
  const revisions = [
    revision({ b1000: wall, c1000: ferry, d1000: cranes }),
    revision({ b1000: wall, c1000: ferry, f1000: pay }, '2026-03-12'),
  ];
  const whole = { revisions, gone: [removed('d1000', cranes)], sections: {}, left: {}, statements: {}, ...account };
  const history = graphOf({ ...explainer('harbour', body), account: whole }).explainers.get('harbour')?.history;
  if (!history) throw new Error('The explainer is missing.');
  return history;
}

test('an explainer without a ledger has no history', () => {
  const { history } = graphOf(explainer('harbour', '')).explainers.get('harbour') ?? {};
  expect(history).toMatchObject({ revisions: [], removed: [], updated: undefined });
});

test('a removed passage has its last words and the day', () => {
  expect(historyOf({}).removed).toEqual([{ id: 'd1000', text: cranes, on: '2026-03-12', into: undefined }]);
});

test('a passage that was merged leads on through others to the one that holds its words', () => {
  const [first, second] = historyOf({ gone: [merged('g1000', cranes, 'd1000'), merged('d1000', cranes, 'b1000')] }).removed;
  expect([first?.into, second?.into]).toMatchObject(Array(2).fill({ id: 'b1000', section: { id: 'the-wall' } }));
});

test('a passage that was merged into one that is gone leads to what is left of that', () => {
  const [first] = historyOf({ gone: [merged('g1000', pay, 'd1000'), removed('d1000', cranes)] }).removed;
  expect(first?.into).toEqual({ id: 'd1000', text: cranes, section: undefined });
});

test('a passage that is back has no tombstone', () => {
  expect(historyOf({ gone: [removed('b1000', wall), removed('d1000', cranes)] }).removed.map(({ id }) => id)).toEqual(['d1000']);
});

test('a passage from before tombstones were kept has one', () => {
  expect(historyOf({ gone: [] }).removed).toEqual([{ id: 'd1000', text: cranes, on: '2026-03-12', into: undefined }]);
});

test('a passage whose address a person changed answers to the old one', () => {
  const revisions = [revision({ h1000: wall, c1000: ferry })];
  const { removed, anchors } = historyOf({ revisions, gone: [] });
  expect([removed, [...anchors]]).toEqual([[], [['b1000', ['h1000']]]]);
});

test('an old section leads to the section that has most of its passages', () => {
  const { oldSections, anchors } = historyOf({ sections: { quay: ['b1000', 'c1000', 'f1000', 'd1000'], 'the-wall': ['b1000'] } });
  expect(oldSections.map(({ id, at, now }) => [id, at, now.map(({ section, passages }) => [section.id, passages])])).toEqual([
    [
      'quay',
      'c1000',
      [
        ['the-ferry', 2],
        ['the-wall', 1],
      ],
    ],
  ]);
  expect(anchors.get('c1000')).toEqual(['quay']);
});

test('the page of an old section answers for each passage that it ever showed', () => {
  const { oldSections } = historyOf({ sections: { quay: ['c1000', 'd1000'] }, left: { quay: ['b1000', 'x9999'] } });
  expect(oldSections[0]?.passages.map(({ id, passage, removed }) => [id, passage?.section.id, removed?.text])).toEqual([
    ['c1000', 'the-ferry', undefined],
    ['d1000', undefined, cranes],
    ['b1000', 'the-wall', undefined],
    ['x9999', undefined, undefined],
  ]);
});

test('the page of a section answers for the passages that left it', () => {
  const gone = [merged('d1000', cranes, 'b1000')];
  const { left } = historyOf({ gone, sections: { 'the-wall': ['b1000', 'd1000'] }, left: { 'the-wall': ['c1000'] } });
  expect(left.get('the-wall')).toMatchObject([
    { id: 'd1000', passage: undefined, removed: { text: cranes, into: { id: 'b1000' } } },
    { id: 'c1000', passage: { section: { id: 'the-ferry' } }, removed: undefined },
  ]);
  expect(left.get('the-ferry')).toEqual([]);
});

test('an old section of which nothing is left leads to its first tombstone, or to the explainer', () => {
  const { oldSections } = historyOf({ sections: { cranes: ['d1000'], nothing: [] } });
  expect(oldSections.map(({ at, now }) => [at, now])).toEqual([
    ['d1000', []],
    ['', []],
  ]);
});

test('an old statement answers at its passage, or at what is left of that', () => {
  const { anchors } = historyOf({ statements: { s1000: 'c1000', s2000: 'd1000', s3000: 'x9999' } });
  expect(Object.fromEntries(anchors)).toEqual({ c1000: ['s1000'], d1000: ['s2000'], '': ['s3000', 'x9999'] });
});
