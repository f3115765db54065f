import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { lookThrough } from '../../../../../scripts/lib/read/pdf/streams.ts';

const packed = (size: number): string => deflateSync(Buffer.alloc(size, ' ')).toString('latin1');
const object = (dictionary: string, stream: string, end = '\nendstream'): string =>
  `1 0 obj\n<< ${dictionary} >>\nstream\n${stream}${end}\nendobj\n`;
const look = (...objects: string[]) => lookThrough(Buffer.from(`%PDF-1.7\n${objects.join('')}%%EOF\n`, 'latin1'));

const FLATE = '/Filter /FlateDecode';
const HALF = object(FLATE, packed(50_000_000));

test.each([
  ['the most', [HALF, HALF], false],
  ['more than the most', [HALF, HALF, object(FLATE, packed(10))], true],
  ['more, by the short name of the filter', [HALF, HALF, object('/Filter /Fl', packed(10))], true],
  ['the most, and a picture', [HALF, HALF, object(`/Subtype /Image ${FLATE}`, packed(10))], false],
  ['what was packed twice', [object('/Filter [/FlateDecode /FlateDecode]', packed(10))], true],
  ['what was packed twice, by the short name', [object('/Filter [/Fl /Fl]', packed(10))], true],
  ['what was packed in two ways', [object('/Filter [/LZWDecode /FlateDecode]', packed(10))], true],
  ['what is broken', [object(FLATE, 'no stream')], false],
  ['what has no end', [HALF, HALF, object(FLATE, packed(10), '')], true],
  ['what breaks off', [HALF, HALF, object(FLATE, packed(5_000_000).slice(0, -10))], true],
  ['a filter with a letter as a number', [HALF, HALF, object('/Filter /Fl#61teDecode', packed(10))], true],
  ['what was packed twice, with such a letter', [object('/Filter [/Fl#61teDecode /Fl#61teDecode]', packed(10))], true],
  ['a filter far above the stream', [HALF, HALF, object(`${FLATE} /Note (${'a'.repeat(3000)})`, packed(10))], true],
  ['a stream below a bare return', [HALF, HALF, object(FLATE, packed(10)).replace('stream\n', 'stream\r')], true],
  ['what is not packed', [object('/Length 2', 'BT')], false],
])('what the streams of a PDF unpack to is counted: %s', (_, objects, isBomb) => {
  expect(look(...objects).isBomb).toBe(isBomb);
});

const IMAGE = '/Subtype /Image /Width 1';

test.each([
  ['each picture', [IMAGE, IMAGE], 2],
  ['not the outline of another', [`${IMAGE} /SMask 7 0 R`, IMAGE], 1],
  ['an outline of two once', [`${IMAGE} /SMask 7 0 R`, `${IMAGE} /Mask 7 0 R`, IMAGE], 2],
  ['nor one in a single colour', [`${IMAGE} /Mask 7 0 R`, IMAGE], 1],
  ['none where outlines alone are there', [`${IMAGE} /SMask 7 0 R /Mask 8 0 R`], 0],
  ['one with much in its dictionary', [`${IMAGE} /Decode [${'0 1 '.repeat(450)}]`], 1],
  ['not what stands below one', [IMAGE, '/Length 1'], 1],
  ['not what is no picture', ['/Subtype /ImageList', '/Subtype /Form'], 0],
])('the pictures of a PDF are counted: %s', (_, dictionaries, pictures) => {
  expect(look(...dictionaries.map((own) => object(own, 'x'))).pictures).toBe(pictures);
});

test.each([
  ['its end', '%PDF-1.7\n%%EOF', false],
  ['some bytes behind its end', `%PDF-1.7\n%%EOF${'\0'.repeat(4091)}`, false],
  ['more behind its end than programs leave there', `%PDF-1.7\n%%EOF${'\0'.repeat(4092)}`, true],
  ['no end', '%PDF-1.7\n1 0 obj', true],
])('a PDF without an end breaks off: one with %s', (_, source, breaksOff) => {
  expect(lookThrough(Buffer.from(source, 'latin1')).breaksOff).toBe(breaksOff);
});
