import type { Nodes } from 'mdast';
import { ContentError } from '../../../../src/lib/content-error.ts';
import type { BlockLeaf, DocumentSection, EditorBlock } from '../../../../src/lib/explainer/document.ts';
import type { EditorBlockNode } from '../../../../src/lib/explainer/editor-block.ts';
import { flatten, type Tree } from '../../../../src/lib/shape.ts';
import { STALE } from './context.ts';

/** Where something stands among the blocks of a section. */
export interface Standing {
  section: DocumentSection;
  /** Of the section. */
  index: number;
  /** Of the tree among its blocks. */
  at: number;
  tree: Tree<BlockLeaf>;
  /** Line of the file, 1-based. */
  line: number;
}

/** What the blocks of a section are made of: as many nodes. */
export const nodesOf = ({ node, title }: DocumentSection): Nodes[] => (title ? node.children.slice(1) : node.children);

/** The addresses of the passages in a tree, in order. */
export const passagesIn = (tree: Tree<BlockLeaf>): string[] =>
  flatten([tree]).flatMap(({ leaf }) => (leaf?.kind === 'passage' ? leaf.id : []));

/** Finds a passage. @throws ContentError where there is none with that address */
export function findPassage(sections: readonly DocumentSection[], id: string, file: string): Standing {
  for (const [index, section] of sections.entries()) {
    const at = section.blocks.findIndex((tree) => passagesIn(tree).includes(id));
    const tree = section.blocks[at];
    if (tree) return { section, index, at, tree, line: section.passages.find((own) => own.id === id)?.line ?? section.line };
  }
  throw new ContentError(`there is no passage “${id}” in this explainer`, { file }, STALE);
}

/** An editor's block and where it stands: among the blocks of a section, or right above one, or below the last. */
export interface PlacedBlock {
  found: EditorBlockNode;
  block: EditorBlock;
  section: DocumentSection;
  /** Of the section. */
  index: number;
  /** Among the blocks of the section; -1 for one outside. */
  at: number;
}

/** Finds an editor's block; undefined where there is none with that address. */
export function blockAt(sections: readonly DocumentSection[], id: string): PlacedBlock | undefined {
  for (const [index, section] of sections.entries()) {
    const found = section.editorBlocks?.find(({ block }) => block.id === id);
    const at = section.blocks.findIndex((tree) => tree.kind === 'editor' && tree.id === id);
    if (found) return { found, block: found.block, section, index, at };
  }
  return undefined;
}

/** Finds an editor's block. @throws ContentError where there is none with that address */
export function findBlock(sections: readonly DocumentSection[], id: string, file: string): PlacedBlock {
  const found = blockAt(sections, id);
  if (!found) throw new ContentError(`there is no block “${id}” of yours in this explainer`, { file }, STALE);
  return found;
}
