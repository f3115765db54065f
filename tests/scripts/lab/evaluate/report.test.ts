import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keepFigures } from '../../../../scripts/lab/evaluate/report.ts';
import type { Figure } from '../../../../scripts/lab/support/figure.ts';

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-figures-'));
afterAll(() => rmSync(folder, { recursive: true }));

const figure: Figure = {
  label: 'sections',
  unit: 'score',
  value: 12.34,
  of: 3,
  bar: { most: 20 },
  beside: { 'two thirds read': 12, 'third not read': null },
};

test('the table takes the place of the one before, and the text around it stays', async () => {
  const path = join(folder, 'accuracy.md');
  const marks = ['<!-- figures: npm run lab:evaluate writes what stands between these two lines -->', '<!-- /figures -->'] as const;
  writeFileSync(path, `# Accuracy\n\n${marks[0]}\n\nold\n\n${marks[1]}\n\nAfter.\n`);
  await keepFigures(path, [figure]);
  expect(readFileSync(path, 'utf8')).toBe(`# Accuracy

${marks[0]}

| figure   |  bar |  all | two thirds read | third not read |  of |         |
|----------|-----:|-----:|----------------:|---------------:|----:|--------:|
| sections | ≤ 20 | 12.3 |            12.0 |              – |   3 | reached |

${marks[1]}

After.
`);
});

test('a file without a place for the table is left as it is', async () => {
  const path = join(folder, 'other.md');
  writeFileSync(path, 'No marks.\n');
  await expect(keepFigures(path, [figure])).rejects.toThrow('the figures have no place in this file');
  expect(readFileSync(path, 'utf8')).toBe('No marks.\n');
});
