import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatNameLists } from '../../../../scripts/lab/lists/name-lists.ts';
import { projectRoot } from '../../../../scripts/lib/platform/folders.ts';

test('the lists of names are those of the package that they come from', () => {
  expect(readFileSync(join(projectRoot, 'src/vocabulary/name-lists.json'), 'utf8')).toBe(formatNameLists());
});
