import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { findArticles } from '../../../../scripts/lib/explain/explain-articles.ts';
import { resolveFolders } from '../../../../scripts/lib/platform/folders.ts';

test('what programs leave beside articles is passed over; what a person put there is not', async () => {
  const folders = resolveFolders({ content: mkdtempSync(join(tmpdir(), 'nutgraf-found-')) });
  mkdirSync(folders.articles);
  const left = ['~$budget.docx', 'Thumbs.db', 'desktop.ini', '.DS_Store', '._budget.docx', 'a.txt~', '.#a.txt', '#a.txt#', '.a.txt.swp'];
  const meant = ['#1 of 2.txt', 'a.pdf', 'budget.docx', 'swp.txt', 'the bak.txt', '~ about.txt'];
  for (const name of [...left, 'a.txt.swp', 'a.txt.bak', 'a.md.BAK', ...meant]) writeFileSync(join(folders.articles, name), 'Prose.');
  const found = await findArticles([], folders);
  rmSync(folders.content, { recursive: true });
  expect(found.map((path) => basename(path)).sort()).toEqual([...meant].sort());
});
