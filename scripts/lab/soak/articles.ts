import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { findArticles } from '../../lib/explain/explain-articles.ts';
import { projectRoot, resolveFolders } from '../../lib/platform/folders.ts';
import { wordsOf } from '../../lib/read/model/words.ts';
import { readArticle } from '../../lib/read/read.ts';

/** The project's own articles; a site that is new has none but the fixtures. */
export const ownFolders = ['src/content/articles', 'tests/fixtures/articles'].map((folder) => join(projectRoot, folder)).filter(existsSync);

/** A shorter article leaves nothing to edit. */
const LEAST_PARAGRAPHS = 4;

/** The paragraphs of each article of some folders that is long enough. */
export async function loadArticles(folders: readonly string[]): Promise<string[][]> {
  const files = (await findArticles([...folders], resolveFolders({}))).filter((file) => /^\.(?:txt|md|html?|docx)$/i.test(extname(file)));
  const articles = await Promise.all(files.map(async (file) => wordsOf(await readArticle(await readFile(file), file))));
  return articles.map((blocks) => blocks.map(({ text }) => text)).filter(({ length }) => length >= LEAST_PARAGRAPHS);
}
