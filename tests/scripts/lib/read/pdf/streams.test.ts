import { expect, test } from 'vitest';
import { lookThrough } from '../../../../../scripts/lib/read/pdf/streams.ts';

const object = (dictionary: string, stream: string): string => `1 0 obj\n<< ${dictionary} >>\nstream\n${stream}\nendstream\nendobj\n`;
const look = (...objects: string[]) => lookThrough(Buffer.from(`%PDF-1.7\n${objects.join('')}%%EOF\n`, 'latin1'));

const IMAGE = '/Subtype /Image /Width 1';

test.each([
  ['each picture', [IMAGE, IMAGE], 2],
  ['not the outline of another', [`${IMAGE} /SMask 7 0 R`, IMAGE], 1],
  ['an outline of two once', [`${IMAGE} /SMask 7 0 R`, `${IMAGE} /Mask 7 0 R`, IMAGE], 2],
  ['nor one in a single colour', [`${IMAGE} /Mask 7 0 R`, IMAGE], 1],
  ['none where outlines alone are there', [`${IMAGE} /SMask 7 0 R /Mask 8 0 R`], 0],
  ['one with much in its dictionary', [`${IMAGE} /Decode [${'0 1 '.repeat(450)}]`], 1],
  ['one whose dictionary begins further above', [`/Decode [${'0 1 '.repeat(600)}] ${IMAGE}`], 1],
  ['one without spaces between', ['/Type/XObject/Subtype/Image/Width 1'], 1],
  ['one with a letter as a number', ['/Subtype /Im#61ge', '/Subtype /Imag#65'], 2],
  ['nor an outline that is told with more space', [`${IMAGE} /SMask  12  10  R`, IMAGE], 1],
  ['nor two outlines in a file of many parts', [`${IMAGE} /SMask 12 10 R`, `${IMAGE} /SMask 13 10 R`, IMAGE, IMAGE], 2],
  ['nor two outlines of other versions', [`${IMAGE} /SMask 12 10 R`, `${IMAGE} /SMask 12 11 R`, IMAGE, IMAGE], 2],
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
