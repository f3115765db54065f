import { readArticle } from '../../../../scripts/lib/read/read.ts';
import type { Article } from '../../../../scripts/lib/read/types.ts';

/** Reads a text as if it stood in a file of that name. */
export const readAs = (file: string, text: string): Promise<Article> => readArticle(new TextEncoder().encode(text), file);

/** The blocks of an article as lines; headings are marked. */
export const blocksOf = ({ blocks }: Article): string[] => blocks.map(({ kind, text }) => (kind === 'heading' ? `## ${text}` : text));
