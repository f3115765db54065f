import type { Element, Nodes } from 'hast';
import { CELL_END } from '../../../../src/lib/explainer/blocks.ts';
import type { ArticleMark, Block, Words } from '../model/types.ts';
import { elementsBelow, isBlank, isElement, lineOf, textProperty } from './tree.ts';
import type { Marked } from './words.ts';

type Align = 'left' | 'right' | 'center' | null;

/** A table that sets a page and not figures: it says so, or has neither head nor caption and whole blocks in its cells. */
export function isLayout(table: Element): boolean {
  const role = textProperty(table, 'role');
  if (role === 'presentation' || role === 'none') return true;
  const below = elementsBelow(table).map(({ element }) => element);
  if (below.some(({ tagName }) => tagName === 'th' || tagName === 'caption')) return false;
  const holdsBlocks = (cell: Element): boolean => {
    const inner = elementsBelow(cell).map(({ element }) => element.tagName);
    return inner.some((name) => BLOCKS.test(name)) || inner.filter((name) => name === 'p').length > 1 || hasGaps(cell);
  };
  return below.some((element) => element.tagName === 'td' && holdsBlocks(element));
}

/** Whether there are two line breaks with nothing between them. */
function hasGaps(cell: Element): boolean {
  const own = cell.children.filter((child) => !isBlank(child));
  return own.some((child, at) => isElement(child, 'br') && isElement(own[at + 1], 'br') && at > 0 && at + 2 < own.length);
}

const BLOCKS = /^(?:h[1-6]|table|figure|blockquote|pre|article|iframe|video)$/;

const PARTS = ['caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'];

/**
 * A table: its caption, and its rows, each with the words of its cells. A cell that spans several has its words in the first of them.
 *
 * @param isAside whether an element is no part of the text, and was read or named
 * @param readLine the words of a cell
 */
export function readTable(
  table: Element,
  isAside: (part: Element) => boolean,
  read: (nodes: readonly Nodes[]) => Block[],
  readLine: (cell: Element) => Marked | undefined,
): Block[] {
  const partsOf = ({ children }: Element): Element[] =>
    children.filter((child) => isElement(child)).filter((child) => !isElement(child, ...PARTS) || !isAside(child));
  const parts = partsOf(table);
  const captions = parts.filter(({ tagName }) => tagName === 'caption').flatMap((caption) => read(caption.children));
  const rows = parts.flatMap((part): { row: Element; isHead: boolean }[] => {
    const own = isElement(part, 'thead', 'tbody', 'tfoot') ? partsOf(part) : [part];
    return own.flatMap((row) => (isElement(row, 'tr') ? { row, isHead: part.tagName === 'thead' } : []));
  });
  const grid = gridOf(rows.map(({ row }) => partsOf(row).filter((cell) => isElement(cell, 'td', 'th'))));
  const lines = grid.map((cells) => Array.from(cells, (cell) => cell && readLine(cell)));
  const width = Math.max(0, ...lines.map((cells) => cells.findLastIndex((line) => line !== undefined) + 1));
  const words = rows.flatMap(({ row, isHead }, at): Words[] => {
    const isHeader = at === 0 && (isHead || (grid[at] ?? []).every((cell) => cell?.tagName === 'th'));
    const text = joinCells(Array.from({ length: width }, (_, column) => lines[at]?.[column]));
    return text ? [{ kind: isHeader ? 'header' : 'row', ...text, line: lineOf(row) }] : [];
  });
  const beside = parts
    .filter((part) => !isElement(part, 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr'))
    .flatMap((part) => read([part]));
  if (words.length === 0) return [...captions, ...beside];
  const align = Array.from({ length: width }, (_, column) => alignOf(grid.map((cells) => cells[column])));
  const caption: Block[] = captions.length > 0 ? [{ kind: 'caption', blocks: captions }] : [];
  return [{ kind: 'table', align, blocks: [...caption, ...words] }, ...beside];
}

/** More columns than a table has that people read; a page may say any number. */
const MOST_SPANNED = 100;

/** The cells of each row by column; undefined where one from before, or from above, spans. */
function gridOf(rows: readonly (readonly Element[])[]): (Element | undefined)[][] {
  const grid: (Element | undefined)[][] = rows.map(() => []);
  const taken = new Set<string>();
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of row) {
      while (taken.has(`${at} ${column}`)) column += 1;
      const wide = spanOf(cell, 'colSpan');
      const high = Math.min(spanOf(cell, 'rowSpan'), rows.length - at);
      for (let down = 0; down < high; down += 1) for (let right = 0; right < wide; right += 1) taken.add(`${at + down} ${column + right}`);
      const cells = grid[at] ?? [];
      cells[column] = cell;
      column += wide;
    }
  }
  return grid;
}

function spanOf({ properties }: Element, name: 'colSpan' | 'rowSpan'): number {
  const span = Number(properties[name] ?? 1);
  return Number.isInteger(span) && span >= 1 ? Math.min(span, MOST_SPANNED) : 1;
}

/** The text of a row; undefined where no cell has words. */
function joinCells(cells: readonly (Marked | undefined)[]): Pick<Words, 'text' | 'marks'> | undefined {
  let text = '';
  const marks: ArticleMark[] = [];
  for (const [index, cell] of cells.entries()) {
    if (index > 0) text += CELL_END;
    marks.push(...(cell?.marks ?? []).map((mark) => ({ ...mark, start: mark.start + text.length, end: mark.end + text.length })));
    text += cell?.text ?? '';
  }
  return text.trim() === '' ? undefined : { text, ...(marks.length > 0 && { marks }) };
}

/** How a column is set, as the first of its cells says that says it. */
function alignOf(cells: readonly (Element | undefined)[]): Align {
  for (const cell of cells) {
    const style = /text-align\s*:\s*(left|right|center)/i.exec(String(cell?.properties.style ?? ''))?.[1];
    const own = (style ?? String(cell?.properties.align ?? '')).toLowerCase();
    if (own === 'left' || own === 'right' || own === 'center') return own;
  }
  return null;
}
