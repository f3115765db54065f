import type { Context } from './context.ts';
import { allOf, allSaidIn, childOf, type Element, element, elementsOf, propertyOf, switchOf, wordsOf } from './xml.ts';

type PrepareBlocks = (nodes: Element[], context: Context) => Element[];

/** Prepares a table; one that is there to set other things beside each other, or to draw a box, becomes what is in it. */
export function prepareTable(table: Element, context: Context, prepareBlocks: PrepareBlocks): Element[] {
  const found = within(table, 'w:tr').filter((row) => {
    const isDeleted = childOf(childOf(row, 'w:trPr'), 'w:del') !== undefined;
    if (isDeleted && allSaidIn(row) !== '') context.leaveOut('tracked change', allSaidIn(row));
    return !isDeleted;
  });
  const isBox = found.length === 1 && within(found[0] as Element, 'w:tc').length === 1;
  const rows = found.map((row) => ({
    properties: childOf(row, 'w:trPr'),
    cells: within(row, 'w:tc').map((cell) => ({ cell, blocks: prepareBlocks(elementsOf(cell), context) })),
  }));
  const cells = rows.flatMap((row) => row.cells);
  if (isBox || cells.some(({ blocks }) => isLayout(blocks))) return cells.flatMap(({ blocks }) => blocks);
  const saysHeader = rows.some(({ properties }) => switchOf(properties, 'w:tblHeader'));
  const texts = rows.map((row) => row.cells.map(({ blocks }) => blocks.map(wordsOf).join(' ').trim()));
  const isHeader = rows.map(({ properties, cells: own }, index) => {
    if (saysHeader) return switchOf(properties, 'w:tblHeader');
    return (
      index === 0 && rows.length > 1 && (looksLikeHeader(texts) || (isBoldRow(own) && !rows.every(({ cells: other }) => isBoldRow(other))))
    );
  });
  return [
    element('w:tbl', {}, [
      ...rows.map((row, index) =>
        element('w:tr', {}, [
          ...(isHeader[index] ? [element('w:trPr', {}, [element('w:tblHeader')])] : []),
          ...row.cells.map(({ cell, blocks }) => cellElement(cell, blocks)),
        ]),
      ),
    ]),
  ];
}

/** What of a name lies below an element, but not in another of that name. */
function within(parent: Element, name: string): Element[] {
  return elementsOf(parent).flatMap((child) => {
    return child.name === name ? [child] : within(child, name);
  });
}

/** True for a cell with what no cell of a real table has: a picture, a list, another table, a heading over words. */
function isLayout(blocks: Element[]): boolean {
  const said = blocks.filter((block) => wordsOf(block) !== '');
  const [first, ...others] = said;
  return (
    blocks.some(
      (block) => block.name === 'w:tbl' || !allOf(block, 'w:drawing').next().done || childOf(childOf(block, 'w:pPr'), 'w:numPr'),
    ) ||
    (others.length > 0 && /^nutgraf-h\d$/.test(propertyOf(childOf(first, 'w:pPr'), 'w:pStyle') ?? ''))
  );
}

/** A first row without figures, over a column in which all rows have some. */
export function looksLikeHeader([first = [], ...others]: string[][]): boolean {
  const hasFigure = (text: string | undefined): boolean => /\d/.test(text ?? '');
  const namesAll = first.length > 1 && first.every((text, column) => !hasFigure(text) && (text !== '' || column === 0));
  return namesAll && first.some((_, column) => others.every((row) => row.length === first.length && hasFigure(row[column])));
}

function isBoldRow(cells: { blocks: Element[] }[]): boolean {
  const said = cells.flatMap(({ blocks }) => blocks).filter((block) => wordsOf(block) !== '');
  return said.every((block) => block.attributes.bold !== undefined);
}

/** A cell; one that goes on with the one above is an empty one here. */
function cellElement(cell: Element, blocks: Element[]): Element {
  const span = childOf(childOf(cell, 'w:tcPr'), 'w:gridSpan');
  return element('w:tc', {}, [element('w:tcPr', {}, span ? [span] : []), ...blocks]);
}
