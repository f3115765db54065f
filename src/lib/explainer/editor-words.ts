import type { Nodes, Root, RootContent } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { ExplainerData } from '../../schemas/explainer.ts';
import { faultOf } from './code.ts';
import { fail } from './fail.ts';
import { parseMdx } from './syntax.ts';
import { requireSafe } from './words.ts';

/** Words that a person wrote for the site, as Markdown: nodes without places, so that two of the same words are equal, and JSON holds them. */
export type EditorWords = RootContent[];

const TEXT = ['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'link', 'break'];
const BLOCKS = ['paragraph', 'list', 'listItem', 'blockquote', 'table', 'tableRow', 'tableCell'];
/** What a block between passages may hold: it stands below a heading of the explainer, and has none of its own. */
const IN_BLOCK: ReadonlySet<string> = new Set([...TEXT, ...BLOCKS]);
/** What a page of its own may hold. */
const IN_PAGE: ReadonlySet<string> = new Set([...IN_BLOCK, 'heading', 'thematicBreak']);

/**
 * Takes nodes for words of an editor's own.
 *
 * @param place what they stand in: a block of an explainer, or a page, which may have headings from the second level on
 * @throws ContentError for code, elements, pictures, HTML, for a link that runs something, and for a heading of the first level
 */
export function toEditorWords(nodes: readonly Nodes[], file: string, place: 'block' | 'page' = 'block'): EditorWords {
  for (const node of nodes) requirePlain(node, file, place === 'page' ? IN_PAGE : IN_BLOCK);
  return nodes.map((node) => bare(node) as RootContent);
}

/**
 * Reads a text of Markdown, such as the body of a page of the publisher's.
 *
 * @param body as `splitFile` gives it: lines are the file's
 * @throws ContentError as `toEditorWords` does, and for MDX that does not parse
 */
export const readEditorPage = (body: string, file: string): EditorWords => toEditorWords(parseMdx(body, file).children, file, 'page');

/**
 * Reads a text of Markdown that stands in YAML: in the frontmatter, or in what the publisher says of an actor.
 *
 * @param line of the file where it stands
 * @throws ContentError as `toEditorWords` does, and for MDX that does not parse
 */
export const readEditorField = (markdown: string, file: string, line = 1): EditorWords =>
  toEditorWords(parseMdx('\n'.repeat(line - 1) + markdown, file).children, file);

/** The texts of an editor's own in the frontmatter, as Markdown. */
export const editorFields = ({ standfirst, summary }: ExplainerData) => ({
  standfirst: typeof standfirst === 'object' ? standfirst.words : undefined,
  summary,
});

function requirePlain(node: Nodes, file: string, allowed: ReadonlySet<string>): void {
  const fault = faultOf(node);
  if (fault) throw fail(node, file, fault.problem, fault.hint);
  if (!allowed.has(node.type)) {
    const name = 'name' in node && node.name ? `<${node.name}>` : `a "${node.type}"`;
    const hint = 'Write paragraphs, lists, quotations, tables, links and emphasis; write \\< for an angle bracket that is text.';
    throw fail(node, file, `${name} stands in words of your own`, hint);
  }
  if (node.type === 'heading' && node.depth === 1)
    throw fail(node, file, 'a heading of the first level stands in the text', 'Write "##": the title of the page is its first heading.');
  if (node.type === 'link') requireSafe(node.url, node, file);
  if ('children' in node) for (const child of node.children) requirePlain(child, file, allowed);
}

function bare(node: Nodes): Nodes {
  const { position: _, ...own } = node;
  return ('children' in own ? { ...own, children: own.children.map(bare) } : own) as Nodes;
}

/** The words as the tree of a text, for what walks or writes trees. */
export const treeOf = (words: EditorWords): Root => ({ type: 'root', children: words });

/** The same as plain text, a line for each paragraph, heading and row: for descriptions, search and comparisons. */
export function editorText(words: EditorWords): string {
  const lines: string[] = [];
  visit(treeOf(words), (node) => {
    if (node.type === 'paragraph' || node.type === 'heading') lines.push(textOf(node.children));
    if (node.type === 'tableRow') lines.push(node.children.map(({ children }) => textOf(children)).join(' '));
  });
  return lines.filter((line) => line !== '').join('\n');
}

const textOf = (nodes: readonly Nodes[]): string => rawTextOf(nodes).replace(/\s+/g, ' ').trim();

const rawTextOf = (nodes: readonly Nodes[]): string =>
  nodes.map((node) => (node.type === 'break' ? ' ' : 'children' in node ? rawTextOf(node.children) : wordsOf(node))).join('');
