import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { readArticle } from '../../../../scripts/lib/read/read.ts';
import { par, wordFile } from '../../../support/word.ts';
import { outlineOf } from './outline.ts';

const PROSE = 'The council of Vell voted on Monday to raise the harbour toll.';
const read = async (files: Record<string, string>): Promise<string[]> =>
  outlineOf(await readArticle(await wordFile(par(PROSE), { files }), 'a.docx'));
const bytes = (count: number): string => ' '.repeat(count);

test.each([
  ['a large picture', { 'word/media/quay.png': bytes(11_000_000) }],
  ['nearly the most of XML', { 'word/old.xml': bytes(9_990_000) }],
])('a document with %s is read', async (_, files) => {
  expect(await read(files)).toEqual([PROSE]);
});

test.each([
  ['one part', { 'word/old.xml': bytes(10_000_001) }],
  ['several parts together', { 'word/old.xml': bytes(6_000_000), 'word/older.xml': bytes(6_000_000) }],
  ['its relations', { 'word/_rels/old.xml.rels': bytes(10_000_001) }],
])('a document whose XML unpacks to more than the most is refused, by %s', async (_, files) => {
  await expect(read(files)).rejects.toMatchObject({
    message: 'the text of this document unpacks to more than 10000000 bytes, which no article has',
    hint: 'Cut it into several documents, or save its text alone, as plain text (.txt).',
  });
});

test('a document that is damaged where it is packed is refused, with what to do', async () => {
  const whole = Buffer.from(await wordFile(par(PROSE), { files: { 'word/media/a.png': 'x' } }));
  const packed = Buffer.from(await repacked(whole));
  const at = packed.indexOf('word/document.xml') + 'word/document.xml'.length;
  packed.fill(0xff, at, at + 20);
  await expect(readArticle(packed, 'a.docx')).rejects.toMatchObject({
    message: 'this is not a Word document',
    hint: 'Open it in your word processor and save it as .docx again.',
  });
});

/** The same document, packed as programs pack it. */
async function repacked(bytes: Uint8Array): Promise<Uint8Array> {
  return (await JSZip.loadAsync(bytes)).generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
