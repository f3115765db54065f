import JSZip from 'jszip';

/** A page with a body of its own. */
export const pageOf = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>Harbour council meets again</title></head><body><article><h1>Harbour council meets again</h1>
<p>The council of Larkhaven met on Monday to speak of the berth.</p>
${body}
<p>The council will meet again on Friday, the mayor said.</p></article></body></html>`;

const inXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const zipped = (files: Readonly<Record<string, string>>): Promise<Uint8Array> => {
  const zip = new JSZip();
  // An OpenDocument begins with its kind, as it is.
  for (const [name, text] of Object.entries(files)) zip.file(name, text, name === 'mimetype' ? { compression: 'STORE' } : {});
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
};

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A Word document of paragraphs. */
export const documentOf = (paragraphs: readonly string[]): Promise<Uint8Array> =>
  zipped({
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Target="word/document.xml" ` +
      'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>',
    'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${paragraphs
      .map((text) => `<w:p><w:r><w:t xml:space="preserve">${inXml(text)}</w:t></w:r></w:p>`)
      .join('')}</w:body></w:document>`,
  });

const OPEN = 'urn:oasis:names:tc:opendocument:xmlns';

/** An OpenDocument text of paragraphs. */
export const openDocumentOf = (paragraphs: readonly string[]): Promise<Uint8Array> =>
  zipped({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml':
      `<office:document-content xmlns:office="${OPEN}:office:1.0" xmlns:text="${OPEN}:text:1.0" office:version="1.3"><office:body><office:text>` +
      `${paragraphs.map((text) => `<text:p>${inXml(text)}</text:p>`).join('')}</office:text></office:body></office:document-content>`,
  });

/** An RTF document of paragraphs. */
export const richTextOf = (paragraphs: readonly string[]): string =>
  `{\\rtf1\\ansi ${paragraphs.map((text) => text.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0)}?`)).join('\\par\n')}\\par}`;

/** An e-mail with a text. */
export const mailOf = (text: string): string =>
  `From: Anna Brandt <anna@harbour.example>\r\nTo: desk@harbour.example\r\nSubject: Harbour council meets again\r\n` +
  `Date: Mon, 13 May 2024 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`;
