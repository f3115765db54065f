/** A figure of a soak, and what it has to reach. */
export interface Figure {
  label: string;
  /** Per cent or a count. */
  found: number;
  bar: { least: number } | { most: number };
  /** Out of how many. */
  of: number;
}

export const isReached = ({ found, bar }: Figure): boolean => ('least' in bar ? found >= bar.least : found <= bar.most);

/** The figures as a Markdown table, aligned so that a terminal shows it too. */
export function formatFigures(figures: readonly Figure[]): string {
  const heads = ['figure', 'bar', 'found', 'of', ''];
  const rows = figures.map((figure) => {
    const { label, bar, found, of } = figure;
    const shown = 'least' in bar ? [`≥ ${bar.least} %`, `${found.toFixed(2)} %`] : [`≤ ${bar.most}`, String(found)];
    return [label, ...shown, String(of), isReached(figure) ? 'reached' : 'MISSED'];
  });
  const widths = heads.map((_, column) => Math.max(...[heads, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(heads), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join('\n');
}
