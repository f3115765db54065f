import type { BlockContent, DefinitionContent, List, ListItem, PhrasingContent, TableRow } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Holder, Tree } from '../shape.ts';
import { type BlockLeaf, cellsIn, columnsOf, type PassageText } from './blocks.ts';
import type { DocumentSection } from './document.ts';
import { inOrder, toNodes } from './marks.ts';
import { attributesOf, element } from './syntax.ts';
import type { Mark } from './words.ts';

/** A passage as it is to be written. */
export type WrittenPassage = Pick<PassageText, 'id' | 'kind' | 'text' | 'marks'>;

/** What is to be written of a section. Of an editor's block only its place is: see `withEditorBlocks`. */
export type WrittenLeaf = WrittenPassage | Exclude<BlockLeaf, { kind: 'passage' }>;

type Content = BlockContent | DefinitionContent;

/** No text of Markdown has it. */
const MARK = '\0';

/**
 * Puts an editor's blocks into what `writeNodes` made of `blockNodes`, to the character as the editor wrote them.
 *
 * @param sources the characters of each, by its address
 */
export const withEditorBlocks = (written: string, sources: ReadonlyMap<string, string>): string =>
  written.replace(new RegExp(`${MARK}(.*)${MARK}`, 'gu'), (_, id: string) => sources.get(id) ?? '');

/** The characters of each of an editor's blocks, as they stand in the file from its tag on: further in, it would be part of a list above it. */
export function sourcesOfBlocks(mdx: string, sections: readonly DocumentSection[]): Map<string, string> {
  const blocks = sections.flatMap(({ editorBlocks = [] }) => editorBlocks);
  return new Map(
    blocks.map(({ block, node }) => {
      const { start, end } = node.position ?? {};
      return [block.id, mdx.slice(start?.offset, end?.offset)];
    }),
  );
}

/** What holds passages in the form of elements; what holds them in Markdown's own has each in a line. */
const ELEMENTS: readonly (Holder['kind'] | undefined)[] = [undefined, 'figure', 'caption'];

/** Blocks as explainers are written, as nodes. @param holder what they stand in; undefined for a section */
export const blockNodes = (trees: readonly Tree<WrittenLeaf>[], holder?: Holder['kind']): Content[] =>
  trees.map((tree) => ('blocks' in tree ? holderNode(tree) : leafNode(tree, holder)));

function holderNode(tree: Holder & { blocks: Tree<WrittenLeaf>[] }): Content {
  const inner = blockNodes(tree.kind === 'table' ? [] : tree.blocks, tree.kind);
  switch (tree.kind) {
    case 'list': {
      const ordered = tree.start !== undefined;
      return { type: 'list', ordered, ...(ordered ? { start: tree.start } : {}), spread: false, children: inner as unknown as ListItem[] };
    }
    case 'item':
      return {
        type: 'listItem',
        spread: inner.some((block, at) => takesNext(block, at === inner.length - 1)),
        checked: tree.done,
        children: inner,
      } as unknown as Content;
    case 'quotation':
      return { type: 'blockquote', children: inner };
    case 'table':
      return tableNode(tree);
    case 'caption':
      throw new Error('a caption stands in a table');
    case 'figure':
      return element('Figure', { picture: tree.picture, alt: tree.alt }, inner as BlockContent[]);
    case 'note':
      return { type: 'footnoteDefinition', identifier: tree.label.toLowerCase(), label: tree.label, children: inner };
  }
}

/** Whether a block of an item needs blank lines around it, lest it takes in what follows, or is taken in by what stands before. */
const takesNext = (block: Content, isLast: boolean): boolean =>
  block.type !== 'paragraph' && !(block.type === 'list' && isLast && !startsLate(block));

/** A list that does not start at 1 can't follow a line of text, nor can one whose first item starts with such a list. */
function startsLate({ ordered, start, children }: List): boolean {
  const [first] = children[0]?.children ?? [];
  return (ordered === true && start !== 1) || (first?.type === 'list' && startsLate(first));
}

function leafNode(leaf: WrittenLeaf, holder: Holder['kind'] | undefined): Content {
  if (!('text' in leaf)) {
    if (leaf.kind === 'rule') return { type: 'thematicBreak' };
    if (leaf.kind === 'editor') return { type: 'html', value: `${MARK}${leaf.id}${MARK}` };
    return element('Embed', { url: leaf.url, name: leaf.name }, []);
  }
  const { id, kind, text, marks } = leaf;
  if (kind === 'preformatted') return element('Passage', { id }, [{ type: 'code', value: text }]);
  const children = toNodes(text, marks);
  if (ELEMENTS.includes(holder)) return element('Passage', { id }, [{ type: 'paragraph', children }]);
  return { type: 'paragraph', children: [{ type: 'mdxJsxTextElement', name: 'Passage', attributes: attributesOf({ id }), children }] };
}

function tableNode({ align, blocks }: { align: ('left' | 'right' | 'center' | null)[]; blocks: Tree<WrittenLeaf>[] }): Content {
  const caption = blocks.flatMap((tree) => ('blocks' in tree ? blockNodes(tree.blocks, 'caption') : []));
  const rows = blocks.flatMap((tree) => ('text' in tree ? [tree] : []));
  const columns = Math.max(align.length, columnsOf(rows));
  // Markdown's tables have a header.
  const children = [...(rows[0]?.kind === 'header' ? [] : [emptyRow(columns)]), ...rows.map(rowNode)];
  const table: BlockContent = { type: 'table', align: Array.from({ length: columns }, (_, at) => align[at] ?? null), children };
  return caption.length === 0 ? table : element('Table', {}, [...(caption as BlockContent[]), table]);
}

const emptyRow = (columns: number): TableRow => ({
  type: 'tableRow',
  children: Array.from({ length: columns }, () => ({ type: 'tableCell', children: [] })),
});

function rowNode({ id, text, marks }: WrittenPassage): TableRow {
  const address: MdxJsxTextElement = { type: 'mdxJsxTextElement', name: 'Row', attributes: attributesOf({ id }), children: [] };
  const cells = cellsIn(text).map(({ start, end }) => cellNodes(text, marks, start, end));
  const first: PhrasingContent[] = [address, { type: 'text', value: ' ' }];
  return {
    type: 'tableRow',
    children: cells.map((children, index) => ({ type: 'tableCell', children: index === 0 ? [...first, ...children] : children })),
  };
}

/** The marks of a row stand each in one of its cells. */
function cellNodes(text: string, marks: readonly Mark[], start: number, end: number): PhrasingContent[] {
  const own = inOrder(marks).filter((mark) => mark.start >= start && mark.end <= end);
  return toNodes(text, own, start, end);
}
