/** So many cells do the tables of an article have at most: the parser of Markdown takes the square of their number. */
export const MOST_CELLS = 10_000;
export const TOO_MANY_CELLS = `up to here the tables have more than ${MOST_CELLS} cells, which is the most`;
export const FEWER_CELLS = 'Take out a table, or cut the article into several.';

/** What stands below the header of a table. */
const DELIMITERS = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** What stands around the cells of a line. */
const AROUND = /^[ \t>]*\|?|\|?[ \t]*$/g;

/** The line, from 1, at which the tables of a Markdown text have more cells than an article may have; undefined where they never do. */
export function lineOfExcessCell(markdown: string): number | undefined {
  let [cells, isInTable] = [0, false];
  const at = markdown.split('\n').findIndex((line) => {
    isInTable = line.includes('|') && DELIMITERS.test(line) ? true : isInTable && /\S/.test(line);
    // The line below the header has as many as that.
    if (isInTable) cells += line.replace(AROUND, '').split('|').length;
    return cells > MOST_CELLS;
  });
  return at < 0 ? undefined : at + 1;
}
