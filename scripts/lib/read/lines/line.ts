/** A line of a plain text. */
export interface Line {
  /** With the white space at its start. */
  raw: string;
  text: string;
  /** 1-based. */
  number: number;
  /** Its last word goes on in the next line. */
  isCut?: boolean;
}

export const numberLines = (lines: readonly string[]): Line[] =>
  lines.map((raw, index) => ({ raw: raw.trimEnd(), text: raw.trim(), number: index + 1 }));

/** Lines with some of them empty, as what stands in none of their paragraphs is; what was beside them stays apart. */
export const withoutLines = (lines: readonly Line[], taken: ReadonlySet<Line>): Line[] =>
  lines.map((line) => (taken.has(line) ? { ...line, raw: '', text: '' } : line));
