import { expect, test } from 'vitest';
import { decodeStream } from '../../../../scripts/lib/import/decode-stream.ts';

async function decoded(bytes: Uint8Array, charset?: string, size = 7): Promise<string> {
  const chunks = async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  };
  return (await Array.fromAsync(decodeStream(chunks(), charset))).join('');
}

const utf16 = (text: string, ...mark: number[]) => Buffer.concat([Buffer.from(mark), Buffer.from(text, 'utf16le')]);
const latin = (text: string) => Buffer.from(text, 'latin1');
const xml = (encoding: string, before = '') => `${before}<?xml version='1.0' encoding = ${encoding}?><a>Größe</a>`;

test.each<[string, Uint8Array, string | undefined, string]>([
  ['UTF-8 where nothing says more', Buffer.from('Größe'), undefined, 'Größe'],
  ['UTF-8 by its mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('Größe')]), 'iso-8859-1', 'Größe'],
  ['UTF-16 by its mark', utf16('Größe', 0xff, 0xfe), 'utf-8', 'Größe'],
  ['UTF-16 with the greater byte first', utf16('Größe', 0xff, 0xfe).swap16(), undefined, 'Größe'],
  ['Latin letters after one byte of a mark', Buffer.from([0xff, 0x61]), undefined, '\ufffda'],
  ['what the server says', latin('Größe'), 'iso-8859-1', 'Größe'],
  ['what the server says, against the declaration', Buffer.from(xml('"iso-8859-1"')), 'utf-8', xml('"iso-8859-1"')],
  ['what an XML declaration says', latin(xml('"ISO-8859-1"')), undefined, xml('"ISO-8859-1"')],
  ['the same after white space, in other marks', latin(xml("'iso-8859-1'", ' \n')), undefined, xml("'iso-8859-1'", ' \n')],
  [
    'no declaration that is not at the start',
    latin(xml('"iso-8859-1"', 'x')),
    undefined,
    xml('"iso-8859-1"', 'x').replace(/[öß]/g, '\ufffd'),
  ],
  ['no declaration of UTF-16 in single bytes', Buffer.from(xml('"UTF-16"')), undefined, xml('"UTF-16"')],
  ['nor of utf16', Buffer.from(xml('"utf16le"')), undefined, xml('"utf16le"')],
  ['UTF-8 where the encoding is not known', Buffer.from(xml('"x-none"')), undefined, xml('"x-none"')],
  ['nothing', Buffer.from(''), undefined, ''],
])('%s', async (_, bytes, charset, text) => {
  expect(await decoded(bytes, charset)).toBe(text);
});

test.each([1, 1023, 1024, 1025, 5000])('letters that pieces of %i bytes cut are whole', async (size) => {
  const text = 'ö–𝄞'.repeat(700);
  expect(await decoded(Buffer.from(text), undefined, size)).toBe(text);
});

test('what the first thousand bytes do not declare is not declared', async () => {
  const late = `<?xml ${' '.repeat(1100)} encoding="iso-8859-1"?>ö`;
  expect(await decoded(latin(late))).toBe(late.replace('ö', '\ufffd'));
});
