/** Windows' code pages, as the Encoding Standard calls them. */
const NAMES: Record<number, string> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  20866: 'koi8-r',
  28592: 'iso-8859-2',
  65001: 'utf-8',
};
for (let page = 1250; page <= 1258; page += 1) NAMES[page] = `windows-${page}`;

/** What the character sets of fonts are, as code pages. */
const OF_CHARSETS: Record<number, number> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
  254: 437,
  255: 850,
};

/** Stands for the letters of a font that are signs. */
export const SYMBOLS = -1;

/** The code page of a font's character set; undefined for that of the document. */
export const pageOfCharset = (charset: number): number | undefined => (charset === 2 ? SYMBOLS : OF_CHARSETS[charset]);

/** The text that bytes are. @returns undefined where they are not all ASCII and nothing here reads the code page */
export function decodePage(bytes: string, page: number): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
  if (/^[\x00-\x7f]*$/.test(bytes)) return bytes;
  const name = NAMES[page];
  return name && new TextDecoder(name).decode(Buffer.from(bytes, 'latin1'));
}
