import type { Article } from '../../../../scripts/lib/read/model/types.ts';
import { textsOf } from '../../../../scripts/lib/read/model/words.ts';
import { readArticle } from '../../../../scripts/lib/read/read.ts';

/** Reads a text as if it stood in a file of that name. */
export const readAs = (file: string, text: string): Promise<Article> => readArticle(new TextEncoder().encode(text), file);

/** The blocks of an article as lines; headings are marked. */
export const blocksOf = (article: Article): string[] =>
  textsOf(article).map(({ kind, text }) => (kind === 'heading' ? `## ${text}` : text));
