import type { Nodes, Paragraph, PhrasingContent, TableRow } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { readPictureName } from '../../schemas/picture.ts';
import type { Tree } from '../shape.ts';
import type { Span } from '../text/places.ts';
import { type EditorBlockNode, editorElementOf, type NameBlock, readEditorBlock } from './editor-block.ts';
import { fail, lineOf, readId } from './fail.ts';
import { attribute, isElement } from './syntax.ts';
import { type MarkedText, readWords, requireSafe } from './words.ts';

/**
 * What a passage is: a paragraph; a row of a table, its cells with a tab between two, or the first one, where that says what the columns are;
 * text whose lines and spaces stay.
 */
export type PassageKind = 'paragraph' | 'row' | 'header' | 'preformatted';

/** A piece of the article's text with its address. */
export interface PassageText extends MarkedText {
  id: string;
  /** Absent for a paragraph. */
  kind?: Exclude<PassageKind, 'paragraph'> | undefined;
  /** Line of the MDX file, 1-based. */
  line: number;
}

/**
 * What stands in the blocks of a section: a passage, by its address; a line between two; a name and an address in place of a film; a block of an
 * editor's, by its address.
 */
export type BlockLeaf =
  | { kind: 'passage'; id: string }
  | { kind: 'rule' }
  | { kind: 'embed'; url: string; name?: string }
  | { kind: 'editor'; id: string };

/** A passage, and its node, with places in the file: that of its element, or of its row. */
export interface Passage extends PassageText {
  node: MdxJsxFlowElement | MdxJsxTextElement | TableRow;
}

/** What stands in a section below its heading. */
export interface Blocks {
  blocks: Tree<BlockLeaf>[];
  /** Those in the blocks, in their order. */
  passages: Passage[];
  /** The same of an editor's blocks. */
  editorBlocks: EditorBlockNode[];
}

/**
 * Reads what stands in a section below its heading.
 *
 * @param where what it stands in, for messages: `section "id"`
 * @param name gives an editor's block its address
 * @throws ContentError for what is no block of an explainer
 */
export function readBlocks(nodes: readonly Nodes[], where: string, name: NameBlock, file: string): Blocks {
  const passages: Passage[] = [];
  const editorBlocks: EditorBlockNode[] = [];
  const add = (passage: Passage): BlockLeaf => {
    passages.push(passage);
    return { kind: 'passage', id: passage.id };
  };
  const readAll = (nodes: readonly Nodes[]): Tree<BlockLeaf>[] => nodes.map(read);
  function read(node: Nodes): Tree<BlockLeaf> {
    switch (node.type) {
      case 'mdxJsxFlowElement':
        if (node.name === 'Passage') return add(readPassage(node, file));
        if (node.name === 'Table') return readTable(node.children);
        if (node.name === 'Figure')
          return {
            kind: 'figure',
            ...given('picture', pictureIn(node, file)),
            ...given('alt', attribute(node, 'alt')),
            blocks: readAll(node.children),
          };
        if (node.name === 'Embed') return readEmbed(node, file);
        break;
      case 'paragraph':
        if (isOnlyPassage(node)) return add(readPassage(node.children[0] as MdxJsxTextElement, file));
        break;
      case 'list':
        return {
          kind: 'list',
          ...(node.ordered ? { start: node.start ?? 1 } : {}),
          blocks: node.children.map(({ checked, children }) => ({
            kind: 'item',
            ...(typeof checked === 'boolean' ? { done: checked } : {}),
            blocks: readAll(children),
          })),
        };
      case 'blockquote':
        return { kind: 'quotation', blocks: readAll(node.children) };
      case 'table':
        return readTable([node]);
      case 'footnoteDefinition':
        return { kind: 'note', label: node.label ?? node.identifier, blocks: readAll(node.children) };
      case 'thematicBreak':
        return { kind: 'rule' };
    }
    const editors = editorElementOf(node);
    if (editors) {
      const hint = 'Put it between two passages of a section, not into a list, a quotation, a table or a figure.';
      throw fail(node, file, `<${editors.name}> stands in a block of the article`, hint);
    }
    throw fail(node, file, `${where} holds something that is not a passage`, 'Wrap it in <Passage id="…">, or delete it.');
  }
  /** A table, and before it what stands over it. */
  function readTable(nodes: readonly Nodes[]): Tree<BlockLeaf> {
    const table = nodes.at(-1);
    if (table?.type !== 'table') throw fail(nodes[0] as Nodes, file, '<Table> does not end with a table', 'Put a Markdown table into it.');
    const above = nodes.slice(0, -1);
    return {
      kind: 'table',
      align: table.align ?? [],
      blocks: [
        ...(above.length > 0 ? [{ kind: 'caption' as const, blocks: readAll(above) }] : []),
        ...table.children.flatMap((row, index) => readRow(row, index === 0, file).map(add)),
      ],
    };
  }
  const blocks = nodes.map((node): Tree<BlockLeaf> => {
    const own = editorElementOf(node);
    if (!own) return read(node);
    const placed = readEditorBlock(own, name, file);
    editorBlocks.push(placed);
    return { kind: 'editor', id: placed.block.id };
  });
  return { blocks, passages, editorBlocks };
}

const given = <Key extends string>(key: Key, value: string | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [key in Key]?: string };

const isOnlyPassage = ({ children }: Paragraph): boolean => children.length === 1 && isElement(children[0] as Nodes, 'Passage');

function readPassage(node: MdxJsxFlowElement | MdxJsxTextElement, file: string): Passage {
  const [first, ...others] = node.children as Nodes[];
  const at = { id: readId(node, file), node, line: lineOf(node) };
  if (first?.type === 'code' && others.length === 0) return { ...at, kind: 'preformatted', text: first.value, mentions: [], marks: [] };
  return { ...at, ...readWords(node, file) };
}

function pictureIn(node: MdxJsxFlowElement, file: string): string | undefined {
  const name = attribute(node, 'picture');
  if (name === undefined || readPictureName(name)) return name;
  const hint =
    'Write the name of a file that npm run explain has put into media/, or delete it; a picture of your own is a <Picture file="…">.';
  throw fail(node, file, `<Figure picture="${name}"> is not the name of a picture in media/`, hint);
}

function readEmbed(node: MdxJsxFlowElement, file: string): BlockLeaf {
  const url = attribute(node, 'url');
  if (url === undefined) throw fail(node, file, '<Embed> has no url', 'Write url="…", or delete it.');
  requireSafe(url, node, file);
  return { kind: 'embed', url, ...given('name', attribute(node, 'name')) };
}

/** The passage of a row; none for one without words, such as the first of a table that has no header. */
function readRow(row: TableRow, isHeader: boolean, file: string): Passage[] {
  const mark = markOf(row);
  const children = rowWords(row);
  if (!mark && children.every((node) => 'value' in node && node.value === CELL_END)) return [];
  if (!mark) throw fail(row, file, 'a row of a table has no address', 'Begin its first cell with <Row id="…" />.');
  const kind = isHeader ? 'header' : 'row';
  return [{ id: readId(mark, file), kind, node: row, line: lineOf(row), ...readWords({ type: 'paragraph', children }, file) }];
}

const markOf = ({ children: [first] }: TableRow) => first?.children.slice(0, 1).find((node) => isElement(node, 'Row'));

/** The words of a row as nodes, with what ends a cell between two. */
export function rowWords(row: TableRow): PhrasingContent[] {
  const [first, ...others] = row.children.map(({ children }) => children);
  const cells = [trimmed(first?.slice(markOf(row) ? 1 : 0) ?? []), ...others.map(trimmed)];
  return cells.flatMap((cell, index): PhrasingContent[] => (index === 0 ? cell : [{ type: 'text', value: CELL_END }, ...cell]));
}

/** What stands between two cells in the text of a row. */
export const CELL_END = '\t';

/** Where the cells of a row stand in its text. */
export function cellsIn(text: string): Span[] {
  let end = -CELL_END.length;
  return text.split(CELL_END).map((cell) => {
    const start = end + CELL_END.length;
    end = start + cell.length;
    return { start, end };
  });
}

/** How many cells the widest of some rows has. */
export const columnsOf = (rows: readonly { text: string }[]): number => Math.max(0, ...rows.map(({ text }) => cellsIn(text).length));

/** A cell without the space after the mark of its row. */
function trimmed([first, ...others]: readonly PhrasingContent[]): PhrasingContent[] {
  if (first?.type !== 'text') return first ? [first, ...others] : [];
  const value = first.value.trimStart();
  return value === '' ? others : [{ ...first, value }, ...others];
}
