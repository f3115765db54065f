import { ContentError } from '../../../src/lib/content-error.ts';

/** The line ends that articles come with. The form feed counts: a page break is no part of a sentence. */
const LINE_END = /\r\n|[\n\r\f\u2028\u2029]/;
const CONTROL = /[\p{Cc}--[\t\n\r\f]]/gv;
const UNHELD = /[\0\ufffe\uffff]/g;
const REPLACEMENT = '\ufffd';

/**
 * The text of a file: UTF-8, UTF-16 (by its byte order mark, or by every second byte being NUL), else Windows-1252.
 * What HTML or YAML can't hold (NUL, U+FFFE, U+FFFF) becomes U+FFFD; every other character stays.
 *
 * @throws ContentError when the file is not text
 */
export function decode(bytes: Uint8Array, file: string): string {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  const controls = text.match(CONTROL)?.length ?? 0;
  if (controls >= 16 && controls > text.length / 20) {
    throw new ContentError('the file is not text', { file }, 'Save the article again as what the ending of its name says.');
  }
  return text.replace(UNHELD, REPLACEMENT);
}

/** The lines of a text, without their ends. */
export const linesOf = (text: string): string[] => text.split(LINE_END);

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (nulShare(bytes, 1) > 0.7 && nulShare(bytes, 0) < 0.1) return 'utf-16le';
  if (nulShare(bytes, 0) > 0.7 && nulShare(bytes, 1) < 0.1) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

function nulShare(bytes: Uint8Array, first: 0 | 1): number {
  let nuls = 0;
  for (let at = first; at < bytes.length; at += 2) if (bytes[at] === 0) nuls += 1;
  return nuls / Math.max(1, Math.ceil((bytes.length - first) / 2));
}

/** The fault of an article with more things in things (quotations, lists, elements) than a reader can follow. */
export const tooDeep = (file: string, line?: number): ContentError =>
  new ContentError('quotations, lists or elements are nested too deeply', { file, line }, 'Save its text alone, as plain text (.txt).');
