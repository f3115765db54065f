import { expect, test } from 'vitest';
import { newTally, type Tally } from '../../../../scripts/lib/import/import.ts';
import { formatTally } from '../../../../scripts/lib/import/report.ts';

const tally = (fates: Partial<Tally['fates']>, more: Partial<Tally> = {}): Tally => {
  const none = newTally();
  return { ...none, ...more, fates: { ...none.fates, ...fates } };
};
const lines = (some: Tally, dryRun = false): string[] => formatTally(some, dryRun).split('\n');

test.each<[told: string[], some: Tally, dryRun?: boolean]>([
  [['0 imported, 0 already there'], tally({})],
  [['2 imported, 0 already there', '  explain them: npm run explain'], tally({ imported: 2 }, { written: ['a.html', 'b.html'] })],
  [['2 would be imported, 0 already there'], tally({ imported: 2 }, { written: ['a.html', 'b.html'] }), true],
  [['0 imported, 3 already there', '  2 of these in a later version'], tally({ there: 1, older: 2 })],
  [['0 imported, 0 already there, 1 updated'], tally({ updated: 1 })],
  [['0 would be imported, 0 already there, 1 would be updated'], tally({ updated: 1 }), true],
  [
    ['0 imported, 0 already there, 3 left out', '  left out: a draft', '    Boats', '    Fish two', '  left out: private', '    Nets'],
    tally(
      {},
      {
        left: [
          { what: 'Boats', why: 'a draft' },
          { what: 'Nets', why: 'private' },
          { what: 'Fish\n\u001b two', why: 'a draft' },
        ],
      },
    ),
  ],
  [
    ['0 imported, 0 already there', '  no theme by its name: Boats (3), Alder, Fish, Nets'],
    tally(
      {},
      {
        tags: new Map([
          ['Nets', 1],
          ['Fish', 1],
          ['Boats', 3],
          ['Alder', 1],
        ]),
      },
    ),
  ],
])('%j', (told, some, dryRun) => {
  expect(lines(some, dryRun)).toEqual(told);
});

test('twenty of a kind are named, the others counted', () => {
  const left = (count: number) => Array.from({ length: count }, (_, index) => ({ what: `Item ${index + 1}`, why: 'a draft' }));
  expect(lines(tally({}, { left: left(20) })).at(-1)).toBe('    Item 20');
  expect(lines(tally({}, { left: left(22) })).slice(-2)).toEqual(['    Item 20', '    … and 2 more']);
});

test('twenty tags are named, the most frequent first, the others counted', () => {
  const tags = (count: number) => new Map(Array.from({ length: count }, (_, index) => [`t${index + 10}`, 1]));
  expect(lines(tally({}, { tags: tags(20) }))[1]).toMatch(/t28, t29$/);
  expect(lines(tally({}, { tags: tags(22).set('zander', 2) }))[1]).toMatch(/: zander \(2\), t10, .*, t28 and 3 more tags$/);
});
