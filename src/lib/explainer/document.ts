import type { Nodes, Parents, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import { type Relation, relationSchema } from '../../schemas/actor.ts';
import { itemProvenance, type Provenance } from '../../schemas/provenance.ts';
import { ContentError } from '../content-error.ts';

/** A span of a passage's text that names an actor. Offsets are UTF-16 code units, end exclusive. */
export interface Mention {
  start: number;
  end: number;
  actor: string;
  relation: Relation;
}

/** A paragraph of the article with its address. */
export interface Passage {
  id: string;
  /** The article's words, character for character. */
  text: string;
  mentions: Mention[];
  /** Line of the MDX file, 1-based. */
  line: number;
}

export interface DocumentSection {
  id: string;
  heading: string;
  from: Provenance;
  passages: Passage[];
  line: number;
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;

const parser = remark().use(remarkFrontmatter).use(remarkMdx);

/**
 * Reads the body of an explainer: its sections, their passages and the mentions in them.
 *
 * @param mdx the whole MDX file, frontmatter included, so that lines are the file's
 * @param file the file as the person knows it, for errors
 * @throws ContentError when the MDX does not parse, or holds anything but sections of passages
 */
export function parseDocument(mdx: string, file: string): DocumentSection[] {
  const blocks = parse(mdx, file).children.filter((node) => node.type !== 'yaml');
  return blocks.map((node) => {
    if (!isElement(node, 'Section')) {
      throw new ContentError('text stands outside of a section', at(node, file), 'Move it into a <Passage> of a <Section>, or delete it.');
    }
    return readSection(node, file);
  });
}

function parse(mdx: string, file: string): Root {
  try {
    return parser.parse(mdx);
  } catch (error) {
    const { reason = String(error), line } = error as { reason?: string; line?: number };
    const [, named] = /\((\d+):\d+-\d+:\d+\)/.exec(reason) ?? [];
    throw new ContentError(
      `the MDX does not parse: ${reason}`,
      { file, line: line ?? (named ? Number(named) : undefined) },
      'Close the tag, or write \\{ and \\< for a brace or an angle bracket that is text.',
    );
  }
}

function readSection(section: Element, file: string): DocumentSection {
  const id = requireId(section, file);
  const [heading, ...rest] = section.children as Nodes[];
  if (heading?.type !== 'heading') {
    throw new ContentError(
      `section "${id}" does not start with a heading`,
      at(section, file),
      'Write "## Its heading" as the first line of the section.',
    );
  }
  const passages = rest.map((node) => {
    if (!isElement(node, 'Passage')) {
      throw new ContentError(
        `section "${id}" holds something that is not a passage`,
        at(node, file),
        'Wrap it in <Passage id="…">, or delete it.',
      );
    }
    return readPassage(node, file);
  });
  const from = itemProvenance.safeParse(attribute(section, 'from'));
  if (!from.success) {
    throw new ContentError(
      `section "${id}" says from="${attribute(section, 'from')}"`,
      at(section, file),
      'Write from="suggested", from="article" or from="editor".',
    );
  }
  return { id, heading: textOf(heading), from: from.data, passages, line: at(section, file).line };
}

function readPassage(passage: Element, file: string): Passage {
  const mentions: Mention[] = [];
  const text = collect(passage, 0, mentions, file);
  return { id: requireId(passage, file), text, mentions, line: at(passage, file).line };
}

/** What a passage may hold: the article's words, mentions, and emphasis. Nothing that runs, and nothing that is drawn. */
const ALLOWED = new Set(['heading', 'paragraph', 'text', 'emphasis', 'strong', 'inlineCode', 'link', 'break']);

/** The text below a node; notes the mentions on the way, their offsets counted from the passage's start. */
function collect(node: Nodes, offset: number, mentions: Mention[], file: string): string {
  if (!ALLOWED.has(node.type) && !isElement(node, 'Passage') && !isElement(node, 'Actor')) throw foreign(node, file);
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  let text = '';
  for (const child of (node as Parents).children) text += collect(child, offset + text.length, mentions, file);
  if (isElement(node, 'Actor')) {
    const relation = relationSchema.safeParse(attribute(node, 'as') ?? 'name');
    if (!relation.success) {
      throw new ContentError(
        `<Actor> says as="${attribute(node, 'as')}"`,
        at(node, file),
        `Use one of: ${relationSchema.options.join(', ')}.`,
      );
    }
    mentions.push({ start: offset, end: offset + text.length, actor: requireId(node, file), relation: relation.data });
  }
  return text;
}

function foreign(node: Nodes, file: string): ContentError {
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') {
    return new ContentError(`{${node.value}} is code, and would run`, at(node, file), 'Write \\{ for a brace that is text, or delete it.');
  }
  const name = 'name' in node && node.name ? `<${node.name}>` : `a "${node.type}"`;
  return new ContentError(
    `${name} stands in a passage`,
    at(node, file),
    'A passage holds text and <Actor>; write \\< for an angle bracket that is text.',
  );
}

const textOf = (node: Nodes): string => collect(node, 0, [], '');

function isElement(node: Nodes, name: string): node is Element {
  return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === name;
}

function attribute(element: Element, name: string): string | undefined {
  const found = element.attributes.find((entry) => entry.type === 'mdxJsxAttribute' && entry.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

function requireId(element: Element, file: string): string {
  const id = attribute(element, 'id');
  if (!id) throw new ContentError(`<${element.name}> has no id`, at(element, file), 'Give it id="…", unique on this page.');
  return id;
}

function at(node: Nodes, file: string): { file: string; line: number } {
  return { file, line: node.position?.start.line ?? 1 };
}
