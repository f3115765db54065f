import type { Nodes, Parents, PhrasingContent } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { type Relation, relationSchema } from '../../schemas/actor.ts';
import type { Span } from '../text/places.ts';
import { fail, readId } from './fail.ts';
import { attribute, type Element, isElement } from './syntax.ts';

/** A span of a passage's text that names an actor. */
export interface Mention extends Span {
  actor: string;
  relation: Relation;
}

/**
 * Something that stands around words of a passage: a tag, emphasis, a link. One that is struck out, and the mark of a note, stand between two
 * characters: their own words are no part of the text.
 */
export interface Mark extends Span {
  /** The node without its children and its place; one that stands between two characters has its own. */
  node: PhrasingContent;
  /** The actor that the words are tagged with; absent for all else. */
  actor?: string;
  /** The term of the glossary that they are tagged with; absent for all else. */
  term?: string;
  /** Of the tag of a term that was suggested; absent for an editor's. */
  from?: 'suggested';
}

/** Words with what stands around them. */
export interface MarkedText {
  /** The article's words, character for character. */
  text: string;
  mentions: Mention[];
  /** All that stands around its words, mentions included; outer before inner. */
  marks: Mark[];
}

/** Reads the words below a node. @throws ContentError for what is no text */
export function readWords(node: Parents, file: string): MarkedText {
  const found = { mentions: [], marks: [] };
  return { text: collect(node.children, 0, found, file), ...found };
}

/** Nodes that are no more than the place of their words. */
const PLAIN = new Set(['text', 'break', 'paragraph']);
/** What else may stand around words of a passage; nothing that is drawn. */
const AROUND = new Set(['emphasis', 'strong', 'inlineCode', 'link']);
const ELEMENTS_AROUND = ['Actor', 'Term', 'sup', 'sub', 'ins'];
/** What stands between two characters: its own words are no part of the text. */
const BETWEEN = new Set(['delete', 'footnoteReference']);
export const isBetween = ({ type }: Pick<Nodes, 'type'>): boolean => BETWEEN.has(type);

type Found = Pick<MarkedText, 'mentions' | 'marks'>;

/** The text of nodes; notes the marks on the way, their offsets counted from the passage's start. */
function collect(nodes: readonly Nodes[], offset: number, found: Found, file: string): string {
  let text = '';
  for (const node of nodes) {
    const start = offset + text.length;
    if (isBetween(node)) {
      found.marks.push({ start, end: start, node: between(node) });
      continue;
    }
    if (!PLAIN.has(node.type) && !AROUND.has(node.type) && !ELEMENTS_AROUND.some((name) => isElement(node, name))) {
      const name = 'name' in node && node.name ? `<${node.name}>` : `a "${node.type}"`;
      const hint = 'A passage holds text, <Actor> and <Term>; write \\< for an angle bracket that is text.';
      throw fail(node, file, `${name} stands in a passage`, hint);
    }
    if (node.type === 'link') requireSafe(node.url, node, file);
    const mark = PLAIN.has(node.type) ? undefined : asMark(node, start, file);
    if (mark) found.marks.push(mark);
    if (node.type === 'break') text += '\n';
    else text += 'value' in node ? node.value : collect((node as Parents).children, start, found, file);
    const end = offset + text.length;
    if (mark) mark.end = end;
    if (mark?.actor !== undefined) found.mentions.push({ start, end, actor: mark.actor, relation: readRelation(node as Element, file) });
  }
  return text;
}

function asMark(node: Nodes, start: number, file: string): Mark {
  const { children: _, position: __, ...bare } = node as Nodes & { children?: unknown };
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return { start, end: start, node: bare as PhrasingContent };
  const attributes = node.attributes.map(({ position: _, ...entry }) => entry);
  const mark: Mark = { start, end: start, node: { ...bare, type: 'mdxJsxTextElement', attributes } as PhrasingContent };
  if (isElement(node, 'Actor')) return { ...mark, actor: readId(node, file) };
  return isElement(node, 'Term') ? { ...mark, term: readId(node, file), ...readFrom(node, file) } : mark;
}

function readFrom(term: Element, file: string): Pick<Mark, 'from'> {
  const from = attribute(term, 'from');
  if (from === undefined || from === 'suggested') return from ? { from } : {};
  throw fail(term, file, `<Term> says from="${from}"`, 'Write from="suggested", or delete it where the tag is yours.');
}

/** Struck words without what stands around them, and the mark of a note. */
function between(node: Nodes): PhrasingContent {
  if (node.type === 'delete') return struckNode(wordsOf(node));
  const { position: _, ...bare } = node;
  return bare as PhrasingContent;
}

/** Words that are struck out. */
export const struckNode = (value: string): PhrasingContent => ({ type: 'delete', children: [{ type: 'text', value }] });

/** What stands between two characters: words that are struck out, or the label of a note; empty for what stands around words. */
export function wordsBeside(node: PhrasingContent): string {
  if (node.type === 'footnoteReference') return node.label ?? node.identifier;
  return node.type === 'delete' ? node.children.map((child) => ('value' in child ? child.value : '')).join('') : '';
}

function readRelation(actor: Element, file: string): Relation {
  const relation = relationSchema.safeParse(attribute(actor, 'as') ?? 'name');
  if (relation.success) return relation.data;
  throw fail(actor, file, `<Actor> says as="${attribute(actor, 'as')}"`, `Use one of: ${relationSchema.options.join(', ')}.`);
}

/** Links that open a page or a letter, and run nothing; one without a scheme is a page of the site. */
const SCHEMES = ['http:', 'https:', 'mailto:'];

/** @throws ContentError for an address that another program than a browser or a mailer opens, or that runs something */
export function requireSafe(url: string, node: Nodes, file: string): void {
  const { protocol } = URL.parse(url, 'https://site.example') ?? {};
  if (protocol !== undefined && SCHEMES.includes(protocol)) return;
  throw fail(node, file, `a link goes to ${url}`, `Let it start with one of: ${SCHEMES.join(' ')}`);
}
