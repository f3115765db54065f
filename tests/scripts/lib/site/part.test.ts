import { expect, test } from 'vitest';
import { UsageError } from '../../../../scripts/lib/cli/cli.ts';
import { isInPart, parsePart } from '../../../../scripts/lib/site/part.ts';

test.each([
  ['1/1', { number: 1, of: 1 }],
  ['2/4', { number: 2, of: 4 }],
  ['9999/9999', { number: 9999, of: 9999 }],
])('%s is a part', (text, part) => {
  expect(parsePart(text)).toEqual(part);
});

test.each(['', '0/4', '5/4', '1/0', '2', '2/', '/4', '-1/4', '1/10000', '10000/10000', 'a1/4', '1/4b', '1/2/3'])('%s is none', (text) => {
  expect(() => parsePart(text)).toThrow(new UsageError(`--part takes a number and of how many, such as 2/4, not "${text}"`));
});

test('each file is in one part, and each part has some of many', () => {
  const paths = Array.from({ length: 60 }, (_, index) => `explainers/ferry-${index}/index.html`);
  const parts = [1, 2, 3].map((number) => paths.filter((path) => isInPart(path, { number, of: 3 })));
  expect(parts.flat().sort()).toEqual([...paths].sort());
  for (const part of parts) expect(part.length).toBeGreaterThan(5);
});
