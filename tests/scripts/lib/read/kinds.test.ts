import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { readArticle } from '../../../../scripts/lib/read/read.ts';

const refusal = async (bytes: Uint8Array, file: string): Promise<string> =>
  readArticle(bytes, file).then(
    () => 'read',
    (error) => error.format(),
  );
const text = (words: string): Buffer => Buffer.from(words, 'latin1');
const zip = async (...names: string[]): Promise<Uint8Array> => {
  const archive = new JSZip();
  for (const name of names) archive.file(name, 'content');
  return archive.generateAsync({ type: 'uint8array' });
};
const container = (stream: string): Buffer =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(stream, 'utf16le'), Buffer.alloc(100)]);

const SAVE_TEXT = 'Save the text of the article as .docx or as plain text (.txt).';

test.each<[string, string, Uint8Array | Promise<Uint8Array>, string, string]>([
  ['RTF', 'a.txt', text('{\\rtf1\\ansi The quay is closed.}'), 'this is an RTF document', 'Let its name end in .rtf.'],
  ['a PDF', 'a.docx', text('%PDF-1.7\n1 0 obj'), 'this is a PDF', 'Let its name end in .pdf.'],
  ['a Word document', 'a.odt', zip('[Content_Types].xml', 'word/document.xml'), 'this is a Word document', 'Let its name end in .docx.'],
  [
    'an OpenDocument text',
    'a.docx',
    zip('META-INF/manifest.xml', 'content.xml'),
    'this is an OpenDocument text',
    'Let its name end in .odt.',
  ],
  ['a workbook', 'a.docx', zip('[Content_Types].xml', 'xl/workbook.xml'), 'this is an Excel workbook', SAVE_TEXT],
  ['slides', 'a.docx', zip('[Content_Types].xml', 'ppt/presentation.xml'), 'this is a PowerPoint presentation', SAVE_TEXT],
  ['Pages', 'a.docx', zip('Index/Document.iwa'), 'this is a Pages document', 'Open it in Pages and export it as Word (.docx).'],
  [
    'a packed folder',
    'a.docx',
    zip('a.txt', 'b.txt'),
    'this is a packed file',
    'If it is a Word document, let its name end in .docx; else unpack it.',
  ],
  [
    'a packed folder with a file of OpenDocument',
    'a.docx',
    zip('content.xml'),
    'this is a packed file',
    'If it is a Word document, let its name end in .docx; else unpack it.',
  ],
  [
    'old Word',
    'a.docx',
    container('WordDocument'),
    'this is a document of an older Word (.doc)',
    'Open it in your word processor and save it as .docx; a new ending of the name alone does not do it.',
  ],
  [
    'an Outlook message',
    'a.eml',
    container('__properties_version1.0'),
    'this is an Outlook message (.msg)',
    'Save it as .eml or .html, or as plain text (.txt).',
  ],
  ['an old workbook', 'a.docx', container('Workbook'), 'this is an Excel workbook (.xls)', SAVE_TEXT],
  ['old slides', 'a.docx', container('PowerPoint Document'), 'this is a PowerPoint presentation (.ppt)', SAVE_TEXT],
  [
    'an e-mail',
    'a.txt',
    text('From: a@b.example\nMIME-Version: 1.0\nTo: c@d.example\nContent-Type: text/plain\n\nProse.'),
    'this is an e-mail',
    'Let its name end in .eml.',
  ],
  [
    'a page in one file',
    'a.html',
    text('From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b--'),
    'this is a page that a browser saved in one file',
    'Let its name end in .mhtml.',
  ],
])('%s in a file %s is refused with what to do', async (_, file, bytes, problem, hint) => {
  expect(await refusal(await bytes, file)).toBe(`${file}: ${problem}, whatever its name says\n  ${hint}`);
});

test.each([
  ['an e-book', 'application/epub+zip', 'this is an e-book (EPUB)', SAVE_TEXT],
  ['an OpenDocument text', 'application/vnd.oasis.opendocument.text', 'this is an OpenDocument text', 'Let its name end in .odt.'],
  [
    'an OpenDocument table',
    'application/vnd.oasis.opendocument.spreadsheet',
    'this is an OpenDocument file that is no text',
    'Save the text of the article as .odt.',
  ],
])('%s says so, by the file that it begins with', async (_, type, problem, hint) => {
  const archive = new JSZip();
  archive.file('mimetype', type, { compression: 'STORE' });
  const bytes = await archive.generateAsync({ type: 'uint8array' });
  expect(await refusal(bytes, 'a.docx')).toBe(`a.docx: ${problem}, whatever its name says\n  ${hint}`);
});

const MIME = 'MIME-Version: 1.0\nContent-Type: text/plain\n\nProse.';
const RELATED = 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n';

test.each([
  ['an e-mail', 'with a mark before it', `\xef\xbb\xbf\n${MIME}`],
  ['an e-mail', 'with a header of two lines', `Subject: Tolls\n rise again\n${MIME}`],
  ['an e-mail', 'with line ends as mails have them', `Subject: Tolls\n\trise again\n${MIME}`.replaceAll('\n', '\r\n')],
  ['an e-mail', 'with many headers', `${'Received: from vell.example\n'.repeat(1100)}${MIME}`],
  ['an e-mail', 'with pictures, to somebody', `To: desk@vell.example\n${RELATED}\n--b--`],
  ['an e-mail', 'with pictures, that came through a server', `Received: from vell.example\n${RELATED}\n--b--`],
  ['an e-mail', 'with pictures, and a number of its own', `Message-ID: <1@vell.example>\n${RELATED}\n--b--`],
  ['a page that a browser saved in one file', 'as others do', `From: <Saved by Blink>\n${MIME}`],
  ['a page that a browser saved in one file', 'as Chrome does', `Snapshot-Content-Location: https://vell.example/\n${MIME}`],
  ['a page that a browser saved in one file', 'to nobody', `Subject: Tolls rise\n${RELATED}\n--b--`],
])('%s is told by its headers: %s', async (kind, _, source) => {
  expect(await refusal(text(source), 'a.txt')).toMatch(`a.txt: this is ${kind}, whatever its name says\n`);
});

test('a Word document with a password says so', async () => {
  expect(await refusal(container('EncryptedPackage'), 'a.docx')).toBe(
    'a.docx: this document has a password\n  Open it in your word processor, take the password off (File, Info, Protect Document) and save it again.',
  );
});

test('a text about documents with a password is read', async () => {
  expect(await refusal(Buffer.from('\ufeffThe part is called EncryptedPackage, the board said.', 'utf16le'), 'a.txt')).toBe('read');
});

test.each([
  ['a.txt', '{rtf} is a format, the board said.'],
  ['a.txt', 'From: Ada\nSubject: tolls\n\nThe quay is closed, the board said.'],
  ['a.txt', 'MIME-Version: 1.0\n\nThe quay is closed, the board said.'],
  ['a.txt', 'Content-Type: text/plain\n\nThe quay is closed, the board said.'],
  ['a.txt', `The quay is closed, the board said.\n\n${MIME}`],
  ['a.txt', '{"Tolls"} is what the sign says.'],
  ['a.html', '<?xml version="1.0"?><html><body><p>The feed is closed, the board said.</p></body></html>'],
  ['a.md', '{"title": "Tolls rise"}\n\nThe quay is closed, the board said.'],
])('what only begins like another kind is read: %s %s', async (file, words) => {
  expect(await refusal(Buffer.from(words), file)).toBe('read');
});
