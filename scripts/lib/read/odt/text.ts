import type { ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { inlineOf, joinAlike, make } from '../word/inline.ts';
import { type Element, elementsOf } from '../word/xml.ts';
import type { Context } from './context.ts';
import { readLine } from './line.ts';
import { readList } from './lists.ts';
import type { Style } from './styles.ts';
import { readTable } from './tables.ts';
import { wordsOf } from './xml.ts';

interface Place {
  /** The list that stands around, and how many levels deep. */
  style: string | undefined;
  level: number;
}

const OUTSIDE: Place = { style: undefined, level: 0 };
/** What is put together from the rest of the document. */
const INDEX = /^text:(?:table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index|bibliography)$/;
const BESIDE =
  /^(?:text:tracked-changes|text:(?:sequence|variable|user-field|dde-connection)-decls|office:forms|text:alphabetical-index-auto-mark-file)$/;

/** The text of a document as HTML: paragraphs with the class of their role, headings, lists, tables, pictures. What is not for readers is named. */
export function readBlocks(parent: Element, context: Context, place: Place = OUTSIDE): ElementContent[] {
  const blocks = elementsOf(parent).flatMap((node): ElementContent[] => {
    const { name, attributes } = node;
    if (name === 'text:p' || name === 'text:h') return readParagraph(node, context);
    if (name === 'text:list') return readList(node, place, context, (item, inside) => readBlocks(item, context, inside));
    if (name === 'table:table') return readTable(node, context, (cell) => readBlocks(cell, context));
    if (INDEX.test(name)) return leaveOut('contents list', node, context);
    if (name === 'text:tracked-changes') return leaveOutChanges(node, context);
    if (name === 'office:forms' || BESIDE.test(name)) return [];
    if (name.startsWith('draw:')) return readParagraph({ name: 'text:p', attributes: {}, children: [node] }, context);
    if (name === 'office:annotation') return leaveOut('comment', node, context);
    if (
      name === 'text:section' &&
      /^(?:none|condition)$/.test(attributes['text:display'] ?? '') &&
      attributes['text:is-hidden'] !== 'false'
    )
      return leaveOut('hidden text', node, context);
    return readBlocks(node, context, place);
  });
  return joinAlike(blocks);
}

function leaveOut(kind: 'contents list' | 'comment' | 'hidden text', node: Element, context: Context): [] {
  if (wordsOf(node) !== '') context.leaveOut(kind, wordsOf(node));
  return [];
}

/** Words that were deleted are only there; what was put in stands in the text. */
function leaveOutChanges(changes: Element, context: Context): [] {
  for (const change of elementsOf(changes).flatMap((region) => elementsOf(region))) {
    if (change.name === 'text:deletion' && wordsOf(change) !== '') context.leaveOut('tracked change', wordsOf(change));
    if (change.name === 'text:insertion') context.leaveOut('tracked change');
  }
  return [];
}

function readParagraph(paragraph: Element, context: Context): ElementContent[] {
  const style = context.styles.paragraph(paragraph.attributes['text:style-name']);
  if (style.role === 'contents') return leaveOut('contents list', paragraph, context);
  const tag = tagOf(paragraph, style);
  const base: Style = tag === 'p' && style.role === undefined ? style : { isCode: false, words: hidingOf(style) };
  const line = readLine(paragraph, base, context, (body) => readBlocks(body, context));
  const isHidden = line.isHidden || base.words.some(({ attributes }) => attributes['text:display'] === 'none');
  if (isHidden) return leaveOut('hidden text', paragraph, context);
  const boxes = line.boxes.flatMap((box) => readBlocks(box, context));
  const content = inlineOf(line.runs);
  if (content.length === 0) return /^horizontal line$/i.test(nameOf(paragraph)) ? [make('hr', []), ...boxes] : boxes;
  const className = tag === 'p' && style.role && style.role !== 'heading' ? [`nutgraf-${style.role}`] : undefined;
  const own = make(tag, content, className ? { className } : {});
  if (style.role === 'quotation' && textOf(own).trim() !== '') return [make('blockquote', [make('p', content)]), ...boxes];
  if (style.role === 'preformatted') return [make('pre', content), ...boxes];
  return [own, ...boxes];
}

const nameOf = ({ attributes }: Element): string => (attributes['text:style-name'] ?? '').replaceAll('_20_', ' ');

/** Of a style whose look is that of what it is, only whether its words are hidden. */
const hidingOf = ({ words }: Style): Element[] => words.filter(({ attributes }) => attributes['text:display'] === 'none');

function tagOf({ name, attributes }: Element, { role, depth }: Style): string {
  if (role === 'headline' || role === 'kicker' || role === 'standfirst') return 'p';
  if (name === 'text:h') return `h${Math.min(Math.max(Number(attributes['text:outline-level'] ?? 1) || 1, 1), 6)}`;
  return role === 'heading' ? `h${depth ?? 2}` : 'p';
}
