import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../lib/platform/folders.ts';

/** The project's own articles, a paragraph each. */
export async function loadParagraphs(): Promise<string[]> {
  const folders = ['src/content/articles', 'tests/fixtures/articles'].map((folder) => join(projectRoot, folder));
  const files = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.txt')).map((name) => join(folder, name)),
    ),
  );
  const texts = await Promise.all(
    files
      .flat()
      .sort()
      .map((file) => readFile(file, 'utf8')),
  );
  return texts.flatMap((text) => text.split(/\n+/).filter((paragraph) => wordsOf(paragraph) > 12));
}

/**
 * An article of at least `words` words, another one for every `number`: paragraphs from another place on, with other names.
 *
 * @param number 0 and up
 */
export function composeArticle(paragraphs: readonly string[], words: number, number: number): string[] {
  const article: string[] = [];
  for (let at = number, count = 0; count < words; at++) {
    const paragraph = paragraphs[at % paragraphs.length] ?? '';
    article.push(rename(paragraph, number));
    count += wordsOf(paragraph);
  }
  return article;
}

const wordsOf = (text: string): number => text.split(/\s+/).length;

/** Gives every name within a sentence an ending of its own, so that no two articles speak of the same people. */
function rename(paragraph: string, number: number): string {
  if (number === 0) return paragraph;
  const ending = [...number.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('');
  return paragraph.replace(/(?<=\p{Ll}[ ,] ?)\p{Lu}\p{Ll}{3,}/gu, (name) => name + ending);
}
