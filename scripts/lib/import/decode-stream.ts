/** How many bytes say in which encoding the others are. */
const ENOUGH = 1024;
const MARKS: readonly [bytes: number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * The text of bytes, piece by piece: by their byte order mark, else by what their server or an XML declaration says, else as UTF-8. Bytes that are
 * none of it become U+FFFD.
 *
 * @param charset what the server said
 */
export async function* decodeStream(chunks: AsyncIterable<Uint8Array>, charset?: string): AsyncGenerator<string> {
  let first: Uint8Array | undefined = new Uint8Array(0);
  let decoder: TextDecoder | undefined;
  for await (const chunk of chunks) {
    const bytes: Uint8Array = first === undefined ? chunk : Buffer.concat([first, chunk]);
    if (first !== undefined && bytes.length < ENOUGH) {
      first = bytes;
      continue;
    }
    first = undefined;
    decoder ??= decoderOf(bytes, charset);
    yield decoder.decode(bytes, { stream: true });
  }
  decoder ??= decoderOf(first ?? new Uint8Array(0), charset);
  yield decoder.decode(first ?? new Uint8Array(0));
}

function decoderOf(bytes: Uint8Array, charset: string | undefined): TextDecoder {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  const declared = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(
    Buffer.from(bytes.subarray(0, ENOUGH)).toString('latin1'),
  )?.[1];
  // One of UTF-16 can't be read by its declaration in single bytes: the declaration is wrong.
  const label = marked?.[1] ?? charset ?? (/^utf-?16/i.test(declared ?? '') ? undefined : declared) ?? 'utf-8';
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
