import { expect, test } from 'vitest';
import { slug } from '../../../../../scripts/lib/analyse/model/slug.ts';

test.each([
  ['Anna Lindqvist', 'anna-lindqvist'],
  ['Kate O’Brien', 'kate-obrien'],
  ["Kate O'Brien", 'kate-obrien'],
  ['‘Joey’ Nails', 'joey-nails'],
  ['J. R. Tamblyn Jr.', 'j-r-tamblyn-jr'],
  ['Jean-Luc Barré', 'jean-luc-barre'],
  ['Marks & Spencer', 'marks-spencer'],
  ['  – Ahlberg –  ', 'ahlberg'],
  ['“A” & “B”', 'a-b'],
  ['Area 51', 'area-51'],
  ['Łódź', 'łodz'],
  ['東京', '東京'],
  ['한국', '한국'],
  ['“–”', ''],
  ['', ''],
])('the id of "%s" is "%s"', (name, id) => {
  expect(slug(name)).toBe(id);
});

test('the id of a long name is cut, so that it can be the name of a file', () => {
  const id = slug(Array(100).fill('Lindqvist').join(' '));
  expect(id.length).toBeLessThan(255);
  expect(id).toMatch(/^lindqvist-.*[^-]$/);
});
