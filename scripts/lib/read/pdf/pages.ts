import { getDocumentProxy } from 'unpdf';
import type { LeftOut } from '../model/types.ts';

/** A piece of a page's text. Places are in points, from the left and from the top. */
export interface Piece {
  text: string;
  left: number;
  right: number;
  /** The line that its letters stand on. */
  base: number;
  /** Of the type. */
  size: number;
  /** A space stands before it. */
  isApart: boolean;
}

export interface Page {
  height: number;
  pieces: Piece[];
}

/** A PDF, as far as an article is made of it. */
export interface Pdf {
  pages: Page[];
  /** What its properties say, as written. */
  info: Record<string, unknown>;
  /** Text that does not stand upright, and what hangs on the pages. */
  leftOut: Pick<LeftOut, 'kind' | 'text'>[];
}

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>;
type PageProxy = Awaited<ReturnType<Proxy['getPage']>>;
type Matrix = [number, number, number, number, number, number];

/**
 * Reads the text of a PDF with the place of each piece.
 *
 * @param bytes they are the library's from then on
 * @throws the library's errors: their names are PasswordException, InvalidPDFException and others
 */
export async function readPages(bytes: Uint8Array): Promise<Pdf> {
  const document = await getDocumentProxy(bytes, { verbosity: 0 });
  try {
    const { info } = await document.getMetadata();
    const pdf: Pdf = { pages: [], info: { ...info }, leftOut: await attachmentsOf(document) };
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      pdf.pages.push(await readPage(page, pdf.leftOut));
      pdf.leftOut.push(...(await annotationsOf(page)));
      page.cleanup();
    }
    return pdf;
  } finally {
    await document.loadingTask.destroy();
  }
}

/** What a thread says of a PDF; `name` is that of the error, which is lost on its way. */
export type PagesOrFault = { pdf: Pdf } | { fault: Error; name: string };

export async function tryPages(bytes: Uint8Array): Promise<PagesOrFault> {
  try {
    return { pdf: await readPages(bytes) };
  } catch (error) {
    const fault = error instanceof Error ? error : new Error(String(error));
    const { name, message, stack } = fault;
    return { fault: Object.assign(new Error(message), { stack }), name };
  }
}

async function readPage(page: PageProxy, leftOut: Pdf['leftOut']): Promise<Page> {
  const { transform, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const pieces: Piece[] = [];
  const turned: string[] = [];
  let isApart = false;
  for (const item of items) {
    if (!('str' in item)) continue;
    if (item.str.trim() === '') {
      isApart = true;
      continue;
    }
    const [a, b, c, d, x, y] = product(transform as Matrix, item.transform as Matrix);
    const size = Math.hypot(c, d);
    if (Math.abs(b) > a / 10) turned.push(item.str);
    else pieces.push({ text: item.str, left: x, right: x + item.width, base: y, size, isApart });
    isApart = item.hasEOL;
  }
  if (turned.length > 0) leftOut.push({ kind: 'page part', text: turned.join(' ').replace(/\s+/g, ' ') });
  return { height, pieces };
}

const product = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

interface Annotation {
  subtype?: string;
  url?: string;
  contentsObj?: { str?: string };
  fieldValue?: unknown;
}

/** Where links lead, what readers noted, and what stands in forms. */
async function annotationsOf(page: PageProxy): Promise<Pdf['leftOut']> {
  const found = (await page.getAnnotations()) as Annotation[];
  return found.flatMap(({ subtype, url, contentsObj, fieldValue }): Pdf['leftOut'] => {
    if (subtype === 'Link') return url ? [{ kind: 'link', text: url }] : [];
    const text = String((subtype === 'Widget' ? fieldValue : contentsObj?.str) ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    return text === '' ? [] : [{ kind: subtype === 'Widget' ? 'form' : 'comment', text }];
  });
}

async function attachmentsOf(document: Proxy): Promise<Pdf['leftOut']> {
  const attachments = (await document.getAttachments()) as Map<string, { filename: string }> | null;
  return [...(attachments?.values() ?? [])].map(({ filename }) => ({ kind: 'embedded file', text: filename }));
}
