import { expect, test } from 'vitest';
import { lineAt, parseJson, parseMarkdown } from '../../../../scripts/lib/verify/parse.ts';
import { SiteFile } from '../../../../scripts/lib/verify/site-file.ts';

test.each([
  ['{"a": [1]}', { a: [1] }],
  ['null', null],
  ['{', undefined],
  ['', undefined],
])('what a text is as JSON is read, and known where it is none: %j', (text, value) => {
  expect(parseJson(text)).toEqual(value);
});

test.each([
  ['', 0, 1],
  ['one\ntwo', 3, 1],
  ['one\ntwo', 4, 2],
  ['one\n\ntwo', 5, 3],
])('of %j, the place %i lies in a line that is known', (text, offset, line) => {
  expect(lineAt(text, offset)).toBe(line);
});

test('Markdown is read with tables and words that are struck', () => {
  expect(parseMarkdown('| A |\n| --- |\n| b |\n\n~~c~~\n').children.map(({ type }) => type)).toEqual(['table', 'paragraph']);
});

test('a file of the site is read as what a rule asks for, and each time as the same', () => {
  const file = new SiteFile('site/a.html', 'a.html', '[]');
  expect([file.file, file.path, file.text]).toEqual(['site/a.html', 'a.html', '[]']);
  expect(file.page).toBe(file.page);
  expect(file.page).toMatchObject({ file: 'site/a.html', path: 'a.html', html: '[]' });
  expect(file.json).toEqual([]);
  expect(file.json).toBe(file.json);
  expect(file.markdown).toBe(file.markdown);
  expect(file.markdown.children).toHaveLength(1);
});
