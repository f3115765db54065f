import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { openRecord } from '../../../../scripts/lib/import/record.ts';
import { resolveFolders } from '../../../../scripts/lib/platform/folders.ts';

let folders: ReturnType<typeof resolveFolders>;
beforeEach(() => {
  folders = resolveFolders({ content: mkdtempSync(join(tmpdir(), 'nutgraf-record-')) });
  const { content } = folders;
  onTestFinished(() => rmSync(content, { recursive: true }));
});

const pathOf = (article: string) => join(folders.articles, article);
const recordFile = () => join(folders.content, 'imports.jsonl');
const articles = () => readdirSync(folders.articles).sort();

/** What becomes of an item in a run of its own; `end` says how the run ends. */
async function bring(id: string, text: string, { name = id, version = undefined as number | undefined, end = 'whole' } = {}) {
  const record = await openRecord(folders);
  const { fate, path, write } = await record.plan({ id, name, ending: '.html', source: text, bytes: `<p>${text}</p>`, version });
  await write();
  if (end === 'whole') await record.close();
  return { fate, article: path.slice(folders.articles.length + 1) };
}

test('an item is imported once, and updated when its source changes', async () => {
  expect(await bring('a', 'One.')).toEqual({ fate: 'imported', article: 'a.html' });
  expect((await bring('a', 'One.')).fate).toBe('there');
  expect((await bring('a', 'Two.')).fate).toBe('updated');
  expect(readFileSync(pathOf('a.html'), 'utf8')).toBe('<p>Two.</p>');
  expect((await bring('a', 'Two.')).fate).toBe('there');
  expect(articles()).toEqual(['a.html']);
});

test('what a person changed is let be, and what they deleted is not brought back', async () => {
  await bring('a', 'One.');
  writeFileSync(pathOf('a.html'), 'mine');
  expect((await bring('a', 'One.')).fate).toBe('there');
  expect((await bring('a', 'Two.')).fate).toBe('edited');
  expect(readFileSync(pathOf('a.html'), 'utf8')).toBe('mine');
  rmSync(pathOf('a.html'));
  expect((await bring('a', 'Two.')).fate).toBe('deleted');
  expect(articles()).toEqual([]);
});

test('different items with one name get numbers, and an article that is there keeps its own', async () => {
  await bring('first', 'One.', { name: 'tolls' });
  writeFileSync(pathOf('tolls-2.docx'), 'not imported');
  expect((await bring('second', 'Two.', { name: 'tolls' })).article).toBe('tolls-3.html');
  expect((await bring('first', 'One, again.', { name: 'tolls' })).article).toBe('tolls.html');
  expect((await bring('second', 'Two, again.', { name: 'other' })).article).toBe('tolls-3.html');
});

test('an earlier version does not take the place of a later one', async () => {
  await bring('a', 'Third.', { version: 3 });
  expect((await bring('a', 'Second.', { version: 2 })).fate).toBe('older');
  expect((await bring('a', 'Fourth.', { version: 4 })).fate).toBe('updated');
  expect(readFileSync(pathOf('a.html'), 'utf8')).toBe('<p>Fourth.</p>');
});

test('a run that was killed before it wrote the article of its last line is taken up, whatever comes first then', async () => {
  await bring('a', 'One.');
  await bring('b', 'Two.', { end: 'killed' });
  rmSync(pathOf('b.html'));
  await bring('c', 'Three.', { end: 'killed' });
  rmSync(pathOf('c.html'));
  expect((await bring('d', 'Four.')).fate).toBe('imported');
  expect((await bring('b', 'Two.')).fate).toBe('imported');
  expect((await bring('c', 'Three.')).fate).toBe('imported');
  expect(articles()).toEqual(['a.html', 'b.html', 'c.html', 'd.html']);
});

test('a run that was killed before it wrote the new state of an article is taken up', async () => {
  await bring('a', 'One.');
  const before = readFileSync(pathOf('a.html'));
  await bring('a', 'Two.', { end: 'killed' });
  writeFileSync(pathOf('a.html'), before);
  await bring('b', 'Three.');
  expect((await bring('a', 'Two.')).fate).toBe('updated');
  expect(readFileSync(pathOf('a.html'), 'utf8')).toBe('<p>Two.</p>');
});

test('an article that was deleted after a run that ended is not brought back, were it the last', async () => {
  await bring('a', 'One.');
  rmSync(pathOf('a.html'));
  expect((await bring('a', 'One.')).fate).toBe('deleted');
});

test('a line that was not written whole is none', async () => {
  await bring('a', 'One.');
  appendFileSync(recordFile(), '{"id":"b","article":"b.h');
  expect((await bring('b', 'Two.')).fate).toBe('imported');
  expect((await bring('a', 'One.')).fate).toBe('there');
  expect(readFileSync(recordFile(), 'utf8').split('\n').filter(Boolean)).toHaveLength(2);
});

test('a line that says something else is told, with its number and what to do', async () => {
  await bring('a', 'One.');
  appendFileSync(recordFile(), '{"id":7}\n');
  await expect(bring('b', 'Two.')).rejects.toMatchObject({
    message: 'this line of the record of imports can not be read',
    line: 3,
    hint: 'Take the line from version control again, or delete it: then what it is about is imported as something new.',
  });
});
