import type { ElementContent, Element as Tree } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { make } from '../word/inline.ts';
import { looksLikeHeader } from '../word/tables.ts';
import { type Element, elementsOf } from '../word/xml.ts';
import type { Context } from './context.ts';
import { wordsOf } from './xml.ts';

/** A cell or row that says that it stands there several times. */
const MOST_REPEATED = 100;

interface Row {
  row: Element;
  isHead: boolean;
}

/** A table; one with a single cell is what stands in it. What is in rows that are not shown is named. */
export function readTable(table: Element, context: Context, readBlocks: (cell: Element) => ElementContent[]): ElementContent[] {
  const rows = rowsOf(table, false).filter(({ row }) => {
    const isShown = !/^(?:collapse|filter)$/.test(row.attributes['table:visibility'] ?? '');
    if (!isShown && wordsOf(row) !== '') context.leaveOut('hidden text', wordsOf(row));
    return isShown;
  });
  const [first, ...others] = rows.map(({ row }) => elementsOf(row).filter(({ name }) => name === 'table:table-cell'));
  if (others.length === 0 && first?.length === 1) return readBlocks(first[0] as Element);
  const texts = rows.map(({ row }) => elementsOf(row).map(wordsOf));
  const trees = rows.map(({ row }) =>
    make(
      'tr',
      elementsOf(row).flatMap((cell) => readCell(cell, readBlocks)),
    ),
  );
  const isBold = trees.map((row) => row.children.every((cell) => cell.type === 'element' && isBoldCell(cell)));
  const saysHead = rows.some(({ isHead }) => isHead);
  const isHead = (at: number): boolean =>
    saysHead
      ? (rows[at]?.isHead ?? false)
      : at === 0 && rows.length > 1 && (looksLikeHeader(texts) || (isBold[0] === true && !isBold.slice(1).every((own) => own)));
  const [head, body] = [trees.filter((_, at) => isHead(at)), trees.filter((_, at) => !isHead(at))];
  return [make('table', [...(head.length > 0 ? [make('thead', head)] : []), make('tbody', body)])];
}

function rowsOf(parent: Element, isHead: boolean): Row[] {
  return elementsOf(parent).flatMap((child): Row[] => {
    if (child.name === 'table:table-row') return [{ row: child, isHead }];
    return /^table:table-(?:header-rows|rows|row-group)$/.test(child.name)
      ? rowsOf(child, isHead || child.name === 'table:table-header-rows')
      : [];
  });
}

function readCell(cell: Element, readBlocks: (cell: Element) => ElementContent[]): Tree[] {
  if (cell.name !== 'table:table-cell') return [];
  const blocks = readBlocks(cell);
  const isPlain = blocks.every((block) => block.type === 'element' && block.tagName === 'p');
  const content = isPlain && blocks.length > 1 ? [make('p', blocks.flatMap(inOneParagraph))] : blocks;
  const spans = (name: string): number => Number(cell.attributes[`table:number-${name}-spanned`] ?? 1) || 1;
  const repeated = Math.min(Number(cell.attributes['table:number-columns-repeated'] ?? 1) || 1, MOST_REPEATED);
  const own = make('td', content, { colSpan: spans('columns'), rowSpan: spans('rows') });
  return [own, ...Array.from({ length: repeated - 1 }, () => structuredClone(own))];
}

/** The paragraphs of a cell: the second and later ones after a line break. */
const inOneParagraph = (block: ElementContent, at: number): ElementContent[] => {
  const own = block.type === 'element' ? block.children : [];
  return at === 0 ? own : [make('br', []), ...own];
};

/** Whether all words of a cell are bold; it has some. */
const isBoldCell = (cell: Tree): boolean => {
  const plain = (node: ElementContent): string =>
    node.type === 'text' ? node.value : node.type === 'element' && node.tagName !== 'strong' ? node.children.map(plain).join('') : '';
  return textOf(cell).trim() !== '' && plain(cell).trim() === '';
};
