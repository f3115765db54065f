import type { Heading, Nodes, Parents, PhrasingContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { type Relation, relationSchema } from '../../schemas/actor.ts';
import { addressSchema, slugSchema } from '../../schemas/id.ts';
import { itemProvenance, type Provenance } from '../../schemas/provenance.ts';
import { ContentError } from '../content-error.ts';
import type { Span } from '../text/places.ts';
import { faultOf } from './code.ts';
import { splitFile } from './file.ts';
import { attribute, type Element, isElement, parseMdx } from './syntax.ts';

/** A span of a passage's text that names an actor. */
export interface Mention extends Span {
  actor: string;
  relation: Relation;
}

/** Something that stands around words of a passage: a tag, emphasis, a link. */
export interface Mark extends Span {
  /** The node without its children and its place. */
  node: PhrasingContent;
  /** The actor that the words are tagged with; absent for emphasis and links. */
  actor?: string;
}

/** A paragraph of the article with its address. */
export interface PassageText {
  id: string;
  /** The article's words, character for character. */
  text: string;
  mentions: Mention[];
  /** All that stands around its words, mentions included; outer before inner. */
  marks: Mark[];
  /** Line of the MDX file, 1-based. */
  line: number;
}

export interface Passage extends PassageText {
  /** Its tree, with places in the file. */
  node: MdxJsxFlowElement;
}

export interface SectionText {
  id: string;
  heading: string;
  from: Provenance;
  passages: PassageText[];
  line: number;
}

export interface DocumentSection extends SectionText {
  passages: Passage[];
  /** Its tree, with places in the file; the first of its children is the heading. */
  node: MdxJsxFlowElement;
  title: Heading;
}

/**
 * What may stand in a section below its heading, by the name of its element, and the passages that each holds. A new kind of block is one more
 * entry here, with its attributes in code.ts and its component in src/components/explainer.
 */
const BLOCKS = new Map<string, (node: MdxJsxFlowElement, file: string) => Passage[]>([
  ['Passage', (node, file) => [{ id: readId(node, file), ...readWords(node, file), node, line: lineOf(node) }]],
]);

/**
 * Reads the body of an explainer: its sections, their passages and the mentions in them.
 *
 * @param mdx the whole MDX file, or its body alone
 * @throws ContentError when the MDX does not parse, has code in it, or holds anything but sections of passages with well-formed ids
 */
export function parseDocument(mdx: string, file: string): DocumentSection[] {
  const root = parseMdx(mdx.startsWith('---') ? splitFile(mdx, file).body : mdx, file);
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
  const [title, ...rest] = section.children as Nodes[];
  if (title?.type !== 'heading') {
    throw fail(section, file, `section "${id}" does not start with a heading`, 'Write "## Its heading" as the first line of the section.');
  }
  const passages = rest.flatMap((node) => {
    const read = node.type === 'mdxJsxFlowElement' ? BLOCKS.get(node.name ?? '') : undefined;
    if (read) return read(node as MdxJsxFlowElement, file);
    throw fail(node, file, `section "${id}" holds something that is not a passage`, 'Wrap it in <Passage id="…">, or delete it.');
  });
  const from = itemProvenance.safeParse(attribute(section, 'from'));
  if (!from.success) {
    const hint = 'Write from="suggested", from="article" or from="editor".';
    throw fail(section, file, `section "${id}" says from="${attribute(section, 'from')}"`, hint);
  }
  const { text: heading } = readWords(title, file);
  return { id, heading, from: from.data, passages, node: section, title, line: lineOf(section) };
}

function readWords(node: Parents, file: string): Pick<Passage, 'text' | 'mentions' | 'marks'> {
  const found = { mentions: [], marks: [] };
  return { text: collect(node.children, 0, found, file), ...found };
}

/** Nodes that are no more than the place of their words. */
const PLAIN = new Set(['text', 'break', 'paragraph']);
/** What else may stand around words of a passage: emphasis and links; nothing that is drawn. */
const EMPHASIS = new Set(['emphasis', 'strong', 'inlineCode', 'link']);

/** The text of nodes; notes the marks on the way, their offsets counted from the passage's start. */
function collect(nodes: readonly Nodes[], offset: number, found: Pick<Passage, 'mentions' | 'marks'>, file: string): string {
  let text = '';
  for (const node of nodes) {
    const start = offset + text.length;
    const isActor = isElement(node, 'Actor');
    if (!isActor && !PLAIN.has(node.type) && !EMPHASIS.has(node.type)) {
      const name = 'name' in node && node.name ? `<${node.name}>` : `a "${node.type}"`;
      const hint = 'A passage holds text and <Actor>; write \\< for an angle bracket that is text.';
      throw fail(node, file, `${name} stands in a passage`, hint);
    }
    if (node.type === 'link') requireSafe(node.url, node, file);
    const mark = PLAIN.has(node.type) ? undefined : asMark(node, start, file);
    if (mark) found.marks.push(mark);
    if (node.type === 'break') text += '\n';
    else text += 'value' in node ? node.value : collect((node as Parents).children, start, found, file);
    const end = offset + text.length;
    if (mark) mark.end = end;
    if (isActor) found.mentions.push({ start, end, actor: mark?.actor ?? '', relation: readRelation(node, file) });
  }
  return text;
}

function asMark(node: Nodes, start: number, file: string): Mark {
  const { children: _, position: __, ...bare } = node as Nodes & { children?: unknown };
  if (!isElement(node, 'Actor')) return { start, end: start, node: bare as PhrasingContent };
  const attributes = node.attributes.map(({ position: _, ...entry }) => entry);
  return { start, end: start, node: { ...bare, type: 'mdxJsxTextElement', attributes } as PhrasingContent, actor: readId(node, file) };
}

function readRelation(actor: Element, file: string): Relation {
  const relation = relationSchema.safeParse(attribute(actor, 'as') ?? 'name');
  if (relation.success) return relation.data;
  throw fail(actor, file, `<Actor> says as="${attribute(actor, 'as')}"`, `Use one of: ${relationSchema.options.join(', ')}.`);
}

/** Links that open a page or a letter, and run nothing; one without a scheme is a page of the site. */
const SCHEMES = ['http:', 'https:', 'mailto:'];

function requireSafe(url: string, node: Nodes, file: string): void {
  const { protocol } = URL.parse(url, 'https://site.example') ?? {};
  if (protocol !== undefined && SCHEMES.includes(protocol)) return;
  throw fail(node, file, `a link goes to ${url}`, `Let it start with one of: ${SCHEMES.join(' ')}`);
}

function readId(element: Element, file: string): string {
  const given = attribute(element, 'id');
  if (given === undefined) throw fail(element, file, `<${element.name}> has no id`, 'Give it id="…", unique on this page.');
  const id = (element.name === 'Passage' ? addressSchema : slugSchema).safeParse(given);
  if (id.success) return id.data;
  throw fail(element, file, `<${element.name} id="${given}">: ${id.error.issues[0]?.message}`, 'Write the id in that form.');
}

const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;

const fail = (node: Nodes, file: string, problem: string, hint: string): ContentError =>
  new ContentError(problem, { file, line: lineOf(node) }, hint);
