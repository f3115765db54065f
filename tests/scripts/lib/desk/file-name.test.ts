import { expect, test } from 'vitest';
import { fileName } from '../../../../scripts/lib/desk/file-name.ts';

test('a name stays as a person gave it', () => {
  for (const name of ['budget.docx', 'Café – final (2).txt', '第一.md', 'Über.txt']) expect(fileName(name)).toBe(name);
  expect(fileName('Cafe\u0301.txt')).toBe('Café.txt');
});

const CHARACTER = 'the name has a character that not every system allows';
const NO_NAME = 'this is no name for a file';
const KEPT = 'a system keeps this name for itself';

test.each([
  ['../budget.txt', CHARACTER],
  ['a/b.txt', CHARACTER],
  ['a\\b.txt', CHARACTER],
  ['/etc/hosts', CHARACTER],
  ['C:budget.txt', CHARACTER],
  ['..', NO_NAME],
  ['.', NO_NAME],
  ['', NO_NAME],
  ['.nutgraf.lock', NO_NAME],
  ['~$budget.docx', NO_NAME],
  ['budget.txt~', NO_NAME],
  ['budget.txt. ', NO_NAME],
  ['bud\u0000get.txt', CHARACTER],
  ['bud\u202Etxt.docx', CHARACTER],
  ['CON.txt', KEPT],
  ['con .txt', KEPT],
  ['lpt1.tar.txt', KEPT],
  ['nul', KEPT],
  [`${'a'.repeat(246)}.txt`, 'the name is too long'],
  [`${'é'.repeat(123)}.txt`, 'the name is too long'],
])('a name that leads elsewhere, or that a system keeps for itself, is refused with the reason: %j', (name, message) => {
  const hint = 'Give the file another name, of letters, digits and hyphens, and add it again.';
  expect(() => fileName(name)).toThrow(expect.objectContaining({ name: 'ContentError', message, file: name, hint }));
});

test.each([
  ['as long as a system allows while it is written', `${'a'.repeat(245)}.txt`],
  ['that only begins as one that a system keeps', 'console.txt'],
  ['with such a name after its point', 'budget.con'],
])('a name %s is one: %j', (_, name) => {
  expect(fileName(name)).toBe(name);
});
