/** A figure of the search, of ours and of stock Pagefind, and what ours has to reach. */
export interface Figure {
  label: string;
  unit: 'share' | 'KB' | 'ms' | 'times';
  bar?: { least: number } | { most: number };
  /** Null where there is nothing to take it of. */
  ours: number | null;
  stock: number | null;
  /** Out of how many queries, keystrokes or runs. */
  of: number;
}

/** True unless the figure could be taken and misses its bar. */
export function isReached({ ours, bar }: Figure): boolean {
  if (bar === undefined || ours === null) return true;
  return 'least' in bar ? ours >= bar.least : ours <= bar.most;
}

const heads = ['figure', 'bar', 'ours', 'stock Pagefind', 'of', ''];

/** The figures as a Markdown table, aligned so that a terminal shows it too. */
export function formatFigures(figures: readonly Figure[]): string {
  return formatTable([
    heads,
    ...figures.map((figure) => {
      const { label, bar, ours, stock, unit, of } = figure;
      const asked = bar === undefined ? '' : 'least' in bar ? `≥ ${shown(bar.least, unit)}` : `≤ ${shown(bar.most, unit)}`;
      const verdict = bar === undefined || ours === null ? '' : isReached(figure) ? 'reached' : 'MISSED';
      return [label, asked, shown(ours, unit), shown(stock, unit), String(of), verdict];
    }),
  ]);
}

/** A number as the tables show it. */
export function shown(number: number | null, unit: Figure['unit']): string {
  if (number === null) return '–';
  if (unit === 'share') return number.toFixed(3);
  if (unit === 'times') return `${number.toFixed(2)} ×`;
  return `${number.toFixed(unit === 'KB' ? 1 : 0)} ${unit}`;
}

/** Rows of cells as a Markdown table; the first row is its head, the first column runs to the left. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  const [head = '', ...body] = rows.map(line);
  return [head, rule, ...body].join('\n');
}
