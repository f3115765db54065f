import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatErased, readErased } from '../../../../scripts/lib/erased/erased-file.ts';
import type { Erased } from '../../../../src/schemas/erased.ts';
import { folders, useContentFolder } from '../../../support/content-folder.ts';

useContentFolder();
const erased: Erased = {
  salt: 'ab'.repeat(32),
  erasures: [{ explainer: 'pier', on: '2031-03-12', words: 2, hash: 'cd'.repeat(32), elsewhere: ['quay'] }],
};
const damaged = {
  name: 'ContentError',
  message: 'the list of what was erased is damaged',
  hint: 'Nobody edits this file: restore it from version control.',
};

test('a folder from which nothing was erased has no list', async () => {
  expect(await readErased(folders)).toBeNull();
});

test('what is written is read again: one entry a line of JSON, with a line end', async () => {
  const text = formatErased(erased);
  expect(text).toBe(`${JSON.stringify(erased, null, 2)}\n`);
  writeFileSync(folders.erased, text);
  expect(await readErased(folders)).toEqual(erased);
});

test('what could not be read again is not written', () => {
  expect(() => formatErased({ ...erased, salt: 'short' })).toThrow();
});

test.each(['', 'null', '{"salt":"ab","erasures":[]}', JSON.stringify({ ...erased, more: 1 }), '{'])(
  'a damaged list is told of: %s',
  async (text) => {
    writeFileSync(folders.erased, text);
    await expect(readErased(folders)).rejects.toMatchObject({ ...damaged, file: folders.erased });
  },
);

test('a list with an unfinished merge is told of as such', async () => {
  writeFileSync(folders.erased, '<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> other\n');
  await expect(readErased(folders)).rejects.toMatchObject({ name: 'ContentError', file: folders.erased, line: 1 });
  await expect(readErased(folders)).rejects.not.toMatchObject(damaged);
});

test('what the system says of the file is not taken for an empty list', async () => {
  mkdirSync(folders.erased);
  await expect(readErased(folders)).rejects.toMatchObject({ code: 'EISDIR' });
});
