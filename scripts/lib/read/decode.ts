import sniffEncoding from 'html-encoding-sniffer';
import { ContentError } from '../../../src/lib/content-error.ts';
import { heldText } from './held.ts';
import { refuseMany } from './many.ts';

/** The line ends that articles come with. The form feed counts: a page break is no part of a sentence. */
const LINE_END = /\r\n|[\n\r\f\u2028\u2029]/;
const CONTROL = /[\p{Cc}--[\t\n\r\f]]/gv;

/**
 * The text of a file: UTF-8, also where a few of its characters are damaged; UTF-16 (by its byte order mark, or by every second byte being
 * NUL); else what the file says of itself, else Windows-1252. What HTML or YAML can't hold (NUL, U+FFFE, U+FFFF) becomes U+FFFD; every other
 * character stays.
 *
 * @param declared the encoding that the file names as its own, by a name of the Encoding Standard
 * @throws ContentError when the file is not text, or a feed, an export or an agency's file
 */
export function decode(bytes: Uint8Array, file: string, declared?: string): string {
  const text = new TextDecoder(encodingOf(bytes, declared)).decode(bytes);
  const controls = text.match(CONTROL)?.length ?? 0;
  if (controls >= 16 && controls > text.length / 20) {
    throw new ContentError('the file is not text', { file }, 'Save the article again as what the ending of its name says.');
  }
  refuseMany(text, file);
  return heldText(text);
}

/** The lines of a text, without their ends. */
export const linesOf = (text: string): string[] => text.split(LINE_END);

/** Most of a page that may stand before it says its encoding, in bytes. */
const LONGEST_HEAD = 100_000;

/** The text of an HTML page, which may name its encoding itself; see `decode`. @param sent the encoding that it was sent in, by any of its names */
export function decodePage(bytes: Uint8Array, file: string, sent?: string): string {
  const options = { maxPrescanBytes: LONGEST_HEAD, defaultEncoding: 'windows-1252', ...(sent && { transportLayerEncodingLabel: sent }) };
  return decode(bytes, file, sniffEncoding(bytes, options));
}

/**
 * Of so many characters beyond ASCII that are read as UTF-8, one may be damaged. By chance Windows-1252 has sequences of UTF-8 too, such as
 * "Ã”" in capitals before a quotation mark, but more bytes around them that are none.
 */
const SOUND = 2;

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function encodingOf(bytes: Uint8Array, declared = 'windows-1252'): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (nulShare(bytes, 1) > 0.7) return 'utf-16le';
  if (nulShare(bytes, 0) > 0.7) return 'utf-16be';
  const label = declared.toLowerCase();
  // Its bytes are all ASCII.
  if (label === 'iso-2022-jp') return label;
  if (isUtf8(bytes)) return 'utf-8';
  const text = new TextDecoder('utf-8').decode(bytes);
  const damaged = text.match(/\ufffd/g)?.length ?? 0;
  const sound = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  if (sound >= SOUND * damaged) return 'utf-8';
  return ['utf-8', 'replacement', 'x-user-defined'].includes(label) ? 'windows-1252' : label;
}

function nulShare(bytes: Uint8Array, first: 0 | 1): number {
  let nuls = 0;
  for (let at = first; at < bytes.length; at += 2) if (bytes[at] === 0) nuls += 1;
  return nuls / Math.max(1, Math.ceil((bytes.length - first) / 2));
}

/** Elements lie in elements more deeply than any text has them. */
export class TooDeep extends Error {}

/** The fault of an article with more things in things (quotations, lists, elements) than a reader can follow. */
export const tooDeep = (file: string, line?: number): ContentError =>
  new ContentError('quotations, lists or elements are nested too deeply', { file, line }, 'Save its text alone, as plain text (.txt).');
