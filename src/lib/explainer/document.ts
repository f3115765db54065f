import type { Heading, Nodes } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { itemProvenance, type Provenance } from '../../schemas/provenance.ts';
import type { Tree } from '../shape.ts';
import { type BlockLeaf, type Passage, type PassageText, readBlocks } from './blocks.ts';
import { faultOf } from './code.ts';
import { fail, lineOf, readId } from './fail.ts';
import { splitFile } from './file.ts';
import { attribute, parseMdx } from './syntax.ts';
import { readWords } from './words.ts';

export type { BlockLeaf, Passage, PassageKind, PassageText } from './blocks.ts';
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
  line: number;
}

export interface DocumentSection extends SectionText {
  passages: Passage[];
  /** Its tree, with places in the file; the first of its children is the heading, where it has one. */
  node: MdxJsxFlowElement;
  title: Heading | undefined;
}

/**
 * Reads the body of an explainer: its sections, their passages and the mentions in them.
 *
 * @param mdx the whole MDX file, or its body alone
 * @throws ContentError when the MDX does not parse, has code in it, or holds anything but sections of passages with well-formed ids
 */
export function parseDocument(mdx: string, file: string): DocumentSection[] {
  const root = parseMdx(/^\ufeff?---/.test(mdx) ? splitFile(mdx, file).body : mdx, file);
  visit(root, (node) => {
    const fault = faultOf(node);
    if (fault) throw fail(node, file, fault.problem, fault.hint);
  });
  return root.children.map((node) => {
    if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Section') {
      throw fail(node, file, 'text stands outside of a section', 'Move it into a <Passage> of a <Section>, or delete it.');
    }
    return readSection(node, file);
  });
}

function readSection(section: MdxJsxFlowElement, file: string): DocumentSection {
  const id = readId(section, file);
  const [first, ...rest] = section.children as Nodes[];
  const title = first?.type === 'heading' ? first : undefined;
  const blocks = readBlocks(title ? rest : (section.children as Nodes[]), `section "${id}"`, file);
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
  return {
    id,
    heading: title ? readWords(title, file).text : null,
    ...(under === undefined ? {} : { under }),
    from: from.data,
    ...blocks,
    node: section,
    title,
    line: lineOf(section),
  };
}
