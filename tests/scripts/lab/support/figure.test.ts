import { afterEach, expect, test, vi } from 'vitest';
import { type Figure, formatFigures, isReached, reportFigures } from '../../../../scripts/lab/support/figure.ts';

const kept: Figure = { label: 'addresses kept', unit: 'percent', value: 98.5, of: 200, bar: { least: 99 } };
const size: Figure = { label: 'index size', unit: 'KB', value: 120, of: 1, bar: { most: 150 }, beside: { stock: 90 } };
const speed: Figure = { label: 'time', unit: 'ms', value: 12.4, of: 60 };

afterEach(() => vi.restoreAllMocks());

test('a table shows each figure in its unit, beside the same of something else, and says what was missed', () => {
  expect(formatFigures([kept, size, speed])).toBe(`| figure         |      bar |    found |   stock |  of |         |
|----------------|---------:|---------:|--------:|----:|--------:|
| addresses kept |   ≥ 99 % |  98.50 % |       – | 200 |  MISSED |
| index size     | ≤ 150 KB | 120.0 KB | 90.0 KB |   1 | reached |
| time           |          |    12 ms |       – |  60 |         |`);
});

test('a bar that nothing could be measured for is not missed', () => {
  expect([kept, size, speed, { ...kept, value: null }].map(isReached)).toEqual([false, true, true, true]);
});

test('a command whose figures miss a bar ends with exit code 1', () => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  const before = process.exitCode;
  reportFigures([size, speed]);
  expect(process.exitCode).toBe(before);
  reportFigures([size, kept]);
  expect(process.exitCode).toBe(1);
  process.exitCode = before;
});
