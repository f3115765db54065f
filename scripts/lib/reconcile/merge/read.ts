import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';

/** Something that stands around words of a passage. Offsets are UTF-16 code units, end exclusive. */
export interface Mark {
  start: number;
  end: number;
  /** The node without its children. */
  node: PhrasingContent;
  /** The actor that the words are tagged with; absent for emphasis and links. */
  actor?: string;
}

export interface MarkedPassage {
  id: string;
  text: string;
  /** Outer before inner. */
  marks: Mark[];
  node: MdxJsxFlowElement;
  line: number;
}

export interface MarkedSection {
  id: string;
  heading: string;
  /** As it is written; undefined where nothing is. */
  from: string | undefined;
  passages: MarkedPassage[];
  title: Nodes;
  /** The characters of the file that it is. */
  source: string;
  line: number;
}

const parser = remark().use(remarkFrontmatter).use(remarkMdx);

/**
 * Reads the sections of an explainer as trees.
 *
 * @param mdx one that `parseDocument` has accepted
 */
export function readSections(mdx: string): MarkedSection[] {
  const root: Root = parser.parse(mdx);
  return root.children.flatMap((node) => {
    if (node.type !== 'mdxJsxFlowElement') return [];
    const [title, ...passages] = node.children as Nodes[];
    if (title === undefined) return [];
    return {
      id: attribute(node, 'id') ?? '',
      heading: textOf(title),
      from: attribute(node, 'from'),
      passages: passages.flatMap((passage) => (passage.type === 'mdxJsxFlowElement' ? readPassage(passage) : [])),
      title,
      source: mdx.slice(node.position?.start.offset, node.position?.end.offset),
      line: lineOf(node),
    };
  });
}

function readPassage(node: MdxJsxFlowElement): MarkedPassage {
  const marks: Mark[] = [];
  return { id: attribute(node, 'id') ?? '', text: collect(node, 0, marks), marks, node, line: lineOf(node) };
}

/** The text below a node, read as `parseDocument` reads it; notes the marks on the way. */
function collect(node: Nodes, offset: number, marks: Mark[]): string {
  const mark = asMark(node, offset);
  if (mark) marks.push(mark);
  let text = '';
  if (node.type === 'break') text = '\n';
  else if ('value' in node) text = node.value;
  else for (const child of (node as Parents).children ?? []) text += collect(child, offset + text.length, marks);
  if (mark) mark.end = offset + text.length;
  return text;
}

const STRUCTURE = new Set(['text', 'break', 'paragraph', 'heading', 'mdxJsxFlowElement']);

function asMark(node: Nodes, start: number): Mark | undefined {
  const isActor = (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === 'Actor';
  if (!isActor && STRUCTURE.has(node.type)) return undefined;
  const { children: _, position: __, ...bare } = node as Nodes & { children?: unknown };
  const own = { ...bare, ...(isActor ? { type: 'mdxJsxTextElement', attributes: plainAttributes(node) } : {}) } as PhrasingContent;
  return { start, end: start, node: own, ...(isActor ? { actor: attribute(node, 'id') ?? '' } : {}) };
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;

const plainAttributes = (element: Element) =>
  element.attributes.flatMap((entry) =>
    entry.type === 'mdxJsxAttribute' ? { type: entry.type, name: entry.name, value: entry.value } : [],
  );

function attribute(element: Element, name: string): string | undefined {
  const found = element.attributes.find((entry) => entry.type === 'mdxJsxAttribute' && entry.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

const textOf = (node: Nodes): string => collect(node, 0, []);

const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;
