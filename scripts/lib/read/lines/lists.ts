import type { Block, Words } from '../model/types.ts';

/** "- ", "• ", "1. ", "2) ", "(a) ". */
const MARKER = /^(?:([-*•·‣◦▪●○])|(\(?)(\d{1,3}|[a-z])([.)]))\s+(?=\S)/u;

interface Marked {
  /** How its marker is written: items of a list have the same. */
  style: string;
  /** The number of the item, or that of its letter; absent where the marker is neither. */
  number?: number;
  text: string;
}

/** Blocks with those that follow each other, two at least, under markers of one style in a list: in their order where they are numbered. */
export function gatherLists(blocks: readonly Block[]): Block[] {
  const gathered: Block[] = [];
  for (let at = 0; at < blocks.length; ) {
    const items = itemsFrom(blocks, at);
    if (items.length > 1) {
      const start = items[0]?.marked.number;
      const own = items.map(({ block, marked }): Block => ({ kind: 'item', blocks: [{ ...block, text: marked.text }] }));
      gathered.push({ kind: 'list', ...(start !== undefined && { start }), blocks: own });
    } else gathered.push(blocks[at] as Block);
    at += Math.max(1, items.length);
  }
  return gathered;
}

function itemsFrom(blocks: readonly Block[], from: number): { block: Words; marked: Marked }[] {
  const items: { block: Words; marked: Marked }[] = [];
  for (let at = from; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block?.kind !== 'paragraph') break;
    const before = items.at(-1)?.marked;
    const marked = readMarker(block.text);
    if (!marked || (before && !follows(before, marked))) break;
    items.push({ block, marked });
  }
  return items;
}

function readMarker(text: string): Marked | undefined {
  const [marker, sign, open = '', ordinal, close = ''] = MARKER.exec(text) ?? [];
  if (marker === undefined) return undefined;
  const rest = text.slice(marker.length);
  if (sign) return { style: sign, text: rest };
  const isFigure = /\d/.test(ordinal ?? '');
  const number = isFigure ? Number(ordinal) : (ordinal ?? '').charCodeAt(0) - 'a'.charCodeAt(0) + 1;
  return { style: `${open}${isFigure ? '1' : 'a'}${close}`, number, text: rest };
}

const follows = (before: Marked, { style, number }: Marked): boolean =>
  style === before.style && (number === undefined || number === (before.number ?? 0) + 1);
