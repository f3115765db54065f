import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { pictureName, stemOf } from '../../../../scripts/lib/pictures/clean/name.ts';
import { shownPath } from '../../../../scripts/lib/platform/folders.ts';
import { findOwnPicture, readOwnPicture } from '../../../../scripts/lib/vocabulary/own-pictures.ts';

let folder = '';
let [by, media] = ['', ''];
beforeEach(() => {
  const own = mkdtempSync(join(tmpdir(), 'nutgraf-own-pictures-'));
  onTestFinished(() => rmSync(own, { recursive: true }));
  [folder, by, media] = [own, join(own, 'actors/ada.yaml'), join(own, 'media')];
  mkdirSync(join(folder, 'actors'));
  mkdirSync(media);
});

const put = (path: string, words = 'bytes'): void => writeFileSync(join(folder, path), words);
const find = async (file: string) => {
  const found = await findOwnPicture({ file }, by, media);
  return found && { ...found, ...(found.bytes && { bytes: Buffer.from(found.bytes).toString() }) };
};
const read = (file: string) => readOwnPicture({ file, alt: 'Ada.', credit: 'Tom' }, by, media);
const CLEAN = 'ada-0123456789-60x40.jpg';

test('a clean picture of media is found by its name', async () => {
  put(`media/${CLEAN}`);
  put(`actors/${CLEAN}`, 'other');
  expect(await find(CLEAN)).toEqual({ name: CLEAN });
  expect(await read(CLEAN)).toEqual({ file: CLEAN, alt: 'Ada.', credit: 'Tom' });
});

test('a picture as it came is found beside the file, else in media', async () => {
  put('media/ada.jpg', 'media');
  expect(await find('ada.jpg')).toEqual({ bytes: 'media' });
  put('actors/ada.jpg', 'beside');
  expect(await find('ada.jpg')).toEqual({ bytes: 'beside' });
  expect(await find('tom.jpg')).toBeUndefined();
  rmSync(media, { recursive: true });
  expect(await find('ada.jpg')).toEqual({ bytes: 'beside' });
});

test('pages name the clean picture of the same bytes', async () => {
  put('actors/ada.jpg');
  const clean = pictureName(stemOf('ada.jpg', Buffer.from('bytes')), {
    width: 60,
    height: 40,
    ending: 'jpg',
    data: Buffer.from(''),
  });
  put(`media/${clean}`, 'clean');
  expect(await read('ada.jpg')).toEqual({ file: clean, alt: 'Ada.', credit: 'Tom' });
  put('actors/ada.jpg', 'others');
  await expect(read('ada.jpg')).rejects.toMatchObject({
    message: 'picture.file: ada.jpg has not been cleaned for the site',
    hint: 'Run npm run explain, which puts a clean copy into media/.',
    file: shownPath(by),
  });
});

test('a picture that is not there is told of, with what to do', async () => {
  await expect(read('ada.jpg')).rejects.toMatchObject({
    message: 'picture.file: there is no ada.jpg here or in media/',
    hint: 'Put the picture beside this file, or correct its name.',
    file: shownPath(by),
  });
});

test('without the folder media nothing is clean', async () => {
  put('actors/ada.jpg');
  rmSync(media, { recursive: true });
  await expect(read('ada.jpg')).rejects.toThrow('picture.file: ada.jpg has not been cleaned for the site');
});
