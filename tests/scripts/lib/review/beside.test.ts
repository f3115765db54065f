import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeAtomic } from '../../../../scripts/lib/platform/files.ts';
import { type Folders, resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { requireBeside } from '../../../../scripts/lib/review/beside.ts';
import { cacheFolderOf } from '../../../../src/cache-folder.ts';
import { ferry } from './acts.ts';

let folders: Folders;
beforeEach(async () => {
  folders = resolveFolders({ content: await mkdtemp(join(tmpdir(), 'nutgraf-beside-')) });
});
afterEach(async () => {
  await rm(folders.content, { recursive: true });
  await rm(cacheFolderOf(folders.content), { recursive: true, force: true });
});

/** The explainer with a block for each of these files. */
const showing = (...files: string[]): string => {
  const blocks = files.map((file) =>
    file.endsWith('.csv')
      ? `\n  <Chart data="${file}" type="line" x="year" y="catch" title="Fish" credit="Otto">\n    More and more.\n  </Chart>\n`
      : `\n  <Picture file="${file}" alt="A pier." credit="Otto" />\n`,
  );
  return ferry.replace('</Section>\n', `${blocks.join('')}</Section>\n`);
};
const missing = (file: string, element: string) => ({
  ...{ name: 'ContentError', message: `<${element}> names ${file}, which is not in media/`, file: 'ferry.mdx', line: undefined },
  hint: expect.stringMatching(/\S/),
});
const require = (before: string, next: string) => requireBeside(before, next, folders, 'ferry.mdx');

test('what an action adds has to be there; what was missing before is no fault of it', async () => {
  expect(await require(ferry, ferry)).toBeUndefined();
  await expect(require(ferry, showing('pier.png'))).rejects.toMatchObject(missing('pier.png', 'Picture'));
  expect(await require(showing('pier.png'), showing('pier.png'))).toBeUndefined();
  expect(await require(showing('pier.png'), ferry)).toBeUndefined();
  await expect(require(showing('pier.png'), showing('pier.png', 'fish.csv'))).rejects.toMatchObject(missing('fish.csv', 'Chart'));
});

test('a table that can not be read is told with its own place', async () => {
  await writeAtomic(join(folders.media, 'fish.csv'), 'year,catch\n2030,4\n2031,many\n');
  await expect(require(ferry, showing('fish.csv'))).rejects.toMatchObject({
    ...{ name: 'ContentError', file: join(folders.media, 'fish.csv'), line: 3 },
  });
  await writeAtomic(join(folders.media, 'fish.csv'), 'year,catch\n2030,4\n2031,5\n');
  expect(await require(ferry, showing('fish.csv'))).toBeUndefined();
});
