import { ContentError } from '../../../src/lib/content-error.ts';

/** What a file is by its bytes, whatever its name says. */
type Kind = {
  /** As a message calls it. */
  name: string;
} & (
  | {
      /** Of the files that are such. */
      endings: readonly [string, ...string[]];
    }
  | {
      /** What to do with one, as none of them can be read. */
      hint: string;
    }
);

const SAVE = 'Open it in your word processor and save it as .docx';
const RTF: Kind = { name: 'an RTF document', endings: ['.rtf'] };
const PDF: Kind = { name: 'a PDF', endings: ['.pdf'] };
const WORD: Kind = { name: 'a Word document', endings: ['.docx'] };
const OPEN_DOCUMENT: Kind = { name: 'an OpenDocument text', endings: ['.odt'] };
const MAIL: Kind = { name: 'an e-mail', endings: ['.eml'] };
const SAVED_PAGE: Kind = { name: 'a page that a browser saved in one file', endings: ['.mhtml', '.mht'] };

/** What zip archives hold, by the names in them. */
const IN_ZIP: readonly { names: readonly string[]; kind: Kind }[] = [
  { names: ['word/'], kind: WORD },
  { names: ['META-INF/manifest.xml', 'content.xml'], kind: OPEN_DOCUMENT },
  { names: ['xl/workbook'], kind: { name: 'an Excel workbook', hint: 'Save the text of the article as .docx or as plain text (.txt).' } },
  {
    names: ['ppt/presentation'],
    kind: { name: 'a PowerPoint presentation', hint: 'Save the text of the article as .docx or as plain text (.txt).' },
  },
  { names: ['Index/Document.iwa'], kind: { name: 'a Pages document', hint: 'Open it in Pages and export it as Word (.docx).' } },
  { names: ['[Content_Types].xml'], kind: WORD },
];
const PACKED: Kind = { name: 'a packed file', hint: 'If it is a Word document, let its name end in .docx; else unpack it.' };
const BOOK: Kind = { name: 'an e-book (EPUB)', hint: 'Save the text of the article as .docx or as plain text (.txt).' };
const OTHER_OPEN_DOCUMENT: Kind = { name: 'an OpenDocument file that is no text', hint: 'Save the text of the article as .odt.' };

/** What Microsoft's old containers hold, by the names in them. */
const IN_CONTAINER: readonly { name: string; kind: Kind }[] = [
  {
    name: '__properties_version1.0',
    kind: { name: 'an Outlook message (.msg)', hint: 'Save it as .eml or .html, or as plain text (.txt).' },
  },
  { name: 'Workbook', kind: { name: 'an Excel workbook (.xls)', hint: 'Save the text of the article as .docx or as plain text (.txt).' } },
  {
    name: 'PowerPoint Document',
    kind: { name: 'a PowerPoint presentation (.ppt)', hint: 'Save the text of the article as .docx or as plain text (.txt).' },
  },
];
const OLD_WORD: Kind = {
  name: 'a document of an older Word (.doc)',
  hint: `${SAVE}; a new ending of the name alone does not do it.`,
};

/** The headers that MIME asks for, among the first lines. */
const HEADER = /^[\w-]+:.*(?:\r?\n[ \t].*)*\r?\n/;
const MOST_HEADERS = 32_000;

/**
 * Refuses a file whose bytes say that it is of another kind than its name does.
 *
 * @param endings those of the format that it would be read as
 * @throws ContentError with what the file is, and what to do
 */
export function refuseOtherKind(bytes: Uint8Array, file: string, endings: readonly string[]): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isLocked(buffer)) {
    const hint = 'Open it in your word processor, take the password off (File, Info, Protect Document) and save it again.';
    throw new ContentError('this document has a password', { file }, hint);
  }
  const kind = kindOf(bytes);
  if (!kind || ('endings' in kind && kind.endings.some((ending) => endings.includes(ending)))) return;
  const hint = 'hint' in kind ? kind.hint : `Let its name end in ${kind.endings[0]}.`;
  throw new ContentError(`this is ${kind.name}, whatever its name says`, { file }, hint);
}

const CONTAINER = 'd0cf11e0a1b11ae1';
const isContainer = (buffer: Buffer): boolean => buffer.toString('hex', 0, 4) === CONTAINER.slice(0, 8);
/** Word wraps a document with a password as it did all documents before 2007. */
const isLocked = (buffer: Buffer): boolean => isContainer(buffer) && buffer.includes(Buffer.from('EncryptedPackage', 'utf16le'));

/** What a file is by its bytes; undefined where these are of no kind that tells itself, as those of a text. */
export function kindOf(bytes: Uint8Array): Kind | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (startsWith(buffer, '{\\rtf')) return RTF;
  if (startsWith(buffer, '%PDF-')) return PDF;
  if (startsWith(buffer, 'PK\x03\x04')) return kindInZip(buffer);
  if (isContainer(buffer)) return IN_CONTAINER.find(({ name }) => buffer.includes(Buffer.from(name, 'utf16le')))?.kind ?? OLD_WORD;
  return kindOfText(buffer);
}

const startsWith = (buffer: Buffer, start: string): boolean => buffer.toString('latin1', 0, start.length) === start;

/** OpenDocument and EPUB say what they are in a first file that is not packed. */
function kindInZip(buffer: Buffer): Kind {
  const [, stated = ''] = /^mimetype(application\/[\w.+-]+)/.exec(buffer.toString('latin1', 30, 130)) ?? [];
  if (stated.startsWith('application/epub+zip')) return BOOK;
  if (stated.startsWith('application/vnd.oasis.opendocument.text')) return OPEN_DOCUMENT;
  if (stated.startsWith('application/vnd.oasis')) return OTHER_OPEN_DOCUMENT;
  return IN_ZIP.find(({ names }) => names.every((name) => buffer.includes(name)))?.kind ?? PACKED;
}

function kindOfText(buffer: Buffer): Kind | undefined {
  const start = buffer
    .toString('latin1', 0, MOST_HEADERS)
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
  const headers = headersOf(start);
  if (!/^MIME-Version:/im.test(headers) || !/^Content-Type:/im.test(headers)) return undefined;
  return isSavedPage(headers) ? SAVED_PAGE : MAIL;
}

function headersOf(text: string): string {
  let rest = text;
  for (let header = HEADER.exec(rest); header; header = HEADER.exec(rest)) rest = rest.slice(header[0].length);
  return text.slice(0, text.length - rest.length);
}

/** Whether headers are those of a page that a browser saved, not those of an e-mail. */
export const isSavedPage = (headers: string): boolean =>
  /^(?:Snapshot-Content-Location:|From:\s*<?Saved by )/im.test(headers) ||
  (/^Content-Type:\s*multipart\/related/im.test(headers) && !/^(?:To|Message-ID|Received):/im.test(headers));
