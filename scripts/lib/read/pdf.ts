import { ContentError } from '../../../src/lib/content-error.ts';
import { withProperties } from './document.ts';
import { isNames } from './lines/byline.ts';
import { isFurniture } from './lines/furniture.ts';
import { countWords } from './lines/wording.ts';
import { onLine } from './model/lines.ts';
import type { Article, LeftOut } from './model/types.ts';
import { linesOf } from './pdf/lines.ts';
import { takePageParts } from './pdf/page-parts.ts';
import type { Pdf } from './pdf/pages.ts';
import { PdfTooLarge, readPagesApart } from './pdf/pages-apart.ts';
import { bodySize, isHeading, type PdfParagraph, paragraphsOf } from './pdf/paragraphs.ts';
import { lookThrough } from './pdf/streams.ts';
import { readText } from './text.ts';
import { checkProperties, type Properties } from './word/properties.ts';

/** In words. */
const LONGEST_HEADING = 20;
const LONGEST_HEADLINE = 25;
const LONGEST_MASTHEAD = 3;
/** Of the size of a masthead's type: that of a headline below it. */
const BESIDE_MASTHEAD = 0.6;
/** Of the size of the text's type: how much larger that of a headline is. */
const HEADLINE = 1.25;
const COPY = 'Copy its text into a plain text file (.txt).';

/**
 * Reads the text of a PDF: its lines, put together to paragraphs, are read as plain text is, with the largest type on the first page as headline
 * and larger type as headings. Heads and feet of pages, links and notes on them, and how many pictures there are, is named.
 *
 * @throws ContentError when the file is none, has a password, or has no text that can be read, as one that was scanned
 */
export async function readPdf(bytes: Uint8Array, file: string): Promise<Article> {
  refuseOther(bytes, file);
  const { pictures, breaksOff } = lookThrough(bytes);
  if (breaksOff) throw new ContentError('this PDF breaks off before its end', { file }, 'Copy or download it again.');
  const pdf = await readPagesApart(bytes).catch((error: unknown) => refuse(error, file));
  const pages = pdf.pages.map((page, number) => ({ lines: linesOf(page, number), height: page.height }));
  refuseWithoutText(pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join(' '), pictures, file);
  const { lines, leftOut } = takePageParts(pages);
  const { text, headings, headline, above } = asText(paragraphsOf(lines), bodySize(lines));
  const article = onLine(readText(text, { headings, ...(headline !== undefined && { headline }) }), 1);
  const named: LeftOut[] = [
    ...above.map((own): LeftOut => ({ kind: 'page part', text: own, line: 1 })),
    ...(article.leftOut ?? []),
    ...[...leftOut, ...pdf.leftOut].map((own): LeftOut => ({ ...own, line: 1 })),
    ...Array.from({ length: pictures }, (): LeftOut => ({ kind: 'picture', line: 1 })),
  ];
  const found: Article['found'] = {
    ...(article.headline !== null && { headline: headline === undefined ? 'line' : 'heading' }),
    ...(article.author !== null && { author: 'line' }),
    ...(article.published !== null && { published: 'line' }),
  };
  return { ...withProperties({ ...article, found }, propertiesOf(pdf)), ...(named.length > 0 && { leftOut: named }) };
}

function refuseOther(bytes: Uint8Array, file: string): void {
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-')) throw noPdf(file);
}

const noPdf = (file: string): ContentError =>
  new ContentError('this is not a PDF, or it is broken', { file }, `Save it as a PDF again where it comes from. ${COPY}`);

function refuse(error: unknown, file: string): never {
  if (error instanceof PdfTooLarge) throw new ContentError('this PDF unpacks to more than any article has', { file }, COPY);
  const { name = '', message = '' } = error as Partial<Error>;
  if (name === 'PasswordException') {
    throw new ContentError('this PDF has a password', { file }, 'Open it with its password, and save or print it as a PDF without one.');
  }
  if (name === 'RangeError' && message.includes('call stack')) throw error;
  const isOfFile = /Exception$|^FormatError$/.test(name) || /pdf|xref|stream|page/i.test(message) || name === 'RangeError';
  if (!isOfFile) throw error;
  throw noPdf(file);
}

/** Signs that stand for letters whose font does not say which they are. */
const UNKNOWN = /[\p{Co}\p{Cn}\ufffd]|[\p{Cc}--[\t\n\r]]/gv;
const FEWEST_LETTERS = 10;

function refuseWithoutText(text: string, pictures: number, file: string): void {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const unknown = text.match(UNKNOWN)?.length ?? 0;
  if (letters + unknown < FEWEST_LETTERS && pictures > 0) {
    throw new ContentError('this PDF has no text: it is a scan', { file }, `Have its text recognised (OCR) and save it as .txt or .docx.`);
  }
  if (letters + unknown < FEWEST_LETTERS)
    throw new ContentError('this PDF has no text', { file }, 'Type it into a plain text file (.txt).');
  if (unknown * 10 > letters) throw new ContentError('this PDF does not say which letters its text has', { file }, COPY);
}

/** The text of paragraphs, one a line with empty lines between, and what the size of their type says. */
function asText(
  paragraphs: readonly PdfParagraph[],
  body: number,
): { text: string; headings: Set<number>; headline: number | undefined; above: string[] } {
  const title = headlineOf(paragraphs, body);
  const isMasthead = (own: PdfParagraph, at: number): boolean =>
    title !== undefined &&
    at < paragraphs.indexOf(title) &&
    own.size >= title.size &&
    countWords(own.text) <= LONGEST_MASTHEAD &&
    !isFurniture(own.text);
  const kept = paragraphs.filter((own, at) => !isMasthead(own, at));
  const lineOf = (own: PdfParagraph): number => 2 * kept.indexOf(own) + 1;
  const headings = new Set(
    kept.flatMap((own, at) => (own !== title && isHeading(own, body, LONGEST_HEADING) && !isFurniture(own.text) ? 2 * at + 1 : [])),
  );
  return {
    text: kept.map((own) => own.text).join('\n\n'),
    headings,
    headline: title && lineOf(title),
    above: paragraphs.filter(isMasthead).map((own) => own.text),
  };
}

/** The largest type before the prose of the first page begins; the name of a paper above it is none where something large stands below. */
function headlineOf(paragraphs: readonly PdfParagraph[], body: number): PdfParagraph | undefined {
  const first = paragraphs.findIndex(({ text, size }) => size < HEADLINE * body && countWords(text) > LONGEST_HEADLINE);
  const top = paragraphs.slice(0, first === -1 ? paragraphs.length : first);
  const isTitle = (text: string): boolean => countWords(text) <= LONGEST_HEADLINE && !isFurniture(text) && !/@|:\/\//.test(text);
  const large = top.filter(({ text, size, page }) => page === 0 && size >= HEADLINE * body && isTitle(text));
  const largest = Math.max(0, ...large.map(({ size }) => size));
  const named = large.filter(({ text, size }) => countWords(text) > LONGEST_MASTHEAD && size >= BESIDE_MASTHEAD * largest);
  return (named.length > 0 ? named : large).reduce<PdfParagraph | undefined>(
    (most, own) => (most && most.size >= own.size ? most : own),
    undefined,
  );
}

/** What prints pages of the web: the day is that of the printing. */
const BROWSERS = /mozilla|firefox|chrom|skia|safari|webkit|wkhtml|quartz pdfcontext|edge/i;
const FILE_NAME = /^\S+$|[_\\/]|\.\w{2,5}$/;

/** The name of a person, the title that a person wrote, and the day that it was made, unless a browser made it. */
function propertiesOf({ info }: Pdf): Properties {
  const said = (name: string): string => (typeof info[name] === 'string' ? info[name] : '');
  const [, year, month, date] = /^(?:D:)?(\d{4})(\d\d)(\d\d)/.exec(said('CreationDate')) ?? [];
  const isPrinted = BROWSERS.test(`${said('Creator')} ${said('Producer')}`);
  const { title, author, day } = checkProperties({
    title: said('Title'),
    author: said('Author'),
    days: isPrinted || !year ? [] : [`${year}-${month}-${date}`],
  });
  return {
    ...(title !== undefined && !FILE_NAME.test(title) && { title }),
    ...(author !== undefined && isNames(author) && { author }),
    ...(day !== undefined && { day }),
  };
}
