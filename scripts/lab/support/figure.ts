/** How a number is shown. `score` is an accuracy in per cent, `share` goes from 0 to 1. */
const units = {
  score: { decimals: 1, sign: '' },
  percent: { decimals: 2, sign: ' %' },
  share: { decimals: 3, sign: '' },
  count: { decimals: 0, sign: '' },
  times: { decimals: 2, sign: ' ×' },
  KB: { decimals: 1, sign: ' KB' },
  MiB: { decimals: 0, sign: ' MiB' },
  ms: { decimals: 0, sign: ' ms' },
  s: { decimals: 2, sign: ' s' },
} as const;

type Unit = keyof typeof units;

/** What the laboratory measured, of how many, and what a release must reach. */
export interface Figure {
  label: string;
  unit: Unit;
  /** Null where there is nothing to take it of. */
  value: number | null;
  /** Out of how many documents, queries, runs. */
  of: number;
  /** In the same unit; a figure without one is only looked at. */
  bar?: { least: number } | { most: number };
  /** The same figure of something else, by the head of its column; it has no bar. */
  beside?: Readonly<Record<string, number | null>>;
}

/** True unless the figure could be taken and misses its bar. */
export function isReached({ value, bar }: Figure): boolean {
  if (bar === undefined || value === null) return true;
  return 'least' in bar ? value >= bar.least : value <= bar.most;
}

/**
 * Figures as a Markdown table, aligned so that a terminal shows it too.
 *
 * @param head of the column of what is measured
 */
export function formatFigures(figures: readonly Figure[], head = 'found'): string {
  const besides = [...new Set(figures.flatMap(({ beside }) => Object.keys(beside ?? {})))];
  const rows = figures.map((figure) => {
    const { label, unit, value, of, bar, beside } = figure;
    const verdict = bar === undefined || value === null ? '' : isReached(figure) ? 'reached' : 'MISSED';
    return [
      label,
      shownBar(figure),
      shown(value, unit),
      ...besides.map((name) => shown(beside?.[name] ?? null, unit)),
      String(of),
      verdict,
    ];
  });
  return formatTable([['figure', 'bar', head, ...besides, 'of', ''], ...rows]);
}

/** Prints figures; the command ends with exit code 1 where a bar is missed. */
export function reportFigures(figures: readonly Figure[], head?: string): void {
  console.log(formatFigures(figures, head));
  if (!figures.every(isReached)) process.exitCode = 1;
}

function shownBar({ bar, unit }: Figure): string {
  if (bar === undefined) return '';
  return 'least' in bar ? `≥ ${bar.least}${units[unit].sign}` : `≤ ${bar.most}${units[unit].sign}`;
}

/** A number as the tables show it. */
export function shown(number: number | null, unit: Unit): string {
  return number === null ? '–' : number.toFixed(units[unit].decimals) + units[unit].sign;
}

/** Rows of cells as a Markdown table; the first row is its head, the first column runs to the left. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const pad = (cell: string, column: number): string => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0));
  const line = (cells: readonly string[]): string => `| ${cells.map(pad).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  const [head = '', ...body] = rows.map(line);
  return [head, rule, ...body].join('\n');
}
