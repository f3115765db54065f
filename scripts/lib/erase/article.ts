import { extname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Erased } from '../../../src/schemas/erased.ts';
import { findErasedInFile } from '../erased/find.ts';
import { findPicture } from '../pictures/find.ts';
import { decode, decodePage } from '../read/decode.ts';
import { changeFigures } from '../read/model/figures.ts';
import type { Article, Block } from '../read/model/types.ts';
import { textsOf, wordsOf } from '../read/model/words.ts';
import { readArticle } from '../read/read.ts';
import { CUT, cutWords, type Doomed, doomedSpans, hasDoomed } from './cut.ts';
import { writeMarkdown } from './markdown.ts';
import { cutPage } from './page.ts';

/** An article without words, and the name that its file is to have: another where it could not stay in its own format. */
export interface ScrubbedArticle {
  name: string;
  text: string;
  /** The pictures that lay in its own file, by where they are to lie: paths from the folder of the articles. */
  pictures: ReadonlyMap<string, Uint8Array>;
}

const TEXT = ['.txt', '.text', '.md', '.markdown'];
const PAGE = ['.html', '.htm', '.xhtml'];

/**
 * Takes words out of an article. Where its file is text or a page, all else of it stays; else the article becomes a Markdown file of its
 * words in their shape, with its pictures beside it.
 *
 * @param erased what proves that the words are gone
 * @throws ContentError when the file is no article
 */
export async function scrubArticle(
  bytes: Uint8Array,
  name: string,
  file: string,
  doomed: Doomed,
  erased: Erased,
): Promise<ScrubbedArticle> {
  const ending = extname(name).toLowerCase();
  const isPage = PAGE.includes(ending);
  if (isPage || TEXT.includes(ending)) {
    const text = isPage ? cutPage(decodePage(bytes, file), doomed) : cutText(decode(bytes, file), doomed);
    const isRead = await readArticle(Buffer.from(text), file).then(
      () => true,
      () => false,
    );
    if (isRead && findErasedInFile(text, erased).length === 0) return { name, text, pictures: new Map() };
  }
  const stem = name.slice(0, name.length - extname(name).length);
  const { article, pictures } = await unpackPictures(await readArticle(bytes, file), bytes, stem, doomed);
  return { name: `${stem}.md`, text: await toMarkdown(article, doomed), pictures };
}

/** Where the shape can not be written so that it is read with the same words, the words alone. */
async function toMarkdown(article: Article, doomed: Doomed): Promise<string> {
  const text = writeMarkdown(article, doomed);
  const wanted = wordsOf(article).flatMap((passage) => cutWords(passage.text, doomed) || []);
  const found = await readArticle(Buffer.from(text), 'article.md').then(wordsOf, () => []);
  if (
    isDeepStrictEqual(
      found.map((passage) => passage.text),
      wanted,
    )
  )
    return text;
  const blocks = textsOf(article).map(
    (own): Block => (own.kind === 'heading' ? own : { kind: 'paragraph', text: own.text.replaceAll('\t', ' · '), line: own.line }),
  );
  return writeMarkdown({ ...article, blocks }, doomed);
}

/** The source of a text without words; paragraphs that have none left go. */
function cutText(source: string, doomed: Doomed): string {
  const spans = doomedSpans(source, doomed);
  return spans
    .reduceRight((text, { start, end }) => text.slice(0, start) + CUT + text.slice(end), source)
    .split(/(\n[ \t]*\n)/)
    .filter((part) => !part.includes(CUT) || /[\p{L}\p{N}]/u.test(part))
    .join('')
    .replace(/\n(?:[ \t]*\n){2,}/g, '\n\n');
}

/** An article with its pictures taken out of its file, and what these are to be written to, from the article's folder. */
async function unpackPictures(article: Article, bytes: Uint8Array, name: string, doomed: Doomed) {
  const pictures = new Map<string, Uint8Array>();
  const blocks = await changeFigures(article.blocks, async (figure) => {
    const { picture: source, ...rest } = figure;
    if (source === undefined) return [figure];
    const { bytes: data, name: called = 'picture', path } = await findPicture(source, { path: name, bytes });
    if (!data || path || /^data:/i.test(source)) return [figure];
    const picture = `${name}/${called}`;
    if (hasDoomed(picture, doomed)) return rest.blocks.length > 0 ? [rest] : [];
    pictures.set(picture, data);
    return [{ ...rest, picture }];
  });
  return { article: { ...article, blocks }, pictures };
}
