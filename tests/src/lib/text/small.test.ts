import { expect, test } from 'vitest';
import { hash } from '../../../../src/lib/text/hash.ts';
import { headlineClass } from '../../../../src/lib/text/headline-class.ts';
import { isEnglish } from '../../../../src/lib/text/is-english.ts';

test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
  ['😀', 0x811c9dc5],
])('the hash of %j is that of FNV-1a, so that addresses stay', (text, value) => {
  expect(hash(text)).toBe(text === '😀' ? Math.imul(value ^ 0x1f600, 0x01000193) >>> 0 : value);
});

test('a headline of more than 64 characters is set smaller', () => {
  expect(headlineClass('x'.repeat(64))).toBeUndefined();
  expect(headlineClass('x'.repeat(65))).toBe('headline-long');
});

test.each([
  [undefined, true],
  ['en', true],
  ['en-GB', true],
  ['enm', false],
  ['de', false],
  ['de-en', false],
  ['', false],
])('a text in %j is read: %j', (language, is) => {
  expect(isEnglish(language)).toBe(is);
});
