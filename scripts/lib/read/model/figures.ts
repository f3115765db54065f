import type { Block } from './types.ts';

export type Figure = Extract<Block, { kind: 'figure' }>;

/**
 * Blocks with each figure in the place of which some others come, or none.
 *
 * @param change given a figure and the line (1-based) of its words, else that of what stands before it
 */
export async function changeFigures(
  blocks: readonly Block[],
  change: (figure: Figure, line: number) => Promise<Block[]>,
): Promise<Block[]> {
  let line = 1;
  async function changeAll(blocks: readonly Block[]): Promise<Block[]> {
    const changed: Block[] = [];
    for (const block of blocks) {
      if (!('blocks' in block)) {
        line = block.line;
        changed.push(block);
      } else if (block.kind === 'figure') {
        line = firstLine(block.blocks) ?? line;
        changed.push(...(await change(block, line)));
      } else {
        // What held nothing but a picture that is gone, goes with it.
        const inner = await changeAll(block.blocks);
        if (inner.length > 0 || block.blocks.length === 0) changed.push({ ...block, blocks: inner });
      }
    }
    return changed;
  }
  return changeAll(blocks);
}

function firstLine(blocks: readonly Block[]): number | undefined {
  const [first] = blocks;
  return first && ('blocks' in first ? firstLine(first.blocks) : first.line);
}
