import { expect, test } from 'vitest';
import { readText } from '../../../../../scripts/lib/read/text.ts';
import { outlineOf } from '../outline.ts';

const ABOVE = 'The council of Vell voted on Monday to raise the harbour toll.';
const BELOW = 'Fishermen said that they would pay under protest.';
const words = (count: number): string => `The${' toll'.repeat(count - 1)}`;
/** What stands between two paragraphs of a text. */
const between = (...lines: string[]): string[] =>
  outlineOf(readText([ABOVE, '', ...lines.flatMap((line) => [line, '']), BELOW].join('\n'))).slice(1, -1);

test.each<[string, string, boolean]>([
  ['of ten words', words(10), true],
  ['of eleven words', words(11), false],
  ['of 25 signs that have no spaces between', '港'.repeat(25), true],
  ['of 26 such signs', '港'.repeat(26), false],
  ['with a full stop within', 'St. Ann votes', true],
  ['with a full stop at its end', 'The toll rises.', false],
  ['with a colon at its end', 'The toll:', false],
  ['in quotation marks', '“The toll rises', true],
  ['that ends in one', 'The “toll”', false],
  ['in lower case', 'the toll rises', false],
  ['with a figure', '10 boats', true],
  ['that is an item', '- The toll', false],
  ['that credits a picture', 'Picture: Ada Brenner', false],
  ['that is a byline', 'By Ada Brenner', false],
])('a line between paragraphs is a heading, or not: one %s', (_, line, is) => {
  expect(between(line).some((own) => own === `h ${line}`)).toBe(is);
});

test('a heading stands between sentences that are no items', () => {
  expect(between('Who pays', 'The toll rises')).not.toContain('h Who pays');
  expect(between('- All boats.', 'Who pays')).not.toContain('h Who pays');
  expect(between('Who pays', '- All boats.')).not.toContain('h Who pays');
  expect(outlineOf(readText(`${ABOVE}\nAll boats.\n\nWho pays\n\n${BELOW}`))).toContain('h Who pays');
});

test('a caption is a figure, and nothing is named where all is read', () => {
  const article = readText(`${ABOVE}\n\nPhoto: The quay at noon\n\n${BELOW}`);
  expect(outlineOf(article)).toEqual([ABOVE, 'figure', '  Photo: The quay at noon', BELOW]);
  expect(article).not.toHaveProperty('leftOut');
});

test.each([
  [`VELL, March 2, 2026 — ${ABOVE}`, '2026-03-02', { published: 'dateline' }],
  [`March 1, 2026\n\nVELL, March 2, 2026 — ${ABOVE}`, '2026-03-01', undefined],
  [ABOVE, null, undefined],
])('the day of a text is that of its date line, else of the place that it begins with: %j', (text, day, found) => {
  const article = readText(`Tolls rise in Vell\n\n${text}\n\n${BELOW}`);
  expect(article.published).toBe(day);
  if (found) expect(article.found).toMatchObject(found);
});
