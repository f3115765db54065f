import { readFile, stat } from 'node:fs/promises';
import { ContentError } from '../../../src/lib/content-error.ts';
import { shownPath } from '../platform/folders.ts';
import { damagedIn } from './damaged.ts';
import { TooDeep, tooDeep } from './decode.ts';
import { requireBounded } from './excess.ts';
import { formatOf } from './formats.ts';
import { heldArticle } from './held.ts';
import { withLanguage } from './language/language.ts';
import type { Article } from './model/types.ts';
import { wordsOf } from './model/words.ts';

/**
 * Reads an article file: what it says of itself, and its paragraphs, word for word; and the language of these.
 *
 * @param file the file as the person knows it; its ending says how it is read (`formats.ts`)
 * @throws ContentError for another ending, for a file that is not what its ending says, and for an article without prose or too long
 */
export async function readArticle(bytes: Uint8Array, file: string): Promise<Article> {
  const article = withDamaged(heldArticle(await readBlocks(bytes, file)));
  if (wordsOf(article).length === 0) {
    throw new ContentError('the article has no prose', { file }, 'Put its text into the file, or delete the file.');
  }
  requireBounded(article, file);
  return withLanguage(article);
}

function withDamaged(article: Article): Article {
  const leftOut = [...(article.leftOut ?? []), ...damagedIn(article)];
  return leftOut.length > 0 ? { ...article, leftOut } : article;
}

async function readBlocks(bytes: Uint8Array, file: string): Promise<Article> {
  const { read } = await formatOf(file);
  try {
    return await read(bytes, file);
  } catch (error) {
    // The parsers call themselves for each thing that lies in another, and so run out of stack.
    if (!(error instanceof TooDeep || (error instanceof RangeError && error.message.includes('call stack')))) throw error;
    throw tooDeep(file);
  }
}

/** In bytes: a Word document with its photographs has tens of millions. */
export const LARGEST = 100_000_000;

/**
 * The bytes of an article file.
 *
 * @param path absolute
 * @throws ContentError for what is not a file (a folder, a pipe, a link to nothing), and for one that is too large to be an article
 */
export async function readArticleFile(path: string): Promise<Buffer> {
  const file = shownPath(path);
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT')
      throw new ContentError('it is a link to nothing, or was moved away', { file }, 'Put the article in its place.');
    throw error;
  });
  if (found.isDirectory()) throw new ContentError('it is a folder, not an article', { file }, 'Rename the folder, or move it elsewhere.');
  // Whoever opens a pipe waits until somebody writes to it.
  if (!found.isFile()) throw new ContentError('it is a pipe or a device, not an article', { file }, 'Delete it, or move it elsewhere.');
  if (found.size > LARGEST) {
    const hint = 'Take out pictures, or cut it into several articles.';
    throw new ContentError(`the file has ${found.size} bytes; an article has at most ${LARGEST}`, { file }, hint);
  }
  return readFile(path);
}
