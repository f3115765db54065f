import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ofArticles } from '../../../../scripts/lib/doctor/articles.ts';
import { resolveFolders } from '../../../../scripts/lib/platform/folders.ts';

let content = '';
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'nutgraf-articles-'));
  mkdirSync(join(content, 'articles'));
});
afterEach(() => rmSync(content, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(content, 'articles', name), text);
const told = async () =>
  (await ofArticles(resolveFolders({ content }))).map(({ problem, isGrave }) => [problem.replaceAll(`${content}/`, ''), isGrave]);
const hints = async () => (await ofArticles(resolveFolders({ content }))).map(({ hint }) => hint.replaceAll(`${content}/`, ''));

test('what is no article is told of, and nothing that programs leave there, nor pictures', async () => {
  write('ferry.txt', 'The ferry of Vell sails.');
  write('quay.png', '');
  write('.DS_Store', '');
  write('~$ferry.docx', '');
  write('sums.qqq', '1');
  expect(await told()).toEqual([['articles/sums.qqq: an article can’t be a .qqq file'.replace('’', "'"), true]]);
});

test('articles in a folder of their own are not read: that is told', async () => {
  mkdirSync(join(content, 'articles/march/late'), { recursive: true });
  mkdirSync(join(content, 'articles/pictures'));
  write('march/ferry.txt', 'The ferry of Vell sails.');
  write('march/late/quay.md', 'The quay is shut.');
  write('march/.ferry.txt.swp', 'The ferry');
  write('pictures/quay.png', '');
  expect(await told()).toEqual([
    [`articles/march: a folder among the articles, of which nothing is read: 2 articles (ferry.txt, ${join('late', 'quay.md')})`, false],
  ]);
  expect(await hints()).toEqual(['Move them up, or let them be copied: npm run explain -- articles/march.']);
});

test.skipIf(process.platform === 'win32')(
  'a link to a file elsewhere on this machine is told of, and none within the content',
  async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'nutgraf-elsewhere-'));
    writeFileSync(join(elsewhere, 'secret.txt'), 'The key lies under the quay.');
    write('quay.txt', 'The quay is shut.');
    symlinkSync('quay.txt', join(content, 'articles/harbour.txt'));
    symlinkSync(join(elsewhere, 'secret.txt'), join(content, 'articles/news.txt'));
    const found = await told();
    expect(await hints()).toEqual(['Put the article in the place of the link.']);
    rmSync(elsewhere, { recursive: true });
    expect(found).toEqual([
      [`articles/news.txt: a link out of the content folder, to ${elsewhere}/secret.txt, which is published if it can be read`, true],
    ]);
  },
);

const conflict = 'The quay is shut.\n\n<<<<<<< HEAD\nIt opens in May.\n=======\nIt opens in June.\n>>>>>>> desk\n';

test('an article with both sides of a conflict would be published as it stands: its line is told', async () => {
  write('quay.txt', conflict.replaceAll('\n', '\r\n'));
  expect(await told()).toEqual([
    ['articles/quay.txt:3: somebody’s merge is not finished, and both sides are published as they stand', true],
  ]);
  expect(await hints()).toEqual(['Keep one side and delete the three lines <<<<<<<, ======= and >>>>>>>.']);
});

test('an article that shows a marker alone is none', async () => {
  write('git.txt', 'Git writes:\n\n<<<<<<< HEAD\n\nand a line of signs:\n\n=======\n');
  write('heading.md', 'Arrows >>>>>>> here\n=======\n\nThe quay is shut.\n');
  expect(await told()).toEqual([]);
});

test('a page or Markdown with both sides of a conflict is told, too; a document has none', async () => {
  for (const name of ['c.html', 'b.MD', 'a.rtf']) write(name, conflict);
  expect((await told()).map(([problem]) => String(problem).slice(0, 16))).toEqual(['articles/b.MD:3:', 'articles/c.html:']);
});

test('findings come from A to Z, and before the first article there is none', async () => {
  for (const name of ['c.qqq', 'a.qqq', 'B.qqq']) write(name, '1');
  expect((await told()).map(([problem]) => String(problem).slice(9, 10))).toEqual(['B', 'a', 'c']);
  rmSync(join(content, 'articles'), { recursive: true });
  expect(await told()).toEqual([]);
});

test.skipIf(process.platform === 'win32')('a link that leads nowhere is none out of the content folder', async () => {
  symlinkSync('gone.txt', join(content, 'articles/news.txt'));
  expect(await told()).toEqual([]);
});
