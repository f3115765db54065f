/** A picture of rows and columns with a dot where they meet: actors by passages, actors by themes. */
export interface DotGrid {
  rows: GridRow[];
  /** At least one. */
  columns: GridColumn[];
}

export interface GridRow {
  name: string;
  href: string;
  /** The classes of its name, and of its dots for their colour. */
  nameClass: string;
  colourClass: string;
  dots: GridDot[];
}

export interface GridColumn {
  /** Shown above it; a column of passages has none. */
  name?: string;
  href?: string;
  /** Columns of one band stand on one ground. */
  band: number;
}

export interface GridDot {
  /** The place of its column, from 0. */
  column: number;
  /** How much it stands for: at least 1. */
  amount: number;
  href: string;
  /** Says all that the dot says. */
  title: string;
}

/** Pixels that each column has at least, so that a finger finds one dot. */
export const COLUMN_WIDTH = 24;

/** How many such columns a screen of 320 px shows at once. */
export const ON_A_PHONE = 12;

/** How many columns a wide screen shows at once: there they may lie closer, as nobody uses a finger. */
export const FITTING = 24;

/** The middle of the nth of some equal parts of a whole, as an SVG length: "12.5%". */
export const middleOf = (index: number, parts: number): string => percent((index + 0.5) / parts);

/** A share of a whole as an SVG length, rounded to a hundredth of a percent. */
export const percent = (share: number): string => `${Math.round(share * 1e4) / 100}%`;

/** The radius of a dot in pixels: 4 to 9, its area growing with what it stands for, as far as it goes. */
export function radiusOf(amount: number, most: number): number {
  if (most <= 1) return 5;
  return Math.round(Math.sqrt(16 + ((81 - 16) * (Math.min(amount, most) - 1)) / (most - 1)) * 10) / 10;
}

/** The bands of some columns that lie side by side: where each starts and how wide it is. */
export function bandsOf(columns: GridColumn[]): { x: string; width: string }[] {
  const starts = columns.flatMap(({ band }, index) => (band !== columns[index - 1]?.band ? [index] : []));
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? columns.length;
    return { x: percent(start / columns.length), width: percent((end - start) / columns.length) };
  });
}
