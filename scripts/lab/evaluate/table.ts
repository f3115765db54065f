import type { Figure } from './evaluate.ts';

const heads = ['figure', 'bar', 'all', 'two thirds read', 'third not read'];

/** The figures as a Markdown table, aligned so that a terminal shows it too. */
export function formatTable(figures: readonly Figure[]): string {
  const rows = [
    heads,
    ...figures.map((figure) => [figure.label, bar(figure), shown(figure.all), shown(figure.seen), shown(figure.unseen)]),
  ];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  const [head, ...body] = rows.map(line);
  return [head, rule, ...body].join('\n');
}

const bar = ({ least, lowerIsBetter }: Figure): string => `${lowerIsBetter ? '≤' : '≥'} ${least}`;
const shown = (figure: number | null): string => (figure === null ? '–' : figure.toFixed(1));
