import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listExplainers } from '../../../../scripts/lib/explainer/explainer-files.ts';
import { folders, useContentFolder } from '../../../support/content-folder.ts';

useContentFolder();

test('the explainers of a folder are listed from A to Z, without what else lies there', async () => {
  mkdirSync(folders.explainers);
  for (const name of ['quay.mdx', 'notes.md', 'bridge.mdx', 'a.mdx.bak', 'mdx', 'ferry.mdx'])
    writeFileSync(join(folders.explainers, name), '');
  expect(await listExplainers(folders)).toEqual(['bridge.mdx', 'ferry.mdx', 'quay.mdx']);
});

test('before the first article there are none; what else the system says is not hidden', async () => {
  expect(await listExplainers(folders)).toEqual([]);
  writeFileSync(folders.explainers, '');
  await expect(listExplainers(folders)).rejects.toMatchObject({ code: 'ENOTDIR' });
});
