import { readArticle } from '../../../../scripts/lib/read/read.ts';
import type { Article } from '../../../../scripts/lib/read/types.ts';
import { textsOf } from '../../../../scripts/lib/read/words.ts';

/** Reads a text as if it stood in a file of that name. */
export const readAs = (file: string, text: string): Promise<Article> => readArticle(new TextEncoder().encode(text), file);

/** The blocks of an article as lines; headings are marked. */
export const blocksOf = (article: Article): string[] =>
  textsOf(article).map(({ kind, text }) => (kind === 'heading' ? `## ${text}` : text));
