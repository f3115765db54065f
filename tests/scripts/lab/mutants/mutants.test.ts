import { expect, test } from 'vitest';
import { declarationsOf } from '../../../../scripts/lab/mutants/declarations.ts';
import { countMutants, formatSurvivors, type Mutant } from '../../../../scripts/lab/mutants/score.ts';
import { withRow } from '../../../../scripts/lab/mutants/summary.ts';

test('what a module declares is found from its first letter to its last; types and imports run nothing', () => {
  const module = [
    "import { a } from './a.ts';",
    "export { b } from './b.ts';",
    'type Quay = string;',
    'export interface Ferry {}',
    '/** The most. */',
    'const MOST = 3;',
    'export function sail() {',
    '  return a;',
    '}',
  ];
  expect(declarationsOf(module.join('\n'))).toEqual(['6:0-6:15', '7:0-9:1']);
});

const changed: Mutant = { id: '1', file: 'quay.ts', line: 7, change: 'BlockStatement: {}', verdict: 'killed' };
const mutants: Mutant[] = [
  changed,
  { ...changed, verdict: 'uncovered' },
  { ...changed, verdict: 'static' },
  { ...changed, file: 'ferry.ts', change: 'EqualityOperator: a <= b', verdict: 'survived' },
];

test('what was not tried counts for nothing', () => {
  expect(countMutants(mutants)).toEqual({ tried: 3, killed: 1 });
});

test('what nobody noticed is listed with its place', () => {
  expect(formatSurvivors(mutants)).toBe('quay.ts:7 BlockStatement: {} (no test comes by)\nferry.ts:7 EqualityOperator: a <= b');
});

test('the summary has each folder once, as it was measured last, in their order', () => {
  const row = { folder: 'scripts/lib/read', declarations: '2 of 9', seed: 1, without: ['properties', 'pdf'], tried: 40, killed: 30 };
  const first = withRow('', row, '2031-05-14');
  const second = withRow(first, { ...row, folder: 'scripts/lib/desk', tried: 0, killed: 0 }, '2031-05-14');
  const rows = withRow(second, { ...row, killed: 31 }, '2031-05-15')
    .split('\n')
    .filter((line) => line.startsWith('| scripts'))
    .map((line) => line.replace(/ +/g, ' '));
  expect(rows).toEqual([
    '| scripts/lib/desk | 2031-05-14 | 2 of 9 | 1 | properties pdf | 0 | 0 | – |',
    '| scripts/lib/read | 2031-05-15 | 2 of 9 | 1 | properties pdf | 40 | 31 | 77.5 |',
  ]);
});
