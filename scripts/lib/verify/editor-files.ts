import type { EditorBlock } from '../../../src/lib/explainer/editor-block.ts';
import { pictureFiles } from '../../../src/lib/routes/picture-files.ts';
import { chartCells } from '../../../src/lib/words/chart-words.ts';
import { attributeOf, type Element, elementsIn, textOf } from '../html/tree.ts';

/** What is wrong with what a block shows of a file of the editor's: its picture and what that shows in words, or all cells of its table. */
export function lostFile(element: Element, block: EditorBlock): string | undefined {
  if (block.kind === 'picture' && block.picture) {
    const files = pictureFiles(block.picture).flatMap(({ path }) => [path, encodeURI(path)]);
    const image = elementsIn(element).find(({ tag }) => tag === 'img');
    if (!image || !files.some((path) => attributeOf(image, 'src')?.endsWith(path))) return `does not show its picture, ${block.file}`;
    const alt = attributeOf(image, 'alt');
    return alt === block.alt ? undefined : `says “${alt ?? ''}” for its picture, and not “${block.alt}”`;
  }
  if (block.kind !== 'chart' || !block.table) return undefined;
  const { columns, rows } = chartCells(block.table);
  const wanted = [columns, ...rows];
  const shown = elementsIn(element)
    .filter((own) => attributeOf(own, 'data-chart') !== undefined)
    .flatMap(elementsIn)
    .filter(({ tag }) => tag === 'tr')
    .map((row) => elementsIn(row).map((cell) => textOf(cell)));
  const wrong = Array.from({ length: Math.max(wanted.length, shown.length) }, (_, row) => row).find(
    (row) => shown[row]?.join('\t') !== wanted[row]?.join('\t'),
  );
  if (wrong === undefined) return undefined;
  return `has in line ${wrong + 1} of its table “${shown[wrong]?.join(', ') ?? ''}”; ${block.data} has “${wanted[wrong]?.join(', ') ?? ''}”`;
}
