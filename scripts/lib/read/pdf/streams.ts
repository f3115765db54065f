import { constants, inflateSync } from 'node:zlib';

/** In bytes, unpacked: text, fonts and the like of one PDF. A small file can unpack to gigabytes. */
const MOST = 100_000_000;
const STREAM = /(?<!end)stream(?:\r?\n|\r)/g;
/** How far before its stream a dictionary begins at most. */
const LONGEST_DICTIONARY = 2000;

/** In bytes: what programs leave behind the end of a file. */
const LONGEST_TAIL = 4096;

/** What the streams of a PDF say without being read. */
export interface Streams {
  /** How many pictures it has, without those that are only the outline of another. */
  pictures: number;
  /** Its end is not there. */
  breaksOff: boolean;
  /** What is no picture unpacks to more than any article has. */
  isBomb: boolean;
}

/** Looks through the streams of a PDF. */
export function lookThrough(bytes: Uint8Array): Streams {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const source = buffer.toString('latin1');
  let [pictures, size] = [0, 0];
  const end = source.lastIndexOf('%%EOF');
  const breaksOff = end === -1 || end < source.length - LONGEST_TAIL;
  const masks = new Set<string>();
  for (const match of source.matchAll(STREAM)) {
    const before = source.slice(Math.max(0, match.index - LONGEST_DICTIONARY), match.index);
    const dictionary = plainNames(before.slice(before.lastIndexOf(' obj') + 1));
    if (/\/Subtype\s*\/Image\b/.test(dictionary)) {
      pictures += 1;
      for (const [, mask] of dictionary.matchAll(/\/S?Mask\s+(\d+\s+\d+)\s+R/g)) masks.add(mask as string);
    } else {
      // Whatever the dictionary says of it: a reader finds one that is far above, or damaged.
      const start = match.index + match[0].length;
      const end = source.indexOf('endstream', start);
      const isTwice = (dictionary.match(/\/(?:FlateDecode|Fl|LZWDecode|LZW)\b/g)?.length ?? 0) > 1;
      const own = isTwice ? undefined : unpackedSize(buffer.subarray(start, end === -1 ? undefined : end), MOST - size);
      if (own === undefined) return { pictures, breaksOff, isBomb: true };
      size += own;
    }
  }
  return { pictures: Math.max(0, pictures - masks.size), breaksOff, isBomb: false };
}

/** A name in a PDF may have any of its letters as a number: `/Fl#61teDecode`. */
const plainNames = (dictionary: string): string =>
  dictionary.replace(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Undefined for more than `most`; what is not packed, or broken at its start, has none. */
function unpackedSize(packed: Uint8Array, most: number): number | undefined {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, most), finishFlush: constants.Z_SYNC_FLUSH }).length;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? undefined : 0;
  }
}
