import { ContentError } from '../../../src/lib/content-error.ts';
import { decodePage } from './decode.ts';
import { readHtml } from './html.ts';
import { breaksOff, type Part, partsOf } from './mail/parts.ts';
import { dataOf } from './mail/pictures.ts';
import { changeFigures } from './model/figures.ts';
import type { Article } from './model/types.ts';

/**
 * Reads a page that a browser saved in one file (MHTML): the page is read as any, with the pictures that lie in the file.
 *
 * @throws ContentError when the file is none, or breaks off
 */
export async function readSavedPage(bytes: Uint8Array, file: string): Promise<Article> {
  const again = 'Save the page in your browser again, as one file or as HTML.';
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const type = /^Content-Type:(.*(?:\r?\n[ \t].*)*)/im.exec(source)?.[1]?.trim() ?? '';
  if (breaksOff(bytes, type)) throw new ContentError('this page breaks off before its end', { file }, again);
  const parts = partsOf(source.trimStart());
  const page = parts.find((own) => own.type === 'text/html' || own.type === 'application/xhtml+xml');
  if (!page) throw new ContentError('this is not a page that a browser saved in one file', { file }, again);
  const article = readHtml(decodePage(await page.read(), file, page.charset));
  const base = page.location ?? /^Snapshot-Content-Location:\s*(\S+)/im.exec(source)?.[1];
  const blocks = await changeFigures(article.blocks, async (figure) => {
    const picture = figure.picture && findPart(figure.picture, base, parts);
    return [picture ? { ...figure, picture: dataOf(picture.type, await picture.read()) } : figure];
  });
  const canonical = article.canonical ?? (base && /^https?:/i.test(base) ? URL.parse(base)?.href : undefined);
  return { ...article, blocks, ...(canonical && { canonical }) };
}

/** The part that a picture's address names. */
function findPart(source: string, base: string | undefined, parts: readonly Part[]): Part | undefined {
  const id = /^cid:(.+)$/i.exec(source)?.[1];
  const address = URL.parse(source, base)?.href;
  return parts.find((part) => (id === undefined ? [source, address].includes(part.location) : part.id === id));
}
