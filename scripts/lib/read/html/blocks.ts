import type { Element, Nodes, Parents } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { Block, Words } from '../model/types.ts';
import { addressOfPost, isEmbed, readEmbed } from './embeds.ts';
import { type HeldImage, imageBlocks, imageOf, nameImage, readFigure, symbolOf } from './figures.ts';
import { isProse } from './head.ts';
import { aroundOf, isStruck } from './inline.ts';
import { readList, readTerms } from './lists.ts';
import { readPreformatted } from './preformatted.ts';
import { isElsewhere, leaveOut, type Reading } from './reading.ts';
import { isLayout, readTable } from './tables.ts';
import { allWordsOf, elementsBelow, INLINE, isBlank, isElement, isUnread, lineOf, programIn } from './tree.ts';
import { type Around, type Collector, type Marked, newCollector } from './words.ts';

/** Where blocks are put together: the document, or something in it that holds blocks. */
interface Flow {
  reading: Reading;
  blocks: Block[];
  words: Collector;
  /** Images since the last paragraph. */
  images: HeldImage[];
  place: Place;
}

/**
 * `top`: headings may stand here. `quotation`: a footer is its source. `label`: what folds the words below it, where a button is its words.
 * `line`: blocks are no more than their words.
 */
export type Place = 'top' | 'quotation' | 'within' | 'label' | 'line';

const isLine = (place: Place): boolean => place === 'line' || place === 'label';

/** The blocks that nodes are. @param around what stands around all of their words */
export type ReadBlocks = (nodes: readonly Nodes[], around?: readonly Around[], place?: Place) => Block[];

/** A reader of the blocks of a document. */
export const blocksIn =
  (reading: Reading): ReadBlocks =>
  (nodes, around = [], place = 'within') => {
    const flow: Flow = { reading, blocks: [], words: newCollector(), images: [], place };
    for (const node of nodes) walk(node, flow, around);
    flush(flow);
    return flow.blocks;
  };

/** The words below a node as one line, with their marks; undefined where it has none. */
export function lineIn(
  reading: Reading,
  node: Parents,
  around: readonly Around[] = [],
  place: 'line' | 'label' = 'line',
): Marked | undefined {
  const blocks = blocksIn(reading)(node.children, around, place) as Words[];
  const [first, ...others] = blocks.map(({ text, marks = [], line }): Marked => ({ text: text.replaceAll('\n', ' '), marks, line }));
  return first && others.reduce(joinLines, first);
}

function joinLines({ text, marks, line }: Marked, next: Marked): Marked {
  const shift = text.length + 1;
  const moved = next.marks.map((mark) => ({ ...mark, start: mark.start + shift, end: mark.end + shift }));
  return { text: `${text} ${next.text}`, marks: [...marks, ...moved], line };
}

/** Ends the paragraph that is being put together. An image that stands alone is a figure; one among words is named. */
function flush({ reading, words, images, blocks, place }: Flow): void {
  const { paragraphs, loose } = words.take();
  for (const { line, ...mark } of loose) {
    reading.leftOut.push(
      mark.kind === 'struck' ? { kind: 'struck text', text: mark.text, line } : { kind: 'note mark', text: mark.label, line },
    );
  }
  for (const image of images.splice(0)) {
    if (paragraphs.length > 0 || isLine(place)) nameImage(image, reading);
    else blocks.push(...imageBlocks(image, reading));
  }
  blocks.push(...paragraphs.map(({ text, marks, line }): Words => ({ kind: 'paragraph', text, ...(marks.length > 0 && { marks }), line })));
}

/** What is no part of the article where it stands, and what the report calls it. */
const LEFT_OUT: ReadonlyMap<string, Parameters<typeof leaveOut>[1]> = new Map([
  ['nav', 'page part'],
  ['aside', 'page part'],
  ['footer', 'page part'],
  ['dialog', 'page part'],
  ['form', 'form'],
  ['button', 'form'],
  ['select', 'form'],
  ['textarea', 'form'],
  ['noscript', 'hidden text'],
  ['math', 'formula'],
  ['svg', 'picture'],
  ['canvas', 'picture'],
]);

function walk(node: Nodes, flow: Flow, around: readonly Around[]): void {
  if (node.type === 'text') flow.words.add(node.value, around, lineOf(node));
  else if (node.type === 'comment') leaveOut(flow.reading, 'comment', node, node.value.trim());
  else if (node.type === 'element') walkElement(node, flow, around);
}

function walkAll({ children }: Parents, flow: Flow, around: readonly Around[]): void {
  for (const child of children) walk(child, flow, around);
}

function walkElement(node: Element, flow: Flow, around: readonly Around[]): void {
  const { reading, words } = flow;
  const label = reading.marks.get(node);
  if (isAside(node, flow)) return;
  if (label !== undefined) words.between({ kind: 'noteMark', label }, lineOf(node));
  else if (isStruck(node)) readStruck(node, flow);
  else if (node.tagName === 'br') words.breakLine();
  else if (node.tagName === 'img') readImage(node, flow, around);
  else if (isEmbed(node)) readBlock(flow, () => readEmbed(node, reading, isLine(flow.place), titleIn(reading, node)?.text));
  else if (INLINE.has(node.tagName)) walkAll(node, flow, aroundOf(node, reading, around));
  else readBlock(flow, () => blocksOf(node, flow, around));
}

/** Whether an element is no part of the text where it stands; it is read, or named. */
function isAside(node: Element, { reading, place }: Pick<Flow, 'reading' | 'place'>): boolean {
  const kind = LEFT_OUT.get(node.tagName);
  if (reading.notes.has(node)) readNote(node, reading);
  else if (reading.isHidden(node)) leaveWhole(node, reading, 'hidden text');
  else if (isUnread(node)) leaveOut(reading, 'script', node, programIn(node));
  else if (kind && !isWords(node, place)) leaveWhole(node, reading, kind);
  else if (reading.around.has(node)) leaveWhole(node, reading, 'page part');
  else return reading.passedOver.has(node);
  return true;
}

/** Whether what is left out elsewhere is words of the article here; some pages stand in a form as a whole. */
function isWords(node: Element, place: Place): boolean {
  const { tagName } = node;
  if (tagName === 'form') return holdsText(node);
  return (tagName === 'footer' && place === 'quotation') || (tagName === 'button' && place === 'label');
}

/** In words: what a form asks is shorter. */
const LONGEST_FORM = 80;

/** Whether a form holds the text of a page: a paragraph of prose, or many words. */
function holdsText(form: Element): boolean {
  if (elementsBelow(form).some(({ element }) => isElement(element, 'p') && isProse(element))) return true;
  const words = allWordsOf(form, (own) => isElement(own, 'select', 'textarea', 'button', 'label'));
  return words.split(' ').length > LONGEST_FORM;
}

/** Whether an element is no part of any text, unless it stands in a quotation or a heading. */
export const isLeftOut = (element: Element, { isHidden }: Pick<Reading, 'isHidden'>): boolean =>
  isHidden(element) || (LEFT_OUT.has(element.tagName) && !isWords(element, 'top'));

/** Names an element with all its words; notes that stand in it are notes of the article. */
function leaveWhole(node: Element, reading: Reading, kind: Parameters<typeof leaveOut>[1]): void {
  for (const note of notesBelow(node, reading)) readNote(note, reading);
  const text = allWordsOf(node, (own) => isElsewhere(own, reading));
  if (text !== '' || node.tagName === 'canvas') leaveOut(reading, kind, node, text);
}

function notesBelow(node: Element, reading: Reading): Element[] {
  if (reading.notes.has(node)) return [node];
  return node.children.flatMap((child) => (isElement(child) ? notesBelow(child, reading) : []));
}

/** Reads a note for the end of the article; a second time it is read already. */
export function readNote(node: Element, reading: Reading): void {
  const label = reading.notes.get(node) ?? '';
  if (reading.noteBlocks.has(label)) return;
  reading.noteBlocks.set(label, []);
  reading.noteBlocks.set(label, blocksIn(reading)(node.children));
}

function readImage(node: Element, flow: Flow, around: readonly Around[]): void {
  const symbol = symbolOf(node);
  if (symbol === undefined) flow.images.push(imageOf(node));
  else flow.words.add(symbol, around, lineOf(node));
}

/** Struck words stand between those around them; they are no part of the text. */
function readStruck(node: Element, { reading, words }: Flow): void {
  const line = titleIn(reading, node);
  if (line) words.between({ kind: 'struck', text: line.text }, line.line);
  else if (textOf(node) !== '' || elementsBelow(node).length > 0) words.add(' ', [], lineOf(node));
}

function readBlock(flow: Flow, read: () => Block[]): void {
  flush(flow);
  flow.blocks.push(...read());
}

/** The blocks that an element is which is a block of its own. */
function blocksOf(node: Element, flow: Flow, around: readonly Around[]): Block[] {
  const { reading, place } = flow;
  const read = blocksIn(reading);
  const inner = (own = place): Block[] => read(node.children, around, own);
  const isOut = (own: Element): boolean => isAside(own, { reading, place });
  if (isLine(place)) return inner();
  switch (node.tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return headingBlocks(node, flow, around);
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dir':
      return readList(node, isOut, (nodes) => read(nodes, around));
    case 'dl':
      return readTerms(
        node,
        isOut,
        (nodes) => read(nodes, around),
        (term) => strongBlocks(term, reading, around),
      );
    case 'summary':
      return strongBlocks(node, reading, around);
    case 'blockquote':
      return postOf(node, reading) ?? quotationOf(node, read, around);
    case 'table':
      return isLayout(node)
        ? inner()
        : readTable(
            node,
            isOut,
            (nodes) => read(nodes, around),
            (cell) => lineIn(reading, cell, around),
          );
    case 'figure':
      return readFigure(node, reading, isOut, (nodes) => read(nodes, around));
    case 'pre':
      return readPreformatted(node, reading, isOut);
    case 'hr':
      return [{ kind: 'rule', line: lineOf(node) }];
    default:
      return inner();
  }
}

/** A heading; one that stands in something else is a paragraph. */
function headingBlocks(node: Element, { reading, place }: Flow, around: readonly Around[]): Block[] {
  if (place !== 'top') return strongBlocks(node, reading, around);
  const heading = titleIn(reading, node);
  return heading ? [{ kind: 'heading', text: heading.text, depth: Number(node.tagName[1]), line: heading.line }] : [];
}

/** The words of what has no marks, such as a heading: links, what is struck out and marks of notes are named. @param without a link that is not */
export function titleIn(reading: Reading, node: Element, without?: string): Marked | undefined {
  const line = lineIn(reading, node, [], 'label');
  for (const mark of line?.marks ?? []) {
    if (mark.kind === 'link' && mark.url !== without) leaveOut(reading, 'link', node, mark.url);
    if (mark.kind === 'struck') leaveOut(reading, 'struck text', node, mark.text);
    if (mark.kind === 'noteMark') leaveOut(reading, 'note mark', node, mark.label);
  }
  return line;
}

function strongBlocks(node: Element, reading: Reading, around: readonly Around[]): Block[] {
  const line = lineIn(reading, node, [...around, { kind: 'strong' }], 'label');
  if (!line) return [];
  const block: Words = { kind: 'paragraph', ...line };
  reading.terms.add(block);
  return [block];
}

/** A post of another site: its address, and its words; undefined for any other quotation. */
function postOf(node: Element, reading: Reading): Block[] | undefined {
  const url = addressOfPost(node);
  if (url === undefined) return undefined;
  const name = titleIn(reading, node, url)?.text;
  return [{ kind: 'embed', url, ...(name !== undefined && { name }), line: lineOf(node) }];
}

/** A quotation; its source, in a footer or last in it, is a paragraph of its own. */
function quotationOf(node: Element, read: ReadBlocks, around: readonly Around[]): Block[] {
  const last = node.children.findLastIndex((child) => !isBlank(child));
  const source = isElement(node.children[last], 'cite') ? last : node.children.length;
  const blocks = [...read(node.children.slice(0, source), around, 'quotation'), ...read(node.children.slice(source), around, 'quotation')];
  return blocks.length === 0 ? [] : [{ kind: 'quotation', blocks }];
}
