import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { SAID } from '../word/context.ts';
import { inlineOf, joinAlike, make, type Run } from '../word/inline.ts';
import type { Role } from '../word/style-roles.ts';
import { looksLikeHeader } from '../word/tables.ts';

/** What a paragraph is. */
export interface Paragraph {
  role?: Role;
  /** Of a heading, 1 to 6. */
  depth?: number;
  /** Of an item: how deep, from 0, whether numbers stand before it, and which. */
  item?: { level: number; isNumbered: boolean; number?: number };
}

interface Block extends Paragraph {
  element: Element;
}
interface Row {
  cells: Block[][];
  isHead: boolean;
}

/** A text as it is put together: the document's, a note's, that of a text box. */
export interface Flow {
  blocks: Block[];
  runs: Run[];
  /** The cells of a row, and the rows of a table, that are not at their end. */
  cell: Block[];
  cells: Block[][];
  rows: Row[];
  /** The text boxes that hang on the paragraph. */
  boxes: ElementContent[];
}

export const newFlow = (): Flow => ({ blocks: [], runs: [], cell: [], cells: [], rows: [], boxes: [] });

/** Ends a paragraph. @param inTable whether it stands in a cell */
export function endParagraph(flow: Flow, paragraph: Paragraph, inTable: boolean): void {
  const content = inlineOf(flow.runs.splice(0));
  const boxes = flow.boxes.splice(0).map((box): Block => ({ element: box as Element }));
  if (!inTable) endTable(flow);
  const target = inTable ? flow.cell : flow.blocks;
  const isEmpty = content.every((node) => node.type === 'text' && node.value.trim() === '');
  if (!isEmpty) target.push({ ...paragraph, element: elementOf(content, paragraph) });
  target.push(...boxes);
}

function elementOf(content: ElementContent[], { role, depth, item }: Paragraph): Element {
  if (item) {
    const said = item.number === undefined ? '' : `${SAID.start}${item.number}${SAID.end}`;
    return make('li', [{ type: 'text', value: said }, ...content]);
  }
  if (role === 'heading') return make(`h${depth ?? 2}`, content);
  if (role === 'quotation') return make('blockquote', [make('p', content)]);
  if (role === 'preformatted') return make('pre', content);
  return make('p', content, role ? { className: [`nutgraf-${role}`] } : {});
}

export function endCell(flow: Flow): void {
  flow.cells.push(flow.cell);
  flow.cell = [];
}

/** A row; cells that are one with others are empty ones here. */
export function endRow(flow: Flow, isHead: boolean): void {
  if (flow.cell.length > 0) endCell(flow);
  if (flow.cells.length > 0) flow.rows.push({ cells: flow.cells, isHead });
  flow.cells = [];
}

/** Ends a table where one is open. */
function endTable(flow: Flow): void {
  endRow(flow, false);
  const rows = flow.rows.splice(0);
  const [cell, ...others] = rows.flatMap(({ cells }) => cells);
  if (!cell) return;
  if (others.length === 0) flow.blocks.push(...cell);
  else flow.blocks.push({ element: tableOf(rows) });
}

function tableOf(rows: readonly Row[]): Element {
  const texts = rows.map(({ cells }) =>
    cells.map((cell) =>
      cell
        .map(({ element }) => textOf(element))
        .join(' ')
        .trim(),
    ),
  );
  const saysHead = rows.some(({ isHead }) => isHead);
  const head = rows.findLastIndex(({ isHead }, at) => (saysHead ? isHead : at === 0 && rows.length > 1 && looksLikeHeader(texts))) + 1;
  const trees = rows.map(({ cells }) => make('tr', cells.map(cellOf)));
  return make('table', [make('thead', trees.slice(0, head)), make('tbody', trees.slice(head))]);
}

/** A cell; several paragraphs of it stand in one, as those of a page that a table sets do not. */
function cellOf(cell: readonly Block[]): Element {
  if (!cell.every(({ element }) => element.tagName === 'p')) return make('td', listed(cell));
  return make('td', [
    make(
      'p',
      cell.flatMap(({ element }) => [make('br', []), ...element.children]),
    ),
  ]);
}

/** The blocks of a text that is at its end. */
export function blocksOf(flow: Flow, last: Paragraph = {}): ElementContent[] {
  endParagraph(flow, last, flow.cells.length > 0 || flow.cell.length > 0);
  endTable(flow);
  return joinAlike(listed(flow.blocks));
}

/** Blocks with the items that follow each other in lists, those that are set in within the item above. */
function listed(blocks: readonly Block[]): Element[] {
  const all: Element[] = [];
  let open: Element[] = [];
  for (const { item, element } of blocks) {
    if (!item) {
      open = [];
      all.push(element);
      continue;
    }
    const tag = item.isNumbered ? 'ol' : 'ul';
    const level = Math.min(item.level, open.length);
    open = open.slice(0, level + 1);
    if (open[level]?.tagName !== tag) {
      const list = make(tag, []);
      const above = open[level - 1]?.children.at(-1) as Element | undefined;
      if (above) above.children.push(list);
      else all.push(list);
      open = [...open.slice(0, level), list];
    }
    open[level]?.children.push(element);
  }
  return all;
}
