import type { BlockContent, DefinitionContent, ListItem, Paragraph, PhrasingContent, RootContent, TableRow } from 'mdast';
import { cellsIn, columnsOf } from '../explainer/blocks.ts';
import { inOrder, toNodes } from '../explainer/marks.ts';
import type { PassageNode, ShownLeaf } from '../graph/types.ts';
import type { Holder, Tree } from '../shape.ts';
import { editorMarkdown } from './markdown-editor.ts';

type Content = BlockContent | DefinitionContent;
/** Where what the blocks name is to be found. */
export interface Links {
  /** The link to a passage, by its address. */
  passage: (id: string) => PhrasingContent;
  /** The address of a picture, by its name. */
  picture: (name: string) => string;
  /** The address of a place on the page of the explainer, by its id. */
  address: (id: string) => string;
  /** The address of a page of the site, by its path from the site's root. */
  page: (path: string) => string;
}

/** What holds a passage so closely that its link stands at its end, and not below it. */
const TIGHT: readonly (Holder['kind'] | undefined)[] = ['item', 'quotation', 'note'];

/** The blocks of a section as Markdown, as nodes, each passage with a link to it. */
export const blocksOf = (blocks: readonly Tree<ShownLeaf>[], links: Links): RootContent[] => contentOf(blocks, links);

function contentOf(blocks: readonly Tree<ShownLeaf>[], links: Links, holder?: Holder['kind']): Content[] {
  return blocks.flatMap((block): Content[] => {
    if (block.kind === 'passage') return passageContent(block.passage, links, holder);
    if (block.kind === 'rule') return [{ type: 'thematicBreak' }];
    if (block.kind === 'editor') return editorMarkdown(block.editor, links);
    if (block.kind === 'embed')
      return [paragraph([{ type: 'link', url: block.url, children: [{ type: 'text', value: block.name ?? block.url }] }])];
    if (block.kind === 'table') return tableContent(block, links);
    const inner = contentOf(block.blocks, links, block.kind);
    switch (block.kind) {
      case 'list': {
        const children = inner as unknown as ListItem[];
        return [{ type: 'list', ordered: block.start !== undefined, start: block.start ?? null, spread: false, children }];
      }
      case 'item':
        return [{ type: 'listItem', spread: false, checked: block.done ?? null, children: inner } as unknown as Content];
      case 'quotation':
        return [{ type: 'blockquote', children: inner }];
      case 'figure':
        return [...pictureContent(block, links), ...inner];
      case 'note':
        return [{ type: 'footnoteDefinition', identifier: block.label.toLowerCase(), label: block.label, children: inner }];
      default:
        return inner;
    }
  });
}

const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

function passageContent(passage: PassageNode, links: Links, holder: Holder['kind'] | undefined): Content[] {
  const link = links.passage(passage.id);
  if (passage.kind === 'preformatted') return [{ type: 'code', value: passage.text }, paragraph([link])];
  const words = wordsOf(passage, 0, passage.text.length);
  return TIGHT.includes(holder) ? [paragraph([...words, { type: 'text', value: ' ' }, link])] : [paragraph(words), paragraph([link])];
}

/** Markdown has nothing for tags, nor for words above or below the line: these are the words. */
function wordsOf({ text, marks }: PassageNode, from: number, to: number): PhrasingContent[] {
  const own = inOrder(marks).filter(({ node, start, end }) => node.type !== 'mdxJsxTextElement' && start >= from && end <= to);
  return toNodes(text, own, from, to);
}

const pictureContent = ({ picture, alt }: { picture?: string; alt?: string }, links: Links): Paragraph[] =>
  picture ? [paragraph([{ type: 'image', url: links.picture(picture), alt: alt ?? '' }])] : [];

function tableContent(
  { align, blocks }: { align: ('left' | 'right' | 'center' | null)[]; blocks: Tree<ShownLeaf>[] },
  links: Links,
): Content[] {
  const caption = blocks.flatMap((block) => (block.kind === 'caption' ? contentOf(block.blocks, links) : []));
  const rows = blocks.flatMap((block) => (block.kind === 'passage' ? [block.passage] : []));
  const columns = Math.max(align.length, columnsOf(rows));
  const empty: TableRow = { type: 'tableRow', children: Array.from({ length: columns + 1 }, () => ({ type: 'tableCell', children: [] })) };
  const children = [...(rows[0]?.kind === 'header' ? [] : [empty]), ...rows.map((row) => rowOf(row, columns, links))];
  return [...caption, { type: 'table', align: Array.from({ length: columns }, (_, column) => align[column] ?? null), children }];
}

function rowOf(passage: PassageNode, columns: number, links: Links): TableRow {
  const cells = cellsIn(passage.text).map(({ start, end }) => wordsOf(passage, start, end));
  const filled = Array.from({ length: columns }, (_, column) => cells[column] ?? []);
  return { type: 'tableRow', children: [...filled, [links.passage(passage.id)]].map((children) => ({ type: 'tableCell', children })) };
}
