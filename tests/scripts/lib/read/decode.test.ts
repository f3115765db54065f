import { expect, test } from 'vitest';
import { decode, decodePage, linesOf, tooDeep } from '../../../../scripts/lib/read/decode.ts';
import { faultOf } from './fault-of.ts';

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

const page = (charset: string, ...bytes: number[]): Buffer =>
  Buffer.concat([Buffer.from(`<meta charset="${charset}"><p>`), Buffer.from(bytes), Buffer.from('</p>')]);

test.each([
  ['windows-1250', [0xa3, 0xf3, 0x64, 0x9f], 'Łódź'],
  ['cp1251', [0xc4, 0xe0], 'Да'],
  ['KOI8-R', [0xe4, 0xc1], 'Да'],
  ['Shift_JIS', [0x93, 0xfa, 0x96, 0x7b], '日本'],
  ['iso-2022-jp', [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42], '日本'],
  ['gb2312', [0xd6, 0xd0, 0xce, 0xc4], '中文'],
  ['big5', [0xa4, 0xa4, 0xa4, 0xe5], '中文'],
  ['euc-kr', [0xc7, 0xd1, 0xb1, 0xb9], '한국'],
  ['utf-8', [0xe9], 'é'],
  ['iso-8859-1', [0x93, 0xe9, 0x94], '“é”'],
  ['no-such-encoding', [0xe9], 'é'],
  ['iso-2022-kr', [0xe9], 'é'],
])('a page that says it is in %s is read as such, or as it can be', (charset, bytes, text) => {
  expect(decodePage(page(charset, ...bytes), 'a.html')).toContain(`<p>${text}</p>`);
});

test('a page in UTF-8 is read as such, whatever it says', () => {
  expect(decodePage(page('windows-1252', ...Buffer.from('Łódź')), 'a.html')).toContain('<p>Łódź</p>');
});

test('what a server says of a page goes before what the page says', () => {
  expect(decodePage(page('koi8-r', 0xc4, 0xe0), 'a.html', 'windows-1251')).toContain('<p>Да</p>');
});

test('a page whose encoding its server calls the user’s own is read as it can be', () => {
  expect(decodePage(page('utf-8', 0xe9), 'a.html', 'x-user-defined')).toContain('<p>é</p>');
});

test('a page may say its encoding below a long head', () => {
  const head = Buffer.from(`<!-- ${'menu '.repeat(19_000)}-->`);
  expect(decodePage(Buffer.concat([head, page('windows-1251', 0xc4, 0xe0)]), 'a.html')).toContain('<p>Да</p>');
});

test.each(['le', 'be'] as const)('UTF-16 without a mark is told where three of ten letters are not Latin: %s', (order) => {
  const mixed = Buffer.from('The quays 港口港口', 'utf16le');
  expect(decode(order === 'le' ? mixed : mixed.swap16(), 'a.txt')).toBe('The quays 港口港口');
});

test('one damaged byte is one damaged character', () => {
  const bytes = Buffer.concat([Buffer.from('“Jürg Müller”, façade, Łódź, '), Buffer.of(0xff), Buffer.from(' naïve')]);
  expect(decode(bytes, 'a.txt')).toBe('“Jürg Müller”, façade, Łódź, \ufffd naïve');
});

test.each([
  ['two marks and a damaged letter', [...Buffer.from('“Caf'), 0xe9, ...Buffer.from('” is shut')], '“Caf\ufffd” is shut'],
  ['a letter that was cut in two', [...Buffer.from('façade, naïve '), 0xc3], 'façade, naïve \ufffd'],
])('UTF-8 stays UTF-8 with %s', (_, bytes, text) => {
  expect(decode(Buffer.from(bytes), 'a.txt')).toBe(text);
});

test.each(['DIZ AMANHÃ”, “ÉL DIJO”', 'AMANHÃ” E É', 'AMANHÃ\u00a0— É', '« À » \u00a0É”'])(
  'what looks like UTF-8 here and there is read as written: %s',
  (text) => {
    const marks = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
    const bytes = [...text].map((sign) => (marks.includes(sign) ? 0x80 + marks.indexOf(sign) : sign.charCodeAt(0)));
    expect(decode(Buffer.from(bytes), 'a.txt')).toBe(text);
  },
);

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
  expect(faultOf(() => decode(picture, 'photo.txt'))).toBe(
    'photo.txt: the file is not text\n  Save the article again as what the ending of its name says.',
  );
});

test.each(['{rtf} is a format.', '% PDF files', 'PK won 3 to 1.'])('what only begins like one is text: %s', (text) => {
  expect(decode(Buffer.from(text), 'quay.txt')).toBe(text);
});

test('a long text with some stray control characters is text', () => {
  const text = `${'The ferry sails. '.repeat(30)}${'\u0001'.repeat(20)}`;
  expect(decode(Buffer.from(text), 'ferry.txt')).toBe(text);
});

test.each([
  ['few control characters', 15, 0, false],
  ['one in twenty', 16, 304, false],
  ['more than one in twenty', 16, 303, true],
])('a text with %s is refused, or not', (_, controls, letters, isRefused) => {
  const read = (): string => decode(Buffer.from('\u0001'.repeat(controls) + 'a'.repeat(letters)), 'ferry.txt');
  if (isRefused) expect(read).toThrow('the file is not text');
  else expect(read()).toHaveLength(controls + letters);
});

test('a text of tabs and page breaks is text', () => {
  const text = `${'\t'.repeat(20)}1\f${'\n\f'.repeat(20)}2`;
  expect(decode(Buffer.from(text), 'tolls.txt')).toBe(text);
});

test('a file of nothing but NUL is refused, as a copy that broke off leaves it', () => {
  expect(() => decode(new Uint8Array(4096), 'ferry.txt')).toThrow('the file is not text');
});

test.each(['ÿ', 'þ', 'aþ', 'aÿ', 'ÿa', 'þa'])('a text in Windows-1252 may begin with letters that are half of a mark: %s', (text) => {
  expect(decode(Buffer.from(`${text} of Vell`, 'latin1'), 'a.txt')).toBe(`${text} of Vell`);
});

test.each(['le', 'be'] as const)('seven of ten bytes that are NUL are no UTF-16 yet: %s', (order) => {
  const pair = (letter: number, sign: number): number[] => (order === 'le' ? [letter, sign] : [sign, letter]);
  const bytes = [...Array.from({ length: 7 }, () => pair(0x61, 0)), ...Array.from({ length: 3 }, () => pair(0x61, 0x62))].flat();
  expect(decode(Buffer.from(bytes), 'a.txt')).toHaveLength(20);
});

test.each(['le', 'be'] as const)('UTF-16 is told by its mark, whatever its letters: %s', (order) => {
  const text = Buffer.from('\ufeff港口', 'utf16le');
  expect(decode(order === 'le' ? text : text.swap16(), 'a.txt')).toBe('港口');
});

test('a file of one letter, or none, is text', () => {
  expect([decode(Buffer.from('a'), 'a.txt'), decode(new Uint8Array(), 'a.txt')]).toEqual(['a', '']);
});

test('an article of things in things that nobody can follow is told where, and what helps', () => {
  expect(
    faultOf(() => {
      throw tooDeep('ferry.md', 7);
    }),
  ).toBe('ferry.md:7: quotations, lists or elements are nested too deeply\n  Save its text alone, as plain text (.txt).');
});
