import { expect, test } from 'vitest';
import { mergeExplainers } from '../../../../scripts/lib/reconcile/merge/merge.ts';
import { nothingRejected } from '../../../../scripts/lib/reconcile/merge/types.ts';
import { base, change, merge } from './ferry.ts';

test('a key point that an editor took out stays out when the article rewords its sentence, and later', () => {
  const without = base.replace(/keyPoints:\n.*\n/, 'keyPoints: []\n');
  const reworded = change(
    base,
    ['text: Ida Brandt said it was', 'text: Ida Brandt said it really was'],
    ['</Actor> said it was', '</Actor> said it really was'],
    ['content: it was', 'content: it really was'],
  );
  const merged = merge(without, reworded);
  expect(merged.mdx).toContain('keyPoints: []');
  expect(mergeExplainers({ base: reworded, edited: merged.mdx, generated: base }, merged.rejected).mdx).toContain('keyPoints: []');
  const other = change(reworded, ['text: Ida Brandt said it really was', 'text: worth the wait']);
  expect(merge(without, other).mdx).toContain('text: worth the wait');
});

test('a statement that an editor wrote before it was found is there once', () => {
  const found = '  - { id: s2222, passage: b1111, content: paid for it, kind: indirect, from: suggested, confidence: 0.5 }\n---';
  const own = '  - { id: sxxxx, passage: b1111, content: [ paid for it ], kind: indirect }\n---';
  const generated = base.replace(/(?<=\n)---(?=\n\n<Section)/, found);
  const edited = base.replace(/(?<=\n)---(?=\n\n<Section)/, own);
  const { mdx, rejected } = mergeExplainers({ base, edited, generated }, nothingRejected);
  expect(mdx).toBe(edited);
  const taken = change(mdx, [own, '---']);
  expect(mergeExplainers({ base: generated, edited: taken, generated: change(generated, ['0.5', '0.6']) }, rejected).mdx).toBe(taken);
});

/** An explainer whose list of key points, dates or statements has these items. */
const listing = (name: 'keyPoints' | 'dates' | 'statements', ...items: string[]): string => {
  const lines = items.map((item) => `  - { ${item} }\n`);
  return base.replace(new RegExp(`^${name}:.*\n(?: {2}- .*\n)*`, 'm'), lines.length > 0 ? `${name}:\n${lines.join('')}` : `${name}: []\n`);
};
const idsIn = (mdx: string): string[] => [...mdx.matchAll(/- { id: (s\w{4}),/g)].flatMap(([, id]) => id ?? []);

const [said, paid, sails] = [
  'id: s1111, passage: b2222, content: it was worth the wait, kind: indirect, from: suggested',
  'id: s2222, passage: b1111, content: paid for it, kind: indirect, from: suggested',
  'id: s3333, passage: b1111, content: will sail again, kind: indirect, from: suggested',
];

test.each([
  ['where the editor wrote none', [said], ['s1111', 's2222', 's3333']],
  ['where the editor wrote another', [said, sails.replace('s3333', 'sxxxx')], ['s1111', 's2222', 'sxxxx']],
])('a statement that the article brings comes in %s', (_, mine, expected) => {
  const edited = change(listing('statements', ...mine), ['returns to Vell', 'is back']);
  const { mdx } = mergeExplainers(
    { base: listing('statements', said), edited, generated: listing('statements', said, paid, sails) },
    nothingRejected,
  );
  expect(idsIn(mdx).toSorted()).toEqual(expected);
});

test('a statement that is found twice is there twice, when the editor wrote neither', () => {
  const edited = change(listing('statements', said), ['returns to Vell', 'is back']);
  const generated = listing('statements', said, said.replace('s1111', 's4444'));
  expect(idsIn(mergeExplainers({ base: listing('statements', said), edited, generated }, nothingRejected).mdx)).toEqual(['s1111', 's4444']);
});

const point = (text: string, passage = 'b1111'): string => `passage: ${passage}, text: ${text}, from: suggested`;
const [sail, office] = ['The ferry of Vell will sail again.', 'The Harbour Office paid for it.'];

test('of two key points that an editor took out, the one that the article rewords stays out, and the other is not found', () => {
  const before = listing('keyPoints', point(sail), point(office));
  const generated = change(listing('keyPoints', point('The Harbour Office paid twice for it.')), [
    'Office</Actor> paid',
    'Office</Actor> paid twice',
  ]);
  const { mdx } = mergeExplainers({ base: before, edited: listing('keyPoints'), generated }, nothingRejected);
  expect(mdx).toContain('keyPoints: []');
});

test.each([
  [
    'while the one that they took out is still in the article',
    [point(sail)],
    [point(sail), point('The ferry of Vell will sail.')],
    'sail.',
  ],
  ['when they took out none', [], [point(office)], 'paid for it.'],
])('a key point that the article brings comes in %s', (_, before, now, expected) => {
  const edited = change(listing('keyPoints'), ['returns to Vell', 'is back']);
  const generated = listing('keyPoints', ...now).replace('sail again. The', 'sail again. The ferry of Vell will sail. The');
  const { mdx } = mergeExplainers({ base: listing('keyPoints', ...before), edited, generated }, nothingRejected);
  expect([...mdx.matchAll(/text: ([^,]*), from/g)].map(([, text]) => text)).toEqual([expect.stringContaining(expected)]);
});

test('a date that the article puts in the place of one that an editor took out comes in', () => {
  const date = (text: string, day: string): string => `passage: b1111, text: ${text}, on: ${day}, from: suggested`;
  const dated = (day: string): string =>
    change(listing('dates', date(`on ${day} May`, `2026-05-0${day}`)), ['sail again.', `sail on ${day} May.`]);
  const edited = change(dated('3'), [`dates:\n  - { ${date('on 3 May', '2026-05-03')} }\n`, 'dates: []\n']);
  expect(mergeExplainers({ base: dated('3'), edited, generated: dated('4') }, nothingRejected).mdx).toContain('text: on 4 May');
});
