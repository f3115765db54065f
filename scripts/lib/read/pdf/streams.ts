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
}

/** Looks through the streams of a PDF. */
export function lookThrough(bytes: Uint8Array): Streams {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  let pictures = 0;
  const end = source.lastIndexOf('%%EOF');
  const breaksOff = end === -1 || end < source.length - LONGEST_TAIL;
  const masks = new Set<string>();
  for (const match of source.matchAll(STREAM)) {
    const before = source.slice(Math.max(0, match.index - LONGEST_DICTIONARY), match.index);
    const dictionary = plainNames(before.slice(before.lastIndexOf(' obj') + 1));
    if (/\/Subtype\s*\/Image\b/.test(dictionary)) {
      pictures += 1;
      for (const [, mask] of dictionary.matchAll(/\/S?Mask\s+(\d+\s+\d+)\s+R/g)) masks.add(mask as string);
    }
  }
  return { pictures: Math.max(0, pictures - masks.size), breaksOff };
}

/** A name in a PDF may have any of its letters as a number: `/Fl#61teDecode`. */
const plainNames = (dictionary: string): string =>
  dictionary.replace(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
