import { expect, test } from 'vitest';
import { labelsIn, writtenIn } from '../../../../src/lib/words/written-in.ts';

test.each([
  [undefined, {}],
  ['en-US', {}],
  ['de', { lang: 'de' }],
  ['zh-Hant', { lang: 'zh-Hant' }],
  ['ar', { lang: 'ar', dir: 'rtl' }],
  ['fa-IR', { lang: 'fa-IR', dir: 'rtl' }],
  ['und', { lang: 'und', dir: 'auto' }],
])('words in %s are marked so on an English site', (language, attributes) => {
  expect(writtenIn(language)).toEqual(attributes);
});

test('labels among words of another language say that they are the site’s', () => {
  expect(labelsIn('ar')).toEqual({ lang: 'en-GB' });
  expect(labelsIn(undefined)).toEqual({});
});
