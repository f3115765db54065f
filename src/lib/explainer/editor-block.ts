import type { BlockContent, Nodes, Paragraph, Root } from 'mdast';
import { toString as wordsIn } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { ChartTable } from '../../schemas/chart-table.ts';
import { type EditorAttributes, type EditorKind, editorBlockSchema, editorElements } from '../../schemas/editor-block.ts';
import { slugSchema } from '../../schemas/id.ts';
import { hash } from '../text/hash.ts';
import { type EditorWords, editorText, toEditorWords } from './editor-words.ts';
import { fail, lineOf } from './fail.ts';
import { attribute, type Element } from './syntax.ts';

/** A block of an editor's own words: its address, what its schema says, and the words between its tags. */
export type EditorBlock = EditorAttributes & { id: string; words: EditorWords } & Beside;

/** What a block shows of a file in `media`; absent until that is read. */
export interface Beside {
  /** The name of a picture as the site has it; see `readPictureName`. */
  picture?: string;
  /** The table behind a chart. */
  table?: ChartTable;
}

/** An editor's block, where it stands. */
export interface PlacedEditorBlock {
  block: EditorBlock;
  /** Line of the MDX file, 1-based. */
  line: number;
  /** Of one that stands outside of the sections: right above the one that has it, or below the last. */
  outside?: 'above' | 'below';
}

/** The same with its node, with places in the file. */
export interface EditorBlockNode extends PlacedEditorBlock {
  node: Element;
}

/** The element of an editor's block that a node is: by itself, or alone in its line. */
export function editorElementOf(node: Nodes): Element | undefined {
  const own = node.type === 'paragraph' && node.children.length === 1 ? (node.children[0] as Nodes) : node;
  const isElement = own.type === 'mdxJsxFlowElement' || own.type === 'mdxJsxTextElement';
  return isElement && editorElements.has(own.name ?? '') ? own : undefined;
}

/** Gives a block its address: its own, else one made of its kind and words. */
export type NameBlock = (given: string | undefined, block: EditorAttributes, words: EditorWords) => string;

/**
 * Names the blocks of an explainer. One without an address gets one of its kind and a hash of what it says, so that it is the same wherever it
 * stands; `npm run explain` writes it into the file, and from then on the words may change.
 */
export function nameBlocks(root: Root): NameBlock {
  const taken = new Set<string>();
  visit(root, (node) => {
    const id = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement' ? attribute(node, 'id') : undefined;
    if (id !== undefined) taken.add(id);
  });
  return (given, block, words) => {
    if (given !== undefined) return given;
    const id = freeBlockId(block, words, taken);
    taken.add(id);
    return id;
  };
}

/** An address for a block, made of its kind and a hash of what it says. @param taken the ids that it can not have */
export function freeBlockId(block: EditorAttributes, words: EditorWords, taken: ReadonlySet<string>): string {
  const base = `${block.kind}-${hash(JSON.stringify([block, editorText(words)])).toString(36)}`;
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  return id;
}

/** Reads an editor's block. @throws ContentError for what its schema refuses, and as `toEditorWords` does */
export function readEditorBlock(node: Element, name: NameBlock, file: string): EditorBlockNode {
  const { kind } = editorElements.get(node.name ?? '') ?? {};
  const { id: given, ...attributes } = Object.fromEntries(
    node.attributes.map((entry) => ('name' in entry ? [entry.name, attribute(node, entry.name)] : [])),
  );
  const read = editorBlockSchema.safeParse({ kind, ...attributes });
  if (!read.success) {
    const [issue] = read.error.issues;
    const what = issue?.path.length ? `"${issue.path.map(String).join('.')}" of <${node.name}>` : `<${node.name}>`;
    throw fail(node, file, `${what}: ${issue?.message}`, 'The guide “Add your own words” has an example of each block to copy.');
  }
  if (given !== undefined && !slugSchema.safeParse(given).success) {
    const hint = 'Write lower-case words joined by single hyphens, or leave the id out: npm run explain gives it one.';
    throw fail(node, file, `<${node.name} id="${given}"> has no id of the right form`, hint);
  }
  const words = toEditorWords(blocksIn(node), file);
  if (words.length === 0 && !mayBeEmpty(read.data))
    throw fail(node, file, `<${node.name}> says nothing`, `Write your words between <${node.name}> and </${node.name}>, or delete it.`);
  return { block: { ...read.data, id: name(given, read.data, words), words }, line: lineOf(node), node };
}

/** Whether a block says something without words between its tags. */
export const mayBeEmpty = (block: EditorAttributes): boolean =>
  EMPTY.includes(block.kind) || (block.kind === 'question' && block.passages !== undefined);

const EMPTY: readonly EditorKind[] = ['quote', 'sources', 'picture', 'chart'];

/** What stands between the tags: as a paragraph where they stand in one line. */
function blocksIn({ type, children }: Element): Nodes[] {
  if (type === 'mdxJsxFlowElement') return children as BlockContent[];
  const isEmpty = children.every((child) => wordsIn(child).trim() === '');
  return isEmpty ? [] : [{ type: 'paragraph', children } as Paragraph];
}
