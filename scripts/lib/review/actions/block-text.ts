import type { RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { ContentError } from '../../../../src/lib/content-error.ts';
import { faultOf } from '../../../../src/lib/explainer/code.ts';
import type { EditorBlock } from '../../../../src/lib/explainer/document.ts';
import { mayBeEmpty, readEditorBlock } from '../../../../src/lib/explainer/editor-block.ts';
import { readEditorField, toEditorWords } from '../../../../src/lib/explainer/editor-words.ts';
import { attributesOf, parseMdx, writeNodes } from '../../../../src/lib/explainer/syntax.ts';
import { type EditorKind, elementOf } from '../../../../src/schemas/editor-block.ts';
import { asFieldError } from './context.ts';

/** A block as a person gives it: what the schema takes, and how it is to be written. */
export interface GivenBlock {
  block: EditorBlock;
  element: string;
  /** Those with a value, each in one line. */
  attributes: Record<string, string>;
  /** What stands between the tags, without the indent of the block. */
  lines: string[];
}

/**
 * Reads what a person gives for a block.
 *
 * @param words Markdown
 * @throws ContentError, without a line, that names the field which the schema or the reader refuses
 */
export function readGiven(kind: EditorKind, given: Record<string, string>, words: string, file: string): GivenBlock {
  const entries = Object.entries(given).map(([key, value]) => [key, value.replace(/\s+/g, ' ').trim()] as const);
  const attributes = Object.fromEntries(entries.filter(([, value]) => value !== ''));
  if ('id' in attributes) throw new ContentError('“id”: the address of a block is given, and stays', { file }, 'Leave it out.');
  const nodes = asFieldError(`the words of the ${kind}`, file, () => readEditorField(words, file));
  const element: MdxJsxFlowElement = {
    type: 'mdxJsxFlowElement',
    name: elementOf(kind),
    attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })),
    // What the schema says of the attributes comes before what is said of missing words.
    children: [{ type: 'paragraph', children: [] }],
  };
  const fault = faultOf(element);
  if (fault) throw new ContentError(fault.problem, { file }, fault.hint);
  const { block } = asFieldError(`the ${kind}`, file, () => readEditorBlock(element, () => '', file));
  if (nodes.length === 0 && !mayBeEmpty(block))
    throw new ContentError(`the words of the ${kind} are empty`, { file }, 'Write at least one sentence.');
  return { block: { ...block, words: nodes }, element: elementOf(kind), attributes, lines: linesOf(words, nodes) };
}

/** The words as they were written, where they say the same between two tags, else in the usual form. */
function linesOf(words: string, nodes: RootContent[]): string[] {
  const lines = words.trim().replace(/\r\n?/g, '\n').split('\n');
  if (nodes.length === 0) return [];
  return isReadAs(lines, nodes) ? lines : writeNodes(nodes).split('\n');
}

function isReadAs(lines: readonly string[], nodes: RootContent[]): boolean {
  try {
    const [note, ...others] = parseMdx(['<Note>', ...indented(lines, '  '), '</Note>'].join('\n'), '').children;
    return (
      others.length === 0 &&
      note?.type === 'mdxJsxFlowElement' &&
      JSON.stringify(toEditorWords(note.children, '')) === JSON.stringify(nodes)
    );
  } catch (error) {
    if (error instanceof ContentError) return false;
    throw error;
  }
}

/** Lines with white space before each that has words. */
export const indented = (lines: readonly string[], indent: string): string[] =>
  lines.map((line) => (line.trim() === '' ? '' : indent + line));

/** An attribute as it is written, with a space before it. */
export function attributeText(name: string, value: string): string {
  const node = { type: 'mdxJsxFlowElement' as const, name: 'A', attributes: attributesOf({ [name]: value }), children: [] };
  return writeNodes([node]).slice('<A'.length, -' />'.length);
}

/** The characters of a block, from its tag on. @param indent of the block */
export function blockText({ element, attributes, lines }: GivenBlock, id: string, indent: string, breaks: string): string {
  const tag = `<${element}${Object.entries({ id, ...attributes })
    .map(([name, value]) => attributeText(name, value))
    .join('')}`;
  if (lines.length === 0) return `${tag} />`;
  return [`${tag}>`, ...indented(lines, `${indent}  `), `${indent}</${element}>`].join(breaks);
}
