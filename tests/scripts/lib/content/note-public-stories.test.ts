import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { notePublicStories, takenBackStories } from '../../../../scripts/lib/content/note-public-stories.ts';
import { formatPublicStories } from '../../../../scripts/lib/moved/public-stories.ts';
import type { PublicStories } from '../../../../src/schemas/public-stories.ts';
import { folders, useContentFolder } from '../../../support/content-folder.ts';

useContentFolder();
const put = (path: string, text: string): void => {
  mkdirSync(join(folders.content, path, '..'), { recursive: true });
  writeFileSync(join(folders.content, path), text);
};
const known = (stories: PublicStories): void => writeFileSync(folders.publicStories, formatPublicStories(stories));
const note = (ids: string[], pages: string[]): Promise<void> =>
  notePublicStories(folders, { stories: ids.map((id) => ({ id })) } as never, pages);
const noted = (): PublicStories | null =>
  existsSync(folders.publicStories) ? JSON.parse(readFileSync(folders.publicStories, 'utf8')).stories : null;

test('stories are noted with the last page of each of their lists', async () => {
  await note(
    ['wall', 'gate'],
    [
      'stories/wall/index.html',
      'stories/wall/said/2/index.html',
      'stories/wall/said/10/index.html',
      'stories/wall/said/3/index.html',
    ].concat([
      'stories/wall/dates/2/index.html',
      'stories/wall/embed/index.html',
      'stories/other/said/2/index.html',
      'actors/wall/said/11/index.html',
    ]),
  );
  expect(noted()).toEqual({ gate: {}, wall: { dates: 2, said: 10 } });
});

test('what was noted before stays, and the longest that a list ever was', async () => {
  known({ gone: { said: 4 }, wall: { said: 4, told: 2 } });
  await note(['wall'], ['stories/wall/said/3/index.html', 'stories/wall/told/3/index.html']);
  expect(noted()).toEqual({ gone: { said: 4 }, wall: { said: 4, told: 3 } });
});

test('a list of one page is none to note', async () => {
  await note(['wall'], ['stories/wall/said/1/index.html']);
  expect(noted()).toEqual({ wall: {} });
});

test('a site without stories writes no list, nor does one of which all is noted', async () => {
  await notePublicStories(folders, {} as never, ['index.html']);
  expect(noted()).toBeNull();
  const text = JSON.stringify({ stories: { wall: { said: 3 } } });
  writeFileSync(folders.publicStories, text);
  await note(['wall'], ['stories/wall/said/3/index.html']);
  expect(readFileSync(folders.publicStories, 'utf8')).toBe(text);
});

test('those are taken back that were public and are not on that day', async () => {
  put('explainers/ferry.mdx', '');
  for (const [id, more] of Object.entries({ told: '', due: 'publish: 2031-04-01\n', draft: 'status: draft\n' }))
    put(`stories/${id}.mdx`, `---\nheadline: A\nexplainers: [ferry]\n${more}---\n`);
  expect(await takenBackStories(folders, '2031-03-12')).toEqual({});
  known({ told: {}, due: { said: 2 }, draft: {}, gone: {} });
  expect(await takenBackStories(folders, '2031-03-12')).toEqual({ due: { said: 2 }, draft: {}, gone: {} });
  expect(await takenBackStories(folders, '2031-04-01')).toEqual({ draft: {}, gone: {} });
});

test('with one story at fault all that is noted counts as taken back', async () => {
  put('stories/told.mdx', '---\nheadline: A\nexplainers: [nowhere]\n---\n');
  known({ told: {}, gone: {} });
  expect(await takenBackStories(folders, '2031-03-12')).toEqual({ told: {}, gone: {} });
});
