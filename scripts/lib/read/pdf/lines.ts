import { raised } from '../html/raised.ts';
import type { Page, Piece } from './pages.ts';

/** A line of a page, or the part of one that stands in a column. */
export interface PdfLine {
  text: string;
  left: number;
  right: number;
  base: number;
  size: number;
  /** Which page, and which column of it, from 0; a line across several has none. */
  page: number;
  column: number | undefined;
}

/** In the size of the type: words that are further apart stand in different columns, or in cells. */
const APART = 0.9;
/** The same: letters that are further apart are of two words. */
const SPACE = 0.15;
/** Of two columns, a line in this many crosses what is between them. */
const CROSSING = 0.12;
/** In points: no page is wider. */
const WIDEST = 20_000;
/** In points, of type that is read. */
const NARROWEST_GUTTER = 7;
const FEWEST_LINES = 4;
/** In characters: a column of figures, or of the names of rows, is none of prose. */
const SHORTEST_LINE = 12;

/** The lines of a page in the order of reading: column by column, between the lines that go across. */
export function linesOf(page: Page, number: number): PdfLine[] {
  const rows = rowsOf(page.pieces).map((row) => fragmentsOf(row));
  const gutters = guttersOf(rows);
  const lines: PdfLine[] = [];
  let columns: PdfLine[][] = [];
  const flush = (): void => {
    lines.push(...columns.flat());
    columns = [];
  };
  for (const row of rows) {
    const placed = Map.groupBy(row, (fragment) => columnOf(fragment, gutters));
    const across = placed.get(undefined);
    if (across) {
      flush();
      lines.push(lineOf(across, number, undefined));
    }
    for (const [column, own] of placed) {
      if (column === undefined) continue;
      columns[column] ??= [];
      columns[column].push(lineOf(own, number, column));
    }
  }
  flush();
  return lines.filter(({ text }) => text !== '');
}

/** Pieces that stand on one line, rows from the top; small raised or lowered pieces stand with those beside them. */
function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [];
  for (const piece of pieces.toSorted((one, other) => one.base - other.base)) {
    const row = rows.at(-1);
    if (row?.[0] && piece.base - row[0].base <= 0.3 * Math.min(piece.size, row[0].size)) row.push(piece);
    else rows.push([piece]);
  }
  for (const [at, row] of rows.entries()) {
    for (const piece of row.slice()) {
      const [above, below] = [rows[at - 1], rows[at + 1]];
      const beside = [below, above].find((other) => other?.some((large) => standsBeside(piece, large)));
      if (!beside) continue;
      row.splice(row.indexOf(piece), 1);
      beside.push({ ...piece, text: beside === below ? raised(piece.text) : piece.text });
    }
  }
  return rows.filter((row) => row.length > 0);
}

function standsBeside(small: Piece, large: Piece): boolean {
  const rise = large.base - small.base;
  const isNear = Math.min(Math.abs(small.left - large.right), Math.abs(large.left - small.right)) < large.size / 4;
  return small.size < 0.8 * large.size && rise < 0.6 * large.size && rise > -0.3 * large.size && isNear;
}

/** The pieces of a row, joined where they stand close. */
function fragmentsOf(row: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of row.toSorted((one, other) => one.left - other.left)) {
    const last = joined.at(-1);
    const gap = last ? piece.left - last.right : 0;
    if (!last || gap > APART * Math.max(piece.size, last.size)) joined.push({ ...piece });
    else {
      const isSpace = (piece.isApart && gap > 0) || gap > SPACE * Math.min(piece.size, last.size);
      last.text += `${isSpace && !/\s$/.test(last.text) ? ' ' : ''}${isSpace ? piece.text : piece.text.trimStart()}`;
      last.right = Math.max(last.right, piece.right);
      last.size = Math.max(last.size, piece.size);
    }
  }
  return joined;
}

/** Where columns of prose part: places from the left. */
function guttersOf(rows: readonly (readonly Piece[])[]): number[] {
  const fragments = rows.flat();
  const right = Math.ceil(
    Math.min(
      fragments.reduce((most, own) => Math.max(most, own.right), 0),
      WIDEST,
    ),
  );
  const steps = new Int32Array(right + 2);
  for (const own of fragments) {
    const from = Math.max(0, Math.floor(own.left));
    steps[Math.min(from, right)] = (steps[Math.min(from, right)] ?? 0) + 1;
    steps[Math.min(Math.ceil(own.right), right) + 1] = (steps[Math.min(Math.ceil(own.right), right) + 1] ?? 0) - 1;
  }
  const gutters: number[] = [];
  let [covered, open] = [0, 0];
  for (let at = 0; at <= right; at += 1) {
    covered += steps[at] ?? 0;
    if (covered <= rows.length * CROSSING) continue;
    const center = (open + at) / 2;
    if (at - open >= NARROWEST_GUTTER && partsProse(fragments, center)) gutters.push(center);
    open = at + 1;
  }
  return gutters;
}

/** Whether lines of prose stand side by side, left and right of a place. */
function partsProse(fragments: readonly Piece[], at: number): boolean {
  const [left, right] = [fragments.filter((own) => own.right <= at), fragments.filter((own) => own.left >= at)];
  const isProse = (own: readonly Piece[]): boolean =>
    own.length >= FEWEST_LINES && own.reduce((sum, { text }) => sum + text.length, 0) / own.length >= SHORTEST_LINE;
  const [top, end] = [Math.max(topOf(left), topOf(right)), Math.min(endOf(left), endOf(right))];
  const beside = (own: readonly Piece[]): number => own.filter(({ base }) => base >= top && base <= end).length;
  return isProse(left) && isProse(right) && beside(left) >= FEWEST_LINES - 1 && beside(right) >= FEWEST_LINES - 1;
}

const topOf = (own: readonly Piece[]): number => own.reduce((top, { base }) => Math.min(top, base), Number.POSITIVE_INFINITY);
const endOf = (own: readonly Piece[]): number => own.reduce((end, { base }) => Math.max(end, base), 0);

/** The column that a fragment stands in; undefined where it goes across several. */
function columnOf({ left, right }: Piece, gutters: readonly number[]): number | undefined {
  const isAcross = gutters.some((gutter) => left < gutter && right > gutter);
  return isAcross ? undefined : gutters.filter((gutter) => gutter <= left).length;
}

function lineOf(fragments: readonly Piece[], page: number, column: number | undefined): PdfLine {
  const text = fragments
    .map((own) => own.text.trim())
    .join(' ')
    .replace(/[ \t]+/g, ' ')
    .trim();
  return {
    text,
    left: Math.min(...fragments.map(({ left }) => left)),
    right: Math.max(...fragments.map(({ right }) => right)),
    base: (fragments[0] as Piece).base,
    size: Math.max(...fragments.map(({ size }) => size)),
    page,
    column,
  };
}
