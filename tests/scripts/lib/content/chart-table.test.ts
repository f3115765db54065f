import { expect, test } from 'vitest';
import { type ChartColumns, readChartTable } from '../../../../scripts/lib/content/chart-table.ts';
import { ContentError } from '../../../../src/lib/content-error.ts';

const read = (csv: string | Uint8Array, chart: Partial<ChartColumns> = {}) =>
  readChartTable(
    typeof csv === 'string' ? new TextEncoder().encode(csv) : csv,
    { type: 'line', x: 'day', y: ['boats'], ...chart },
    'media/t.csv',
    {
      file: 'a.mdx',
      line: 9,
    },
  );

function faultsIn(...args: Parameters<typeof read>): ContentError[] {
  try {
    read(...args);
  } catch (error) {
    const faults: unknown[] = error instanceof AggregateError ? error.errors : [error];
    return faults.map((fault) => {
      if (!(fault instanceof ContentError)) throw fault;
      return fault;
    });
  }
  return [];
}
const faultsOf = (...args: Parameters<typeof read>): string[] =>
  faultsIn(...args).map(({ file, line, message }) => `${file}${line ? `:${line}` : ''}: ${message}`);

test('of a table only the columns of the chart are read', () => {
  expect(read('day,phone,boats\n2026-01,0555,3\n2026-02,0556,\n')).toEqual({
    x: { name: 'day', form: 'date', values: ['2026-01', '2026-02'] },
    y: [{ name: 'boats', values: [3, null] }],
  });
});

test.each([
  ['a mark of the byte order, and lines of Windows', '\ufeffday,boats\r\n2026,-1.5\r\n'],
  ['semicolons', 'day;boats\n2026;-1.5\n'],
  ['tabs, spaces and empty lines', 'day\t boats\n\n2026 \t -1.5\n\n'],
  ['quotation marks', '"day","boats"\n"2026","-1.5"\n'],
])('%s are read', (_, csv) => {
  expect(read(csv)).toEqual({ x: { name: 'day', form: 'date', values: ['2026'] }, y: [{ name: 'boats', values: [-1.5] }] });
});

test('a cell is text, whatever a program would do with it', () => {
  const csv = 'who,boats\n<script>run()</script>,1\n"=cmd|\' /C calc\'!A0",2\n"a ""b"", c\nd",3\n';
  expect(read(csv, { type: 'bar', x: 'who' }).x).toEqual({
    name: 'who',
    form: 'text',
    values: ['<script>run()</script>', "=cmd|' /C calc'!A0", 'a "b", c\nd'],
  });
});

test.each([
  ['2026\n1066', 'number'],
  ['1500\n2200', 'date'],
  ['1499\n2200', 'number'],
  ['1500\n2201', 'number'],
  ['2201-01\n1066-10-14', 'date'],
  ['2026\n12 May', 'text'],
  ['2026\n2026-05', 'date'],
  ['0.5\n-3', 'number'],
])('%j is read as what it is', (rows, form) => {
  expect(read(`day,boats\n${rows.replaceAll('\n', ',1\n')},1`, { type: 'bar' }).x.form).toBe(form);
});

test.each([
  ['no such column', 'day,ships\n2026,1', {}, ['a.mdx:9: media/t.csv has no column "boats"']],
  ['two of that name', 'day,boats,boats\n2026,1,2', {}, ['a.mdx:9: media/t.csv has two columns "boats"']],
  ['a header alone', 'day,boats\n', {}, ['media/t.csv: the table has no rows']],
  ['nothing', '', {}, ['media/t.csv: the table has no rows']],
  ['no number', 'day,boats\n2026,\n', {}, ['a.mdx:9: media/t.csv has no number in "boats"']],
  [
    'numbers with commas and signs',
    'day,boats\n2025,"1,475"\n2026,12 %\n',
    {},
    ['media/t.csv:2: “1,475” in the column "boats" is not a number', 'media/t.csv:3: “12 %” in the column "boats" is not a number'],
  ],
  [
    'more cells than columns',
    'day,boats\n2025,1,475\n2026,2,\n',
    {},
    ['media/t.csv:2: the row has 3 cells, and the first line names 2 columns'],
  ],
  ['a number without end', 'day,boats\n2025,1e999\n', {}, ['media/t.csv:2: “1e999” in the column "boats" is not a number']],
  ['a row without a day', 'day,boats\n2025,1\n,2\n', {}, ['media/t.csv:3: the column "day" is empty in a row']],
  ['a line along words', 'day,boats\nMay,1\n', {}, ['media/t.csv:2: the column "day" has “May”, and a line needs dates or numbers']],
  [
    'text after a quotation',
    'day,boats\n2026,1\n"20"26,2\n',
    {},
    ['media/t.csv:3: the table has a quotation mark that does not belong there'],
  ],
  ['an open quotation', 'day,boats\n"2026,1\n', {}, ['media/t.csv:2: the table has a quotation mark that does not belong there']],
  ['many rows', `day,boats\n${'1,1\n'.repeat(1001)}`, {}, ['media/t.csv: the table has 1001 rows to show, and 1000 can be read']],
  ['many bars', `day,boats\n${'x,1\n'.repeat(61)}`, { type: 'bar' }, ['media/t.csv: the table has 61 bars to show, and 60 can be read']],
  ['many columns', 'day,boats\n2026,1', { y: [...'abcdefg'] }, ['a.mdx:9: the chart has 7 columns of numbers']],
  ['many bytes', `day,boats\n2026,${'1'.repeat(1_000_000)}`, {}, ['media/t.csv: the table has more than 1 million bytes']],
  ['other bytes', Uint8Array.of(0x64, 0xff, 0xfe), {}, ['media/t.csv: the table is not in UTF-8']],
] as const)('a table with %s is refused where it is at fault', (_, csv, chart, faults) => {
  expect(faultsOf(csv, chart as Partial<ChartColumns>)).toEqual(faults);
});

test.each([
  [`day,boats\n${'1,1\n'.repeat(1001)}`, {}, 'Leave fewer rows in it: one a week or a month.'],
  [`day,boats\n${'x,1\n'.repeat(61)}`, { type: 'bar' }, 'Leave the largest in it, and add up the rest in one row.'],
  [`day,boats\n2026,${'1'.repeat(1_000_000)}`, {}, 'Leave only the rows and columns in it that the chart shows.'],
  ['day,boats\n', {}, 'Write the names of the columns into its first line, and a row into each line below.'],
  ['day,boats\n2025,1,475\n', {}, 'Write numbers without commas, and a text that has some in quotation marks.'],
  ['day,boats\n,2\n', {}, 'Fill the cell, or delete the row.'],
  [
    'day,boats\nMay,1\n',
    {},
    'Write days as 2026-03-14, months as 2026-03 and years as 2026, or numbers, the same in all rows; or write type="bar".',
  ],
  [
    'day,boats\n2026,12 %\n',
    {},
    'Write it as 1475 or 12.5, without spaces, signs or commas; leave the cell empty where there is no number.',
  ],
  ['day,boats\n2026,\n', {}, 'Fill the column, or name another one in y="…".'],
  ['day,boats\n2026,1', { y: [...'abcdefg'] }, 'Name at most 6 columns in y="…", or make two charts.'],
  ['day,ships\n2026,1', {}, 'Name one that it has: "day", "ships".'],
  ['day,boats,boats\n2026,1,2', {}, 'Give one of them another name in the first line of the table.'],
  [Uint8Array.of(0xff), {}, 'Save it as “CSV UTF-8”.'],
  [
    'day,boats\n"2026,1\n',
    {},
    'Put cells that have quotation marks in them into quotation marks, and write each of theirs twice; or save the table anew as CSV.',
  ],
] as const)('what to do is said with the fault: %#', (csv, chart, hint) => {
  expect(faultsIn(csv, chart as Partial<ChartColumns>).map((fault) => fault.hint)).toEqual([hint]);
});

test('as much as can be read is read', () => {
  expect(read(`day,boats\n${'1,1\n'.repeat(1000)}`).x.values).toHaveLength(1000);
  expect(read(`day,boats\n${'x,1\n'.repeat(60)}`, { type: 'bar' }).x.values).toHaveLength(60);
  expect(read('day,a,b,c,d,e,f\n2026,1,2,3,4,5,6', { y: [...'abcdef'] }).y).toHaveLength(6);
  const csv = 'day,boats\n2026,1\n';
  expect(read(csv + '\n'.repeat(1_000_000 - csv.length)).x.values).toEqual(['2026']);
});

test('the bars of all columns count', () => {
  const two = { type: 'bar', y: ['boats', 'ships'] } as const;
  expect(read(`day,boats,ships\n${'x,1,2\n'.repeat(30)}`, { ...two, y: [...two.y] }).x.values).toHaveLength(30);
  expect(faultsOf(`day,boats,ships\n${'x,1,2\n'.repeat(31)}`, { ...two, y: [...two.y] })).toEqual([
    'media/t.csv: the table has 62 bars to show, and 60 can be read',
  ]);
});

test('of very many cells at fault the first five are told, of a long one its first words; one column of two may be empty', () => {
  expect(faultsOf(`day,boats\n${`2026,${'x'.repeat(50)}\n`.repeat(6)}`)).toEqual(
    [2, 3, 4, 5, 6].map((line) => `media/t.csv:${line}: “${'x'.repeat(40)}” in the column "boats" is not a number`),
  );
  expect(read('day,boats,ships\n2026,,2\n', { y: ['boats', 'ships'] }).y.map(({ values }) => values)).toEqual([[null], [2]]);
  expect(faultsOf('day,boats,ships\n2026,,\n', { y: ['boats', 'ships'] })).toEqual([
    'a.mdx:9: media/t.csv has no number in "boats", "ships"',
  ]);
  expect(faultsOf('day,boats\n2026,1\nMay,2\n')).toEqual(['media/t.csv:3: the column "day" has “May”, and a line needs dates or numbers']);
});
