import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readEntries } from '../../../../scripts/lib/vocabulary/publisher.ts';
import { ContentError } from '../../../../src/lib/content-error.ts';
import { publisherActorSchema } from '../../../../src/schemas/actor.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-actors-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string) => writeFileSync(join(folder, file), 'name: Vell Council\nkind: organisation\n');
const read = () => readEntries(folder, publisherActorSchema);
const fault = () => read().catch((error: unknown) => (error instanceof ContentError ? error.format().replace(folder, '') : error));

test('an entry has the name of its file as its id, whichever of the two endings that has', async () => {
  write('vell-council.yaml');
  write('old-vell-council.yml');
  expect((await read()).map(({ id }) => id)).toEqual(['old-vell-council', 'vell-council']);
});

test.each(['Vell Council.yaml', 'vell_council.yaml', 'vell--council.yml', '-vell.yaml'])('%s is no address', async (file) => {
  write(file);
  expect(await fault()).toBe(
    `/${file}: the name of the file is the address of the entry, and "${file.replace(/\.ya?ml$/, '')}" is none\n` +
      '  Rename it to lower-case words joined by single hyphens, such as town-council.yaml.',
  );
});

test('two files of one id are refused', async () => {
  write('vell.yaml');
  write('vell.yml');
  expect(await fault()).toBe('/vell.yml: vell.yaml is the entry "vell" too\n  Keep one of them.');
});

test('both sides of a conflict are refused with their line', async () => {
  writeFileSync(join(folder, 'vell.yaml'), '\ufeffname: Vell\r\n<<<<<<< HEAD\r\nkind: city\r\n=======\r\nkind: country\r\n>>>>>>> x\r\n');
  expect(await fault()).toBe(
    '/vell.yaml:2: somebody’s merge is not finished\n  Keep one side and delete the three lines <<<<<<<, ======= and >>>>>>>.',
  );
});

test('a byte order mark and line ends of Windows count as nothing', async () => {
  writeFileSync(join(folder, 'vell.yaml'), '\ufeffname: Vell Council\r\nkind: organisation\r\n');
  expect(await read()).toMatchObject([{ id: 'vell', data: { name: 'Vell Council' } }]);
});
