import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { placePictures } from '../../../../scripts/lib/pictures/place.ts';
import type { Block } from '../../../../scripts/lib/read/model/types.ts';
import { readPictureName } from '../../../../src/schemas/picture.ts';

let folder = '';
let photograph: Buffer;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nutgraf-pictures-'));
  await mkdir(join(folder, 'articles/photos'), { recursive: true });
  photograph = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#224466' } })
    .jpeg()
    .toBuffer();
});
afterEach(() => rm(folder, { recursive: true }));

const at = (path: string): string => join(folder, path);
const caption: Block = { kind: 'paragraph', text: 'The quay.', line: 7 };

/** Places one picture. @param within the bytes of the article, where they matter */
async function place(picture: string, blocks: Block[] = [caption], within: Uint8Array = Buffer.from('words')) {
  const read = { headline: null, author: null, published: null, furniture: [], blocks: [{ kind: 'figure' as const, picture, blocks }] };
  const { article, pictures } = await placePictures(read, { path: at('articles/quay.md'), bytes: within }, at('media'));
  const [figure] = article.blocks;
  const placed = figure?.kind === 'figure' ? figure.picture : undefined;
  return { blocks: article.blocks, picture: placed, leftOut: article.leftOut?.map(({ text }) => text), pictures };
}

test.each([
  'quay.jpg',
  './quay.jpg',
  'photos/The quay.jpg',
  'photos/The%20quay.jpg',
  'photos\\The quay.jpg',
  'photos/../quay.jpg',
  'photos/100%25.jpg',
  'photos/100%.jpg',
  'photos/f%C3%A4hre.jpg',
  'quay.jpg?width=600#top',
])('%s is found beside the article', async (source) => {
  for (const name of ['quay.jpg', 'photos/The quay.jpg', 'photos/100%.jpg', 'photos/fa\u0308hre.jpg'])
    await writeFile(at(`articles/${name}`), photograph);
  const { picture = '', leftOut } = await place(source);
  expect(readPictureName(picture)).toEqual({ width: 60, height: 40, ending: 'jpg' });
  expect(leftOut).toBeUndefined();
});

test.each([
  ['../secret.jpg', 'secret.jpg (it is not in the folder of the article)'],
  ['%2e%2e/secret.jpg', 'secret.jpg (it is not there)'],
  ['..\\secret.jpg', 'secret.jpg (it is not in the folder of the article)'],
  ['photos/../../secret.jpg', 'secret.jpg (it is not in the folder of the article)'],
  ['link.jpg', 'link.jpg (it is not in the folder of the article)'],
  ['away/secret.jpg', 'secret.jpg (it is not in the folder of the article)'],
  ['/etc/hostname', 'hostname (it is not in the folder of the article)'],
  ['file:///etc/hostname', 'hostname (it is not in the folder of the article)'],
  ['https://example.org/far.jpg', 'https://example.org/far.jpg (it is on another site)'],
  ['//example.org/far.jpg', '//example.org/far.jpg (it is on another site)'],
  ['photos', 'photos (it is not there)'],
  ['gone.jpg', 'gone.jpg (it is not there)'],
  ['a\0b.jpg', 'a\0b.jpg (it is not in the folder of the article)'],
  ['words.jpg', 'words.jpg (it can not be read as a picture)'],
  ['huge.jpg', 'huge.jpg (it has more than 50 million bytes)'],
  ['data:image/png;base64,AAAA', 'it can not be read as a picture'],
])('%s is not taken, and named', async (source, text) => {
  await writeFile(at('secret.jpg'), photograph);
  await symlink(at('secret.jpg'), at('articles/link.jpg'));
  await symlink(folder, at('articles/away'));
  await writeFile(at('articles/words.jpg'), 'This is no picture.');
  await writeFile(at('articles/huge.jpg'), '');
  await truncate(at('articles/huge.jpg'), 50_000_001);
  expect(await place(source)).toMatchObject({ blocks: [{ kind: 'figure', blocks: [caption] }], picture: undefined, leftOut: [text] });
});

test('a picture is named by what it was called, its bytes and its size, and is written once', async () => {
  await writeFile(at('articles/photos/The Old Quay.JPG'), photograph);
  const { picture = '', pictures } = await place('photos/The Old Quay.JPG');
  expect(picture).toMatch(/^the-old-quay-[0-9a-f]{10}-60x40\.jpg$/);
  expect(pictures).toMatchObject({ names: [picture], files: [{ path: at(`media/${picture}`) }], looked: ['photos/The Old Quay.JPG'] });
  await mkdir(at('media'));
  await writeFile(at(`media/${picture}`), pictures.files[0]?.data ?? '');
  expect(await place('photos/The Old Quay.JPG')).toMatchObject({ picture, pictures: { names: [picture], files: [] } });
});

test('a picture in the text itself is taken', async () => {
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"/>';
  expect((await place(`data:image/jpeg;base64,${photograph.toString('base64')}`)).picture).toMatch(/^picture-[0-9a-f]{10}-60x40\.jpg$/);
  expect((await place(`data:image/svg+xml,${encodeURIComponent(drawing)}`)).picture).toMatch(/^picture-[0-9a-f]{10}-1600x800\.png$/);
});

test('a picture in a Word document is taken from there, and from nowhere else', async () => {
  const zip = new JSZip().file('word/media/image1.jpg', photograph).file('word/media/image2.jpg', Buffer.alloc(50_000_001));
  const bytes = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
  await writeFile(at('articles/image3.jpg'), photograph);
  expect((await place('word/media/image1.jpg', [caption], bytes)).picture).toMatch(/^image1-[0-9a-f]{10}-60x40\.jpg$/);
  expect((await place('word/media/image2.jpg', [caption], bytes)).leftOut).toEqual(['image2.jpg (it is not there)']);
  expect((await place('image3.jpg', [caption], bytes)).leftOut).toEqual(['image3.jpg (it is not there)']);
});

test('a figure that has nothing to show goes, with what held only it', async () => {
  expect(await place('gone.jpg', [])).toMatchObject({ blocks: [], leftOut: ['gone.jpg (it is not there)'] });
});
