import { flatten } from '../../../src/lib/shape.ts';
import { endMatterOf } from './lines/end-matter.ts';
import type { Line } from './lines/line.ts';
import { topMatterOf } from './lines/top-matter.ts';
import { webCopyOf } from './lines/web-copy.ts';
import { type Block, hasWords, type Leaf, type LeftOut } from './model/types.ts';

/**
 * Takes out of the blocks of a document what the lines of a plain text are looked through for: when it may be published, "Share this article",
 * the links below "Related stories", notes to editors. A block goes where all its lines do.
 */
export function takePageBlocks(blocks: readonly Block[]): { blocks: Block[]; leftOut: LeftOut[] } {
  const own = new Map(blocks.map((block) => [block, linesIn(block)]));
  const lines = [...own.values()].flatMap((inner) => [...inner, { raw: '', text: '', number: inner.at(-1)?.number ?? 1 }]);
  const around = new Set([topMatterOf, webCopyOf].flatMap((find) => find(lines)));
  const taken = new Set([...around, ...endMatterOf(lines.filter((line) => !around.has(line)))]);
  const isTaken = (block: Block): boolean => {
    const inner = own.get(block) ?? [];
    return inner.length > 0 && inner.every((line) => taken.has(line));
  };
  const leftOut = blocks
    .filter(isTaken)
    .flatMap((block) => (own.get(block) ?? []).map(({ raw, number }): LeftOut => ({ kind: 'page part', text: raw, line: number })));
  return { blocks: blocks.filter((block) => !isTaken(block)), leftOut };
}

/** The lines of a block. Those of what is no line of a page, such as a table, end as a sentence does, so that none is taken for a link. */
function linesIn(block: Block): Line[] {
  const isOpen = block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'list';
  return flatten<Leaf>([block]).flatMap(({ leaf }) => {
    if (!leaf || !(leaf.kind === 'heading' || hasWords(leaf))) return [];
    const text = leaf.text.replaceAll('\n', ' ');
    return { raw: text, text: isOpen ? text : `${text}.`, number: leaf.line };
  });
}
