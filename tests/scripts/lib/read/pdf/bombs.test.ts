import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readPdf } from '../../../../../scripts/lib/read/pdf.ts';
import { pdfFile } from '../../../../support/pdf.ts';

const SIZE = 600_000_000;
const flate = deflateSync(Buffer.alloc(SIZE, ' '));

/** Blanks, packed as LZW does it: each code stands for one blank more than the one before, until all codes are used. */
function lzw(): Uint8Array {
  const [CLEAR, END, BLANK, MOST] = [256, 257, 32, 4095];
  const bytes: number[] = [];
  let [bits, held] = [0, 0];
  const write = (code: number, width: number): void => {
    bits = (bits << width) | code;
    held += width;
    for (; held >= 8; held -= 8) bytes.push((bits >> (held - 8)) & 255);
    bits &= (1 << held) - 1;
  };
  let width = 9;
  for (let size = 0; size < SIZE; ) {
    write(CLEAR, width);
    width = 9;
    write(BLANK, width);
    for (let code = 258; code < MOST; code += 1) {
      write(code, width);
      size += code - 256;
      // The reader has a code less than the writer, and a longer one a code early.
      if (code + 1 >= 2 ** width - 1 && width < 12) width += 1;
    }
  }
  write(END, width);
  write(0, 8);
  return Uint8Array.from(bytes);
}

test.each([
  ['/Filter /FlateDecode', flate],
  ['/Filter /LZWDecode', lzw()],
  ['/Filter [/ASCIIHexDecode /FlateDecode]', Buffer.from(`${flate.toString('hex')}>`)],
  ['/Subtype /Image /Width 1 /Height 1 /Filter /FlateDecode', flate],
])('a small PDF that unpacks to more than any article has is refused: %s', async (dictionary, data) => {
  await expect(readPdf(pdfFile([[]], { stream: { dictionary, data } }), 'a.pdf')).rejects.toThrow(
    'this PDF unpacks to more than any article has',
  );
});

test('an article is read after one', async () => {
  const text = 'The council of Vell voted on Monday to raise the harbour toll.';
  expect((await readPdf(pdfFile([[{ text, y: 80 }]]), 'a.pdf')).blocks).toMatchObject([{ text }]);
});
