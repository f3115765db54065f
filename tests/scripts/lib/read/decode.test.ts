import { expect, test } from 'vitest';
import { decode, linesOf } from '../../../../scripts/lib/read/decode.ts';

const text = 'Café “closes”\nThe end — €5.\n';
const utf16 = (order: 'le' | 'be'): Buffer => (order === 'le' ? Buffer.from(text, 'utf16le') : Buffer.from(text, 'utf16le').swap16());
const windows1252 = Buffer.from('Caf\xe9 \x93closes\x94\nThe end \x97 \x805.\n', 'latin1');

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
  ['UTF-16, little end first, with a mark', Buffer.concat([Buffer.of(0xff, 0xfe), utf16('le')])],
  ['UTF-16, big end first, with a mark', Buffer.concat([Buffer.of(0xfe, 0xff), utf16('be')])],
  ['UTF-16, little end first, without a mark', utf16('le')],
  ['UTF-16, big end first, without a mark', utf16('be')],
  ['Windows-1252', windows1252],
])('reads %s', (_, bytes) => {
  expect(decode(bytes, 'a.txt')).toBe(text);
});

test('every kind of line end ends a line', () => {
  expect(linesOf('a\nb\r\nc\rd\u2028e\u2029f\fg\n\nh')).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', '', 'h']);
});

test('what HTML or YAML can not hold becomes U+FFFD; other control characters stay', () => {
  expect(decode(Buffer.from('\ufffe\uffffa\0b\u0001c\u007fd\u0085e\ufefff'), 'a.txt')).toBe(
    '\ufffd\ufffda\ufffdb\u0001c\u007fd\u0085e\ufefff',
  );
});

test('a picture with the ending .txt is refused', () => {
  const picture = Uint8Array.from({ length: 2000 }, (_, index) => (index * index * 7 + index * 13) % 256);
  expect(() => decode(picture, 'photo.txt')).toThrow('the file is not text');
});

test.each(['{rtf} is a format.', '% PDF files', 'PK won 3 to 1.'])('what only begins like one is text: %s', (text) => {
  expect(decode(Buffer.from(text), 'quay.txt')).toBe(text);
});
