import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../scripts/lib/platform/folders.ts';

const folder = join(projectRoot, 'src/vocabulary');
const readme = readFileSync(join(folder, 'README.md'), 'utf8');
const rows = [...readme.matchAll(/^\| `([\w-]+\.json)` \| `([0-9a-f]{64})` \| (.+) \| (\d{4}-\d{2}-\d{2}) \|$/gm)];

test('lists and weights that others made, or a command did, are those whose origin the table tells', () => {
  const told = rows.map(([, file = '', hash]) => [file, hash]);
  const found = told.map(([file = '']) => [
    file,
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex'),
  ]);
  expect(told).toEqual(found);
  expect(told.map(([file]) => file)).toEqual(expect.arrayContaining(['name-lists.json', 'names-model.json', 'mediatopics.json']));
});

test('each list has its source and licence', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const entries = readme.split(/^(?=- `)/m);
  const silent = files.filter(
    (name) => !/[Ss]ource and licence:/.test(entries.find((entry) => entry.startsWith(`- \`${name}\``))?.replace(/\s+/g, ' ') ?? ''),
  );
  expect(silent).toEqual([]);
});
