import { documentOf } from '../../../../scripts/lib/import/document.ts';
import type { Item, Left } from '../../../../scripts/lib/import/model/item.ts';
import { readItems } from '../../../../scripts/lib/import/read-items.ts';
import type { SourceDocument } from '../../../../scripts/lib/import/source.ts';
import { readHtml } from '../../../../scripts/lib/read/html.ts';
import { textsOf } from '../../../../scripts/lib/read/model/words.ts';

const NOW = Date.parse('2026-03-10T12:00:00Z');

/** A document with some text or bytes, in pieces of seven bytes. */
export const documentWith = (text: string | Uint8Array, charset?: string): SourceDocument => ({
  name: 'given',
  charset,
  async *open() {
    const bytes = Buffer.from(text as string);
    for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
  },
});

/** All that is read of a text or of bytes. */
export const read = (text: string | Uint8Array, charset?: string): Promise<(Item | Left)[]> =>
  Array.fromAsync(readItems(documentWith(text, charset), NOW));

/** The only item of a text, as it is read in the end: the article that is made of it. */
export async function readOne(text: string | Uint8Array): Promise<{ item: Item; article: ReturnType<typeof readHtml>; texts: string[] }> {
  const found = await read(text);
  if (found.length !== 1 || !found[0] || !('id' in found[0])) throw new Error(`not one item: ${JSON.stringify(found)}`);
  const article = readHtml(documentOf(found[0]));
  return { item: found[0], article, texts: textsOf(article).map((own) => own.text) };
}
