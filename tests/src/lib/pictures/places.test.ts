import { expect, test } from 'vitest';
import { barChart } from '../../../../src/lib/pictures/bar-chart.ts';
import { placeOf } from '../../../../src/lib/pictures/countries.ts';
import { placeLabels } from '../../../../src/lib/pictures/labels.ts';
import { lineChart } from '../../../../src/lib/pictures/line-chart.ts';
import { drawMap } from '../../../../src/lib/pictures/map.ts';

type Numbers = (number | null)[];
const series = (y: Numbers[]) => y.map((values, index) => ({ name: `y${index}`, values }));
const bars = (values: string[], ...y: Numbers[]) => barChart({ x: { name: 'who', form: 'text', values }, y: series(y) });
const lines = (form: 'date' | 'number', values: string[], ...y: Numbers[]) => lineChart({ x: { name: 'x', form, values }, y: series(y) });

test('bars stand below their names, one group below the other', () => {
  const placed = ({ height, groups }: ReturnType<typeof bars>) => [
    height,
    ...groups.map(({ title, bars }) => [title.map(({ base }) => base), bars.map(({ series, y, base }) => [series, y, base])]),
  ];
  expect(placed(bars(['a', 'b c'], [1, null], [2, 4]))).toEqual([
    168,
    [
      [15],
      [
        [0, 40, 35],
        [1, 72, 67],
      ],
    ],
    [
      [111],
      [
        [0, 136, 131],
        [1, 156, 151],
      ],
    ],
  ]);
  const long = `${'w'.repeat(20)} ${'x'.repeat(20)}`;
  expect(placed(bars(['a', long, 'c'], [1, 2, 3]))).toEqual([
    140,
    [[15], [[0, 20, 15]]],
    [[59, 79], [[0, 84, 79]]],
    [[123], [[0, 128, 123]]],
  ]);
});

test.each([
  ['xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', ['xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx']],
  ['xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', ['xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…']],
  ['aaaa  bbbb', ['aaaa bbbb']],
  ['aaaaaaaaaaaaaaa bbbbbbbbbbbbbbbb', ['aaaaaaaaaaaaaaa bbbbbbbbbbbbbbbb']],
  ['aaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbb', ['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb']],
  ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb']],
  [
    'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb c',
    ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb c'],
  ],
  [
    'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb c ddddddddd',
    ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb …'],
  ],
  ['', ['']],
])('the name %j of a bar has the lines %j', (name, titles) => {
  expect(bars([name], [1]).groups[0]?.title.map(({ text }) => text)).toEqual(titles);
});

test('a name has some letters beside the longest number', () => {
  expect(bars(['x'.repeat(50)], [1e25]).groups[0]?.title[0]?.text).toBe(`${'x'.repeat(11)}…`);
});

test.each([
  [
    [1, 9],
    ['0', '2', '4', '6', '8', '10'],
  ],
  [
    [5, 10],
    ['0', '2', '4', '6', '8', '10'],
  ],
  [
    [5, 9],
    ['5', '6', '7', '8', '9'],
  ],
  [
    [6, 6],
    ['0', '2', '4', '6'],
  ],
  [
    [0, 0],
    ['0', '0.2', '0.4', '0.6', '0.8', '1'],
  ],
  [
    [-9, -6],
    ['-9', '-8', '-7', '-6'],
  ],
  [
    [-9, -4],
    ['-10', '-8', '-6', '-4', '-2', '0'],
  ],
  [
    [-9, -4.5],
    ['-10', '-8', '-6', '-4', '-2', '0'],
  ],
  [
    [-6, -6],
    ['-6', '-4', '-2', '0'],
  ],
  [
    [-3, 4],
    ['-4', '-2', '0', '2', '4'],
  ],
  [
    [0, 5],
    ['0', '1', '2', '3', '4', '5'],
  ],
  [
    [-5, 0],
    ['-5', '-4', '-3', '-2', '-1', '0'],
  ],
])('lines of %j have the levels %j', (values, labels) => {
  expect(
    lines(
      'number',
      values.map((_, at) => `${at}`),
      values,
    ).levels.map(({ label }) => label),
  ).toEqual(labels);
});

test('the level of zero is told from the others, from the bottom up', () => {
  const { levels } = lines('number', ['0', '1'], [-3, 4]);
  expect(levels.map(({ label, isZero, y }) => [label, isZero, Math.round(y * 100)])).toEqual([
    ['-4', false, 100],
    ['-2', false, 75],
    ['0', true, 50],
    ['2', false, 25],
    ['4', false, 0],
  ]);
});

test.each<['date' | 'number', string[], unknown[]]>([
  [
    'number',
    ['3', '1', '2', '2'],
    [
      ['1', 'start', '0%', false],
      ['2', 'middle', '50%', false],
      ['3', 'end', '100%', false],
    ],
  ],
  [
    'number',
    ['1', '2', '3', '4', '5', '6'],
    [
      ['1', 'start', '0%', false],
      ['2', 'middle', '20%', false],
      ['3', 'middle', '40%', false],
      ['4', 'middle', '60%', false],
      ['5', 'middle', '80%', false],
      ['6', 'end', '100%', false],
    ],
  ],
  [
    'number',
    ['1', '2', '3', '4', '5', '6', '7'],
    [
      ['2', 'middle', '16.67%', false],
      ['4', 'middle', '50%', false],
      ['6', 'middle', '83.33%', false],
    ],
  ],
  [
    'number',
    ['1', '1.04', '1.1', '1.9', '2'],
    [
      ['1', 'start', '0%', false],
      ['1.04', 'start', '4%', true],
      ['1.9', 'middle', '90%', true],
      ['2', 'end', '100%', false],
    ],
  ],
  [
    'date',
    ['2020', '2021', '2022', '2023', '2024', '2025', '2026'],
    [
      ['2020', 'start', '0%', false],
      ['2022', 'middle', '33.35%', false],
      ['2024', 'middle', '66.65%', false],
      ['2026', 'end', '100%', false],
    ],
  ],
  [
    'date',
    ['2020-01', '2020-02', '2020-03', '2020-04', '2020-05', '2020-06', '2020-07'],
    [
      ['2020', 'start', '0%', false],
      ['Feb 2020', 'middle', '17.03%', true],
      ['Mar 2020', 'middle', '32.97%', true],
      ['Apr 2020', 'middle', '50%', true],
      ['May 2020', 'middle', '66.48%', true],
      ['Jul 2020', 'end', '100%', false],
    ],
  ],
  [
    'date',
    ['2020', '2021', '2022', '2023', '2024', '2025', '2021'],
    [
      ['2020', 'start', '0%', false],
      ['2021', 'middle', '20.03%', true],
      ['2022', 'middle', '40.01%', false],
      ['2023', 'middle', '59.99%', true],
      ['2024', 'middle', '79.97%', true],
      ['2025', 'end', '100%', false],
    ],
  ],
  [
    'date',
    ['2000', '2001', '2002', '2001-01', '2002-01', '2000-01', '2001-01-01'],
    [
      ['2000', 'start', '0%', false],
      ['2001', 'middle', '50.07%', false],
      ['2002', 'end', '100%', false],
    ],
  ],
  [
    'date',
    ['2025', '2026'],
    [
      ['2025', 'start', '0%', false],
      ['2026', 'end', '100%', false],
    ],
  ],
])('below lines along the %s values %j stand names that run into no other', (form, values, named) => {
  const { ticks } = lines(
    form,
    values,
    values.map((_, at) => at),
  );
  expect(ticks.map(({ label, anchor, x, isWide }) => [label, anchor, x, isWide])).toEqual(named);
});

test('lines along numbers go by their size, each over its own values', () => {
  expect(lines('number', ['1', '2', '4'], [0, null, 10], [10, 5, 0]).paths).toEqual(['M0,1000ZM1000,0Z', 'M0,0L333,500L1000,1000']);
});

test.each<[[string, number, number, boolean][], (string | undefined)[]]>([
  [[['Vell', 10, 25, true]], ['start 8 0.35']],
  [[['Vell', 95, 25, true]], ['end -8 0.35']],
  [[['Vell', 69.6, 25, true]], ['start 8 0.35']],
  [[['Vell', 69.7, 25, true]], ['end -8 0.35']],
  [[['Lindmoor', 50, 40, true]], ['middle 0 -0.7']],
  [[['Lindmoors', 50, 46, true]], ['middle 0 -0.7']],
  [[['Lindmoors', 50, 6, true]], ['middle 0 1.4']],
  [[['Lindmoors and all of it', 50, 25, true]], [undefined]],
  [
    [
      ['Vell', 10, 25, true],
      ['Vell', 10, 25, true],
      ['Vell', 10, 25, true],
    ],
    ['start 8 0.35', undefined, undefined],
  ],
  [
    [
      ['Vell', 50, 25, false],
      ['Vell', 50, 25, false],
      ['Vell', 50, 25, false],
      ['Vell', 50, 25, false],
    ],
    ['middle 0 0.35', 'middle 0 1.7', 'middle 0 -1', undefined],
  ],
  [[['Vell', 11.2, 25, false]], [undefined]],
  [[['Vell', 11.1, 25, false]], [undefined]],
  [[['Vell', 50, 6.5, false]], ['middle 0 0.35']],
  [[['Vell', 50, 6.4, false]], ['middle 0 1.7']],
  [
    [
      ['Vell', 30, 25, false],
      ['Vell', 52.4, 25, false],
    ],
    ['middle 0 0.35', 'middle 0 1.7'],
  ],
  [
    [
      ['Vell', 30, 25, false],
      ['Vell', 52.3, 25, false],
    ],
    ['middle 0 0.35', 'middle 0 1.7'],
  ],
  [
    [
      ['Vell', 30, 20, false],
      ['Vell', 30, 33, false],
    ],
    ['middle 0 0.35', 'middle 0 0.35'],
  ],
  [
    [
      ['Vell', 30, 20, false],
      ['Vell', 30, 32.9, false],
    ],
    ['middle 0 0.35', undefined],
  ],
  [[['Vell', 50, 43.5, false]], ['middle 0 0.35']],
  [[['Vell', 50, 43.6, false]], ['middle 0 -1']],
  [
    [
      ['Vell', 52.4, 25, false],
      ['Vell', 30, 25, false],
    ],
    ['middle 0 0.35', 'middle 0 1.7'],
  ],
  [
    [
      ['Vell', 30, 33, false],
      ['Vell', 30, 20, false],
    ],
    ['middle 0 0.35', 'middle 0 0.35'],
  ],
])('the names %j stand where they touch no other and are whole', (names, labels) => {
  const placed = placeLabels(
    names.map(([name, x, y, isDot]) => ({ name, x, y, isDot })),
    { width: 100, height: 50, type: 10 },
  );
  expect(placed.map((label) => label && `${label.anchor} ${label.dx} ${label.dy}`)).toEqual(labels);
});

test.each<[string[], number, boolean, number[][]]>([
  [['Q142'], 240, true, [[329, 123, 1]]],
  [
    ['Q45', 'Q29'],
    240,
    true,
    [
      [246, 124, 1],
      [315, 111, 1],
    ],
  ],
  [
    ['Q30', 'Q159', 'Q148', 'Q155', 'Q668'],
    322,
    false,
    [
      [134, 115, 1],
      [466, 58, 1],
      [509, 123, 1],
      [210, 232, 1],
      [470, 155, 1],
    ],
  ],
  [
    ['Q712', 'Q664'],
    360,
    false,
    [
      [354, 53, 1],
      [297, 299, 1],
    ],
  ],
  [['Q334'], 240, true, [[320, 120, 0]]],
  [['Q39'], 240, true, [[318, 120, 1]]],
  [['Q17'], 353, true, [[311, 220, 1]]],
  [['Q298'], 360, true, [[319, 183, 1]]],
  [
    ['Q145', 'Q408'],
    360,
    false,
    [
      [142, 49, 1],
      [462, 284, 1],
    ],
  ],
])('a map of %j is %i high, has borders: %j, and its states at %j', (ids, height, hasBorders, places) => {
  const map = drawMap(ids.flatMap((id) => placeOf(id) ?? []));
  expect([map.height, map.borders !== '', map.states.map(({ x, y, shape }) => [x, y, Number(shape !== '')])]).toEqual([
    height,
    hasBorders,
    places,
  ]);
});
