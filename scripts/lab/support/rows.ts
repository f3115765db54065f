const LONGEST_ROW = 120;

/** Entries of a vocabulary's file as lines, each of as many as fit in it, with commas between. */
export function inRows(entries: readonly string[]): string[] {
  const rows: string[] = [];
  for (const entry of entries) {
    const longer = rows.length > 0 ? `${rows.at(-1)}, ${entry}` : entry;
    if (rows.length > 0 && longer.length <= LONGEST_ROW) rows[rows.length - 1] = longer;
    else rows.push(entry);
  }
  return rows;
}
