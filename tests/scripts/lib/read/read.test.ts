import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readArticle, readArticleFile } from '../../../../scripts/lib/read/read.ts';
import { readAs } from './read-as.ts';

const fixtures = 'tests/fixtures/articles';
const articles = readdirSync(fixtures).filter((name) => /\.(?:txt|md|html)$/.test(name));

test.each(articles)('%s: headline, author, date and number of paragraphs as an editor finds them', async (name) => {
  const expected = parse(readFileSync(join(fixtures, `${basename(name).replace(/\.\w+$/, '')}.expected.yaml`), 'utf8'));
  const article = await readArticle(readFileSync(join(fixtures, name)), name);
  const { headline, author, published, blocks } = article;
  expect({ headline, author, published, passages: blocks.filter(({ kind }) => kind === 'paragraph').length }).toEqual({
    headline: expected.headline,
    author: expected.author,
    published: expected.published,
    passages: expected.passages,
  });
});

test.each([
  ['a.wire', 'prose', "a.wire: an article can't be a .wire file\n  Save it as .txt, .md, .html, .docx, .odt, .rtf, .pdf, .eml or .mhtml."],
  [
    'a.doc',
    'prose',
    "a.doc: an article can't be a .doc file\n  Open it in your word processor and save it as .docx; a new ending of the name alone does not do it.",
  ],
  ['a.pages', 'prose', "a.pages: an article can't be a .pages file\n  Open it in Pages and export it as Word (.docx)."],
  ['a.rss', 'prose', 'a.rss: a .rss file may hold many articles\n  Import it: npm run import -- a.rss'],
  ['article', 'prose', 'article: the file name has no ending\n  Save it as .txt, .md, .html, .docx, .odt, .rtf, .pdf, .eml or .mhtml.'],
  ['a.txt', ' \n\n', 'a.txt: the article has no prose\n  Put its text into the file, or delete the file.'],
  ['a.txt', 'By Jane Doe\n2019-01-04\n', 'a.txt: the article has no prose\n  Put its text into the file, or delete the file.'],
  ['a.docx', 'prose', 'a.docx: this is not a Word document\n  Open it in your word processor and save it as .docx again.'],
])('%s with %j is refused', async (file, text, message) => {
  const error = await readAs(file, text).catch((reason) => reason);
  expect(error.format()).toBe(message);
});

test('capital letters in the ending do not matter', async () => {
  expect((await readAs('A.TXT', 'Prose stands here.')).blocks).toHaveLength(1);
});

describe('the file of an article', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-read-'));
  const file = join(folder, 'ferry.docx');
  writeFileSync(file, '');
  afterAll(() => rmSync(folder, { recursive: true }));

  test('may have as many bytes as the most', async () => {
    truncateSync(file, 100_000_000);
    expect(await readArticleFile(file)).toHaveLength(100_000_000);
  });

  test('is refused where it has more', async () => {
    truncateSync(file, 100_000_001);
    const told = await readArticleFile(file).then(
      () => 'read',
      (error) => [error.message, error.hint],
    );
    expect(told).toEqual([
      'the file has 100000001 bytes; an article has at most 100000000',
      'Take out pictures, or cut it into several articles.',
    ]);
  });

  test('is no folder', async () => {
    await expect(readArticleFile(folder)).rejects.toMatchObject({
      message: 'it is a folder, not an article',
      hint: 'Rename the folder, or move it elsewhere.',
    });
  });

  test('is not gone', async () => {
    await expect(readArticleFile(join(folder, 'gone.docx'))).rejects.toMatchObject({
      message: 'it is a link to nothing, or was moved away',
      file: expect.stringContaining('gone.docx'),
      hint: 'Put the article in its place.',
    });
  });

  test.skipIf(process.platform === 'win32')('is no device, and does not lie in another file', async () => {
    await expect(readArticleFile(devNull)).rejects.toMatchObject({
      message: 'it is a pipe or a device, not an article',
      hint: 'Delete it, or move it elsewhere.',
    });
    await expect(readArticleFile(join(file, 'ferry.docx'))).rejects.toMatchObject({ code: 'ENOTDIR' });
  });
});
