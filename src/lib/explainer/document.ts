import type { Heading, Nodes } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { itemProvenance, type Provenance } from '../../schemas/provenance.ts';
import type { Tree } from '../shape.ts';
import { type BlockLeaf, type Passage, type PassageText, readBlocks } from './blocks.ts';
import { faultOf } from './code.ts';
import {
  type EditorBlockNode,
  editorElementOf,
  type NameBlock,
  nameBlocks,
  type PlacedEditorBlock,
  readEditorBlock,
} from './editor-block.ts';
import { fail, lineOf, readId } from './fail.ts';
import { splitFile } from './file.ts';
import { attribute, parseMdx } from './syntax.ts';
import { readWords } from './words.ts';

export type { BlockLeaf, Passage, PassageKind, PassageText } from './blocks.ts';
export type { EditorBlock, PlacedEditorBlock } from './editor-block.ts';
export type { Mark, Mention } from './words.ts';

export interface SectionText {
  id: string;
  /** Null for a section without one. */
  heading: string | null;
  /** The article's headings right above that one, as one text; absent where there are none. */
  under?: string;
  from: Provenance;
  passages: PassageText[];
  /** How the passages stand in it. */
  blocks: Tree<BlockLeaf>[];
  /** An editor's blocks: those right above it, those in it, those below it, each in their order; absent where there are none. */
  editorBlocks?: PlacedEditorBlock[];
  line: number;
}

export interface DocumentSection extends SectionText {
  passages: Passage[];
  editorBlocks?: EditorBlockNode[];
  /** Its tree, with places in the file; the first of its children is the heading, where it has one. */
  node: MdxJsxFlowElement;
  title: Heading | undefined;
}

/**
 * Reads the body of an explainer: its sections, their passages and the mentions in them, and an editor's blocks.
 *
 * @param mdx the whole MDX file, or its body alone
 * @throws ContentError when the MDX does not parse, has code in it, or holds anything but sections of passages with well-formed ids, and blocks
 */
export function parseDocument(mdx: string, file: string): DocumentSection[] {
  const root = parseMdx(/^\ufeff?---/.test(mdx) ? splitFile(mdx, file).body : mdx, file);
  visit(root, (node) => {
    const fault = faultOf(node);
    if (fault) throw fail(node, file, fault.problem, fault.hint);
  });
  const name = nameBlocks(root);
  const sections: DocumentSection[] = [];
  let waiting: EditorBlockNode[] = [];
  for (const node of root.children) {
    const own = editorElementOf(node);
    if (own) waiting.push({ ...readEditorBlock(own, name, file), outside: 'above' });
    else if (node.type === 'mdxJsxFlowElement' && node.name === 'Section') {
      sections.push(withBlocks(readSection(node, name, file), waiting, []));
      waiting = [];
    } else throw fail(node, file, 'text stands outside of a section', 'Move it into a <Passage> of a <Section>, or delete it.');
  }
  const [last] = sections.splice(-1);
  if (last) return [...sections, withBlocks(last, [], waiting)];
  const [alone] = waiting;
  if (alone) throw fail(alone.node, file, `<${alone.node.name}> stands in an explainer without a section`, 'Put a <Section> below it.');
  return sections;
}

function withBlocks(section: DocumentSection, above: EditorBlockNode[], below: EditorBlockNode[]): DocumentSection {
  const own = [...above, ...(section.editorBlocks ?? []), ...below.map((block): EditorBlockNode => ({ ...block, outside: 'below' }))];
  return own.length > 0 ? { ...section, editorBlocks: own } : section;
}

function readSection(section: MdxJsxFlowElement, name: NameBlock, file: string): DocumentSection {
  const id = readId(section, file);
  const [first, ...rest] = section.children as Nodes[];
  const title = first?.type === 'heading' ? first : undefined;
  const held = title ? rest : (section.children as Nodes[]);
  const { editorBlocks, ...blocks } = readBlocks(held, `section "${id}"`, name, file);
  if (!title && blocks.passages.length === 0) {
    const hint = 'Write "## Its heading" as its first line, put a <Passage> into it, or delete it.';
    throw fail(section, file, `section "${id}" has neither a heading nor a passage`, hint);
  }
  const from = itemProvenance.safeParse(attribute(section, 'from'));
  if (!from.success) {
    const hint = 'Write from="suggested", from="article" or from="editor".';
    throw fail(section, file, `section "${id}" says from="${attribute(section, 'from')}"`, hint);
  }
  const under = attribute(section, 'under');
  const heading = title ? readWords(title, file).text : null;
  if (title && heading?.trim() === '')
    throw fail(title, file, `the heading of section "${id}" has no words`, 'Write them behind the "##", or delete the line.');
  return {
    id,
    heading,
    ...(under === undefined ? {} : { under }),
    from: from.data,
    ...blocks,
    ...(editorBlocks.length > 0 && { editorBlocks }),
    node: section,
    title,
    line: lineOf(section),
  };
}
