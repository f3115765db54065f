import { flatten } from '../../../../src/lib/shape.ts';
import { type Article, type Block, hasWords, type Leaf, type Words } from './types.ts';

/** All of an article that has words, headings too, in its order. */
export const textsOf = ({ blocks }: Pick<Article, 'blocks'>): Extract<Leaf, { text: string }>[] =>
  leavesOf(blocks).filter((leaf) => 'text' in leaf);

/** What gets addresses: all that has words, but for headings. */
export const wordsOf = ({ blocks }: Pick<Article, 'blocks'>): Words[] => leavesOf(blocks).filter(hasWords);

const leavesOf = (blocks: readonly Block[]): Leaf[] => flatten<Leaf>(blocks).flatMap(({ leaf }) => leaf ?? []);
