import { extname } from 'node:path';
import { ContentError } from '../../../src/lib/content-error.ts';
import { decode } from './decode.ts';
import { wordToHtml } from './docx.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { readText } from './text.ts';
import type { Article } from './types.ts';

/**
 * Reads an article file: what it says of itself, and its paragraphs, word for word.
 *
 * @param bytes the file as it is
 * @param file the file as the person knows it; its ending (.txt, .md, .html, .docx) says how it is read
 * @throws ContentError for another ending, for a file that is not what its ending says, and for an article without prose
 */
export async function readArticle(bytes: Uint8Array, file: string): Promise<Article> {
  const article = await readBlocks(bytes, file);
  if (!article.blocks.some((block) => block.kind === 'paragraph')) {
    throw new ContentError('the article has no prose', { file }, 'Put its text into the file, or delete the file.');
  }
  return article;
}

async function readBlocks(bytes: Uint8Array, file: string): Promise<Article> {
  const ending = extname(file).toLowerCase();
  switch (ending) {
    case '.txt':
      return readText(decode(bytes, file));
    case '.md':
      return readMarkdown(decode(bytes, file), file);
    case '.html':
    case '.htm':
      return readHtml(decode(bytes, file));
    case '.docx':
      return readHtml(await wordToHtml(bytes, file));
    default:
      throw new ContentError(
        ending === '' ? 'the file name has no ending' : `an article can't be a ${ending} file`,
        { file },
        'Save it as .txt, .md, .html or .docx.',
      );
  }
}
