import type { Element, Nodes } from 'hast';
import type { Block, Words } from '../model/types.ts';
import { leaveOut, type Reading } from './reading.ts';
import { classesOf, isBlank, isElement, lineOf, textProperty } from './tree.ts';

/** An image of the article, until it is known whether it stands alone. */
export interface HeldImage {
  node: Element;
  alt?: string;
  /** What Markdown says below an image. */
  caption?: string;
  /** Its `src`. */
  source?: string;
}

export function imageOf(node: Element): HeldImage {
  return { node, alt: textProperty(node, 'alt'), caption: textProperty(node, 'dataCaption'), source: textProperty(node, 'src') };
}

const EMOJI = '\\p{RGI_Emoji}';
const SYMBOL = new RegExp(`^${EMOJI}+$`, 'v');

/** The sign that a small image stands for, such as a smiling face. */
export function symbolOf(node: Element): string | undefined {
  const alt = textProperty(node, 'alt') ?? '';
  return SYMBOL.test(alt) || (alt !== '' && classesOf(node).some((name) => /^(?:wp-)?(?:emoji|smiley)$/.test(name))) ? alt : undefined;
}

function nameOf(source: string | undefined): string | undefined {
  if (source === undefined || source.startsWith('data:')) return undefined;
  const name = source.split(/[?#]/, 1)[0]?.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name) || undefined;
  } catch {
    return name;
  }
}

/** An image that is not among the blocks. */
export function nameImage({ node, alt, caption, source }: HeldImage, reading: Reading): void {
  leaveOut(reading, 'picture', node, [alt, caption].filter(Boolean).join(' – ') || nameOf(source));
}

/** The figure that an image alone is. One that says nothing, not even where its file is, is only named. */
export function imageBlocks(image: HeldImage, reading: Reading): Block[] {
  const { node, alt, caption, source } = image;
  if (source === undefined) nameImage({ node, alt, caption }, reading);
  if (alt === undefined && caption === undefined && source === undefined) return [];
  const blocks: Words[] = caption === undefined ? [] : [{ kind: 'paragraph', text: caption, line: lineOf(node) }];
  return [{ kind: 'figure', ...(source !== undefined && { picture: source }), ...(alt !== undefined && { alt }), blocks }];
}

/**
 * What a figure shows, with its caption: that of a picture or a table, or a paragraph of a quotation.
 *
 * @param isAside whether an element is no part of the text, and was read or named
 */
export function readFigure(
  node: Element,
  reading: Reading,
  isAside: (caption: Element) => boolean,
  read: (nodes: readonly Nodes[]) => Block[],
): Block[] {
  const isCaption = (child: Nodes): child is Element => isElement(child, 'figcaption');
  const named = reading.leftOut.length;
  const blocks = read(node.children.filter((child) => !isCaption(child)));
  const shows = reading.leftOut.slice(named).some(({ kind }) => kind === 'picture' || kind === 'video');
  const caption = node.children.filter(isCaption).flatMap((own) => (isAside(own) ? [] : read(own.children)));
  const last = blocks.at(-1);
  if (caption.length === 0) return blocks;
  const isFirst = isCaption(node.children.find((child) => !isBlank(child)) ?? node);
  // A caption that stands above several things is that of none of them.
  const isOf = !isFirst || blocks.length === 1;
  if (last?.kind === 'table' && isFirst && isOf) captionOf(last).unshift(...caption);
  else if (last?.kind === 'table' && isOf) captionOf(last).push(...caption);
  else if (last?.kind === 'figure' && isOf && !(isFirst && last.blocks.length > 0)) last.blocks.push(...caption);
  else if (!last && shows) return [{ kind: 'figure', blocks: caption }];
  else if (isFirst) return [...caption, ...blocks];
  else if (last?.kind === 'quotation') last.blocks.push(...caption);
  else return [...blocks, ...caption];
  return blocks;
}

function captionOf(table: { blocks: Block[] }): Block[] {
  const [first] = table.blocks;
  if (first?.kind === 'caption') return first.blocks;
  const caption: Block = { kind: 'caption', blocks: [] };
  table.blocks.unshift(caption);
  return caption.blocks;
}
