import { CsvError, parse } from 'csv-parse/sync';
import { ContentError } from '../../../src/lib/content-error.ts';
import type { ChartTable } from '../../../src/schemas/chart-table.ts';
import { pointSchema } from '../../../src/schemas/date.ts';
import type { EditorAttributes } from '../../../src/schemas/editor-block.ts';

/** The most that a table may have, and a chart may show and still be read. */
const MOST = { bytes: 1_000_000, points: 1000, bars: 60, columns: 6, faults: 5 };

/** What a chart asks of a table. */
export type ChartColumns = Pick<Extract<EditorAttributes, { kind: 'chart' }>, 'type' | 'x' | 'y'>;

/** Where something is said. */
interface Place {
  file: string;
  line?: number;
}

interface Row {
  cells: string[];
  line: number;
}

interface Cell {
  text: string;
  line: number;
}

/**
 * Reads the columns of a table that a chart shows: comma-separated values in UTF-8, a header in the first line; semicolons or tabs where that
 * line has those. All other columns are left alone.
 *
 * @param file the table as a person knows it
 * @param place where the chart is asked for
 * @throws ContentError, or an AggregateError of them, for what is no table, has no such column, or too much to show, and for cells that are
 * not what the chart needs
 */
export function readChartTable(bytes: Uint8Array, chart: ChartColumns, file: string, place: Place): ChartTable {
  const hint = 'Leave only the rows and columns in it that the chart shows.';
  if (bytes.length > MOST.bytes) throw new ContentError(`the table has more than ${MOST.bytes / 1_000_000} million bytes`, { file }, hint);
  const [header, ...rows] = readRows(bytes, file);
  const say = 'Write the names of the columns into its first line, and a row into each line below.';
  if (!header || rows.length === 0) throw new ContentError('the table has no rows', { file }, say);
  requireFew(rows.length, chart, file, place);
  const cellsOf = (name: string): Cell[] => {
    const at = columnOf(name, header.cells, file, place);
    return rows.map(({ cells, line }) => ({ text: cells[at] ?? '', line }));
  };
  const faults: ContentError[] = [];
  const fault = (problem: string, { line }: Pick<Row, 'line'>, hint: string): void => {
    faults.push(new ContentError(problem, { file, line }, hint));
  };
  for (const row of rows) {
    const more = row.cells.slice(header.cells.length).some((cell) => cell !== '');
    const hint = 'Write numbers without commas, and a text that has some in quotation marks.';
    if (more) fault(`the row has ${row.cells.length} cells, and the first line names ${header.cells.length} columns`, row, hint);
  }
  const values = cellsOf(chart.x);
  const form = formOf(values);
  for (const cell of values) {
    if (cell.text === '') fault(`the column "${chart.x}" is empty in a row`, cell, 'Fill the cell, or delete the row.');
    else if (chart.type === 'line' && form === 'text') {
      const hint = 'Write days as 2026-03-14, months as 2026-03 and years as 2026, or numbers, the same in all rows; or write type="bar".';
      if (!isDate(cell.text)) fault(`the column "${chart.x}" has “${excerptOf(cell)}”, and a line needs dates or numbers`, cell, hint);
    }
  }
  const y = chart.y.map((name) => {
    const numbers = cellsOf(name).map((cell) => {
      const number = numberIn(cell);
      const hint = 'Write it as 1475 or 12.5, without spaces, signs or commas; leave the cell empty where there is no number.';
      if (number === undefined) fault(`“${excerptOf(cell)}” in the column "${name}" is not a number`, cell, hint);
      return number ?? null;
    });
    return { name, values: numbers };
  });
  if (faults.length > 0) throw new AggregateError(faults.slice(0, MOST.faults), `${file}: cells`);
  if (y.every(({ values }) => values.every((value) => value === null))) {
    const hint = 'Fill the column, or name another one in y="…".';
    throw new ContentError(`${file} has no number in ${chart.y.map((name) => `"${name}"`).join(', ')}`, place, hint);
  }
  return { x: { name: chart.x, form, values: values.map(({ text }) => text) }, y };
}

function requireFew(rows: number, { type, y }: ChartColumns, file: string, place: Place): void {
  if (y.length > MOST.columns) {
    const hint = `Name at most ${MOST.columns} columns in y="…", or make two charts.`;
    throw new ContentError(`the chart has ${y.length} columns of numbers`, place, hint);
  }
  const [count, most] = type === 'bar' ? [rows * y.length, MOST.bars] : [rows, MOST.points];
  if (count <= most) return;
  const hint =
    type === 'bar' ? 'Leave the largest in it, and add up the rest in one row.' : 'Leave fewer rows in it: one a week or a month.';
  throw new ContentError(`the table has ${count} ${type === 'bar' ? 'bars' : 'rows'} to show, and ${most} can be read`, { file }, hint);
}

const excerptOf = ({ text }: Cell): string => text.slice(0, 40);

/** Null for an empty cell, undefined for one without a number. */
function numberIn({ text }: Cell): number | null | undefined {
  if (text === '') return null;
  const number = NUMBER.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d{1,2})?$/i;

const isDate = (value: string): boolean => pointSchema.safeParse(value).success;

/** Years are dates only where all may be. */
function formOf(cells: readonly Cell[]): ChartTable['x']['form'] {
  const isYear = (text: string): boolean => text >= '1500' && text <= '2200';
  if (cells.every(({ text }) => isDate(text) && (text.length > 4 || isYear(text)))) return 'date';
  return cells.every(({ text }) => NUMBER.test(text)) ? 'number' : 'text';
}

function readRows(bytes: Uint8Array, file: string): Row[] {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ContentError('the table is not in UTF-8', { file }, 'Save it as “CSV UTF-8”.');
  }
  const [firstLine = ''] = text.split(/\r?\n/, 1);
  const delimiter = [',', ';', '\t'].find((own) => firstLine.includes(own)) ?? ',';
  try {
    const rows = parse(text, { delimiter, info: true, trim: true, skip_empty_lines: true, relax_column_count: true });
    const cut = rows as unknown as { record: string[]; info: { lines: number } }[];
    return cut.map(({ record, info }) => ({ cells: record, line: info.lines }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const hint =
      'Put cells that have quotation marks in them into quotation marks, and write each of theirs twice; or save the table anew as CSV.';
    const line = (error as CsvError & { lines?: number }).lines;
    throw new ContentError('the table has a quotation mark that does not belong there', { file, line }, hint);
  }
}

function columnOf(name: string, header: readonly string[], file: string, chart: Place): number {
  const at = header.indexOf(name);
  if (at >= 0 && header.lastIndexOf(name) === at) return at;
  const there = header.map((column) => `"${column}"`).join(', ');
  const [problem, hint] =
    at < 0
      ? [`${file} has no column "${name}"`, `Name one that it has: ${there}.`]
      : [`${file} has two columns "${name}"`, 'Give one of them another name in the first line of the table.'];
  throw new ContentError(problem, chart, hint);
}
