import { ContentError } from '../../../src/lib/content-error.ts';
import type { Article } from './model/types.ts';
import { textsOf } from './model/words.ts';

/**
 * What an article has at most: of characters and paragraphs what the longest of books have, and what is longer takes memory that machines lack; of
 * cells, notes, and brackets between two blank lines what the parser of Markdown reads in seconds: it takes the square of their number.
 */
const MOST = { characters: 10_000_000, blocks: 100_000, cells: 10_000, notes: 2000, brackets: 10_000 };

const CELLS = {
  problem: `up to here the tables have more than ${MOST.cells} cells, which is the most`,
  hint: 'Take out a table, or cut the article into several.',
};
const BRACKETS = {
  problem: `up to here the paragraph has more than ${MOST.brackets} links or brackets, which is the most`,
  hint: 'Take some of them out, or cut it into several paragraphs.',
};
const CUT = 'Cut it into several articles.';
const NOTES = { problem: `here begins note ${MOST.notes + 1}; the most is ${MOST.notes}`, hint: CUT };

/** @throws ContentError where an article is too long, with the line at which it is */
export function requireBounded(article: Article, file: string): void {
  const refuse = (problem: string, line: number | undefined, hint = CUT): never => {
    throw new ContentError(problem, { file, line }, hint);
  };
  let [characters, cells] = [0, 0];
  for (const [index, { kind, text, line }] of textsOf(article).entries()) {
    characters += text.length;
    if (kind === 'row' || kind === 'header') cells += text.split('\t').length;
    if (characters > MOST.characters) refuse(`up to here the article has ${characters} characters; the most is ${MOST.characters}`, line);
    if (cells > MOST.cells) refuse(CELLS.problem, line, CELLS.hint);
    if (index >= MOST.blocks) refuse(`here begins paragraph ${index + 1}; the most is ${MOST.blocks}`, line);
  }
  const note = article.blocks.filter(({ kind }) => kind === 'note')[MOST.notes];
  if (note) refuse(NOTES.problem, textsOf({ blocks: [note] })[0]?.line);
}

/** What stands below the header of a table. */
const DELIMITERS = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
/** What stands around the cells of a line. */
const AROUND = /^[ \t>]*\|?|\|?[ \t]*$/g;
const NOTE = /^[ \t>]*\[\^[^\]]+\]:/;

/** The same of a text in Markdown, before it is parsed. @throws ContentError where it has too many cells of tables, notes, or brackets in a paragraph */
export function requireParsable(markdown: string, file: string): void {
  let [cells, notes, brackets, isInTable] = [0, 0, 0, false];
  for (const [at, line] of markdown.split('\n').entries()) {
    isInTable = line.includes('|') && DELIMITERS.test(line) ? true : isInTable && /\S/.test(line);
    // The line below the header has as many as that.
    if (isInTable) cells += line.replace(AROUND, '').split('|').length;
    if (NOTE.test(line)) notes += 1;
    brackets = /\S/.test(line) ? brackets + (line.match(/\[/g)?.length ?? 0) : 0;
    const excess = cells > MOST.cells ? CELLS : notes > MOST.notes ? NOTES : brackets > MOST.brackets ? BRACKETS : undefined;
    if (excess) throw new ContentError(excess.problem, { file, line: at + 1 }, excess.hint);
  }
}
