import type { Article, Block } from './types.ts';

/** An article of which everything stands on one line: that of a file that has no lines of its own. */
export function onLine(article: Article, line: number): Article {
  const moved = (block: Block): Block => ('blocks' in block ? { ...block, blocks: block.blocks.map(moved) } : { ...block, line });
  return {
    ...article,
    blocks: article.blocks.map(moved),
    furniture: article.furniture.map((own) => ({ ...own, line })),
    ...(article.leftOut && { leftOut: article.leftOut.map((own) => ({ ...own, line })) }),
  };
}
