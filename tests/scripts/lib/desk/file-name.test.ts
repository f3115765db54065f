import { expect, test } from 'vitest';
import { fileName } from '../../../../scripts/lib/desk/file-name.ts';

test('a name stays as a person gave it', () => {
  for (const name of ['budget.docx', 'Café – final (2).txt', '第一.md', 'Über.txt']) expect(fileName(name)).toBe(name);
  expect(fileName('Cafe\u0301.txt')).toBe('Café.txt');
});

test.each([
  ['../budget.txt'],
  ['a/b.txt'],
  ['a\\b.txt'],
  ['/etc/hosts'],
  ['C:budget.txt'],
  ['..'],
  ['.'],
  [''],
  ['.nutgraf.lock'],
  ['~$budget.docx'],
  ['budget.txt~'],
  ['budget.txt. '],
  ['bud\u0000get.txt'],
  ['bud\u202Etxt.docx'],
  ['CON.txt'],
  ['lpt1.tar.txt'],
  ['nul'],
  [`${'a'.repeat(300)}.txt`],
])('a name that leads elsewhere, or that a system keeps for itself, is refused: %j', (name) => {
  expect(() => fileName(name)).toThrow(expect.objectContaining({ name: 'ContentError', hint: expect.stringContaining('another name') }));
});
