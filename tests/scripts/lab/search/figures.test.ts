import { expect, test } from 'vitest';
import { figuresOf, type Measured } from '../../../../scripts/lab/search/bars.ts';
import { isSame, sampleFresh, spread } from '../../../../scripts/lab/search/fresh.ts';
import { rankAll } from '../../../../scripts/lab/search/rank.ts';
import { classRows } from '../../../../scripts/lab/search/rank-bars.ts';
import { formatFigures, formatTable } from '../../../../scripts/lab/support/figure.ts';

const found = (page: string) => ({ found: [{ page, anchor: null }], saysNothing: false, isRespelt: false, admitsLack: false });
const none = { found: [], saysNothing: true, isRespelt: false, admitsLack: true };
const queries = [
  { q: 'flod', class: 'typo', expect: [{ page: '/flood/' }] },
  { q: 'burma', class: 'alias', expect: [{ page: '/actors/myanmar/' }] },
  { q: 'zyx', class: 'no-answer', expect: [] },
];
const answers = new Map([
  ['flod', { ours: { ...found('/flood/'), isRespelt: true }, stock: none }],
  ['burma', { ours: { ...found('/flood/'), isRespelt: true }, stock: found('/actors/myanmar/') }],
  ['zyx', { ours: none, stock: found('/flood/') }],
]);
const fresh = (firstBytes: number, isAsWarm: boolean) => ({ isAsWarm, firstBytes, nextBytes: 1000 });
const ranked = rankAll(queries, answers, () => null);
const whole = { q: 'flod', isWhole: true, ours: fresh(120_000, true), stock: fresh(90_000, false) };
const measured: Measured = {
  ranked,
  fresh: [whole, { q: 'flo', isWhole: false, ours: fresh(500_000, false), stock: fresh(1, true) }],
  bytes: [whole],
  filters: [{ search: '?kind=Actor', fault: null }],
  keystrokes: [10, 150],
  index: { ours: { milliseconds: 110, bytes: 120 }, stock: { milliseconds: 100, bytes: 100 } },
};

test('the table shows each figure with its bar, and says which are missed', () => {
  expect(formatFigures(figuresOf(measured, false), 'ours')).toMatchInlineSnapshot(`
    "| figure                                                |      bar |     ours | stock Pagefind |  of |         |
    |-------------------------------------------------------|---------:|---------:|---------------:|----:|--------:|
    | MRR@10, answerable queries                            |  ≥ 0.965 |    0.500 |          0.500 |   2 |  MISSED |
    | success@1, answerable queries                         |   ≥ 0.95 |    0.500 |          0.500 |   2 |  MISSED |
    | success@10, answerable queries                        |  ≥ 0.985 |    0.500 |          0.500 |   2 |  MISSED |
    | right section first                                   |   ≥ 0.95 |        – |              – |   0 |         |
    | right section first, of pages found                   |          |        – |              – |   0 |         |
    | topics, success@1                                     |    ≥ 0.9 |        – |              – |   0 |         |
    | questions, success@1                                  |   ≥ 0.97 |        – |              – |   0 |         |
    | names, success@1                                      |   ≥ 0.92 |    0.000 |          1.000 |   1 |  MISSED |
    | typos, success@1                                      |   ≥ 0.96 |    1.000 |          0.000 |   1 | reached |
    | aliases and demonyms, success@10                      |   ≥ 0.95 |    0.000 |          1.000 |   1 |  MISSED |
    | partial last word, success@1                          |   ≥ 0.97 |        – |              – |   0 |         |
    | no answer: said so, or each result says what it lacks |      ≥ 1 |    1.000 |          0.000 |   1 | reached |
    | answerable queries told that nothing has all words    |          |    0.000 |          0.500 |   2 |         |
    | answerable queries that show exactly one result       |          |    1.000 |          0.500 |   2 |         |
    | no typo, and yet read as other words                  |      ≤ 0 |    0.500 |          0.000 |   2 |  MISSED |
    | fresh against warm, same top ten                      |      ≥ 1 |    0.500 |          0.500 |   2 |  MISSED |
    | first query, median                                   |  ≤ 90 KB | 120.0 KB |        90.0 KB |   1 |  MISSED |
    | first query, p95                                      | ≤ 240 KB | 120.0 KB |        90.0 KB |   1 | reached |
    | next query, median                                    |  ≤ 30 KB |   1.0 KB |         1.0 KB |   1 | reached |
    | next query, p95                                       |          |   1.0 KB |         1.0 KB |   1 |         |
    | filter counts and pages as by brute force             |      ≥ 1 |    1.000 |              – |   1 | reached |
    | keystroke to painted results, 4 × CPU throttle, p95   | ≤ 100 ms |   150 ms |              – |   2 |  MISSED |
    | index time                                            |  ≤ 1.2 × |   1.10 × |         1.00 × |   1 | reached |
    | index size                                            |  ≤ 1.1 × |   1.20 × |         1.00 × |   1 |  MISSED |"
  `);
});

test('a part that was not measured has no figures', () => {
  expect(figuresOf({ bytes: [whole] }, false).map(({ label }) => label)).toEqual([
    'first query, median',
    'first query, p95',
    'next query, median',
    'next query, p95',
  ]);
});

test('more is asked of queries that were drawn from the site itself', () => {
  const [drawn, written] = [true, false].map((isDrawn) => figuresOf({ ranked }, isDrawn)[0]?.bar);
  expect([drawn, written]).toEqual([{ least: 0.995 }, { least: 0.965 }]);
});

test('each class has its own row, ours before stock', () => {
  expect(formatTable(classRows(ranked))).toMatchInlineSnapshot(`
    "| class, ours / stock |  of |        MRR@10 |     success@1 |    success@10 | right section first |
    |---------------------|----:|--------------:|--------------:|--------------:|--------------------:|
    | alias               |   1 | 0.000 / 1.000 | 0.000 / 1.000 | 0.000 / 1.000 |               – / – |
    | typo                |   1 | 1.000 / 0.000 | 1.000 / 0.000 | 1.000 / 0.000 |               – / – |"
  `);
});

test('queries to ask again are spread over the file, with the first letters of their words', () => {
  expect(sampleFresh(['Corn Street', 'flood', 'flood', 'Corn'])).toEqual([
    { q: 'Corn Street', isWhole: true },
    { q: 'flood', isWhole: true },
    { q: 'Corn', isWhole: true },
    { q: 'flo', isWhole: false },
    { q: 'str', isWhole: false },
  ]);
  const many = sampleFresh(
    Array.from({ length: 1000 }, (_, at) => `word ${'abcdefghij'[at % 10]}${'klmnopqrst'[Math.floor(at / 10) % 10]}${'uvwxyz'[at % 6]}ly`),
  );
  expect(many).toHaveLength(400);
  expect(spread([1, 2, 3, 4, 5, 6], 3)).toEqual([1, 3, 5]);
});

test('two answers are the same only with the same links in the same order', () => {
  const one = {
    found: [
      { page: '/a/', anchor: 'x' },
      { page: '/b/', anchor: null },
    ],
    saysNothing: false,
    isRespelt: false,
    admitsLack: false,
  };
  expect(isSame(one, structuredClone(one))).toBe(true);
  expect(isSame(one, { ...one, found: one.found.toReversed() })).toBe(false);
  expect(
    isSame(one, {
      ...one,
      found: [
        { page: '/a/', anchor: 'y' },
        { page: '/b/', anchor: null },
      ],
    }),
  ).toBe(false);
  expect(isSame(one, undefined)).toBe(false);
});
