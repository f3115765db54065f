import type { Root } from 'hast';
import { ContentError } from '../../../src/lib/content-error.ts';
import { tooDeep } from './decode.ts';
import { articleOfDocument } from './document.ts';
import type { Article } from './model/types.ts';
import { type Document, RtfFault, readRtf } from './rtf/reader.ts';
import { arrangeTree } from './word/arrange.ts';
import { make } from './word/inline.ts';
import { checkProperties } from './word/properties.ts';

/**
 * Reads an RTF document: the same of it as of a Word document.
 *
 * @throws ContentError when the file is none, breaks off, or has letters in a code page that nothing here reads
 */
export function readRichText(bytes: Uint8Array, file: string): Article {
  const { blocks, notes, leftOut, title, author, day } = documentOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), file);
  const root: Root = { type: 'root', children: blocks };
  const arranged = arrangeTree(root, notes.length > 0 ? [make('ol', notes)] : []);
  return articleOfDocument(arranged, leftOut, checkProperties({ title, author, days: [day] }));
}

const AGAIN = 'Open it in your word processor and save it as .docx.';

function documentOf(bytes: Buffer, file: string): Document {
  const source = bytes.toString('latin1');
  if (!source.startsWith('{\\rtf')) throw new ContentError('this is not an RTF document', { file }, AGAIN);
  try {
    return readRtf(source);
  } catch (error) {
    if (!(error instanceof RtfFault)) throw error;
    throw error.what === 'deep' ? tooDeep(file) : new ContentError(error.message, { file }, AGAIN);
  }
}
