import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeFile } from '../../../../scripts/lib/desk/take-file.ts';
import { resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import type { ContentError } from '../../../../src/lib/content-error.ts';

let content = '';
const folders = () => resolveFolders({ content });
const media = (name: string) => join(content, 'media', name);
const refusal = async (name: string, bytes: Uint8Array): Promise<ContentError> =>
  takeFile(folders(), name, bytes).then(
    () => expect.fail('it was taken'),
    (error) => error,
  );

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'nutgraf-files-'));
});
afterEach(() => rmSync(content, { recursive: true }));

const photo = (background: string) => sharp({ create: { width: 40, height: 30, channels: 3, background } }).jpeg();

test('a picture is kept without what a camera wrote into it', async () => {
  const bytes = await photo('red')
    .withExif({ IFD3: { GPSLatitude: '54/1 10/1 0/1' }, IFD0: { Artist: 'Odile' } })
    .toBuffer();
  expect(bytes.toString('latin1')).toContain('Odile');
  expect(await takeFile(folders(), 'Harbour.JPEG', bytes)).toBe('Harbour.jpg');
  expect(readFileSync(media('Harbour.jpg')).toString('latin1')).not.toContain('Odile');
});

test('the same again is the same file; another of its name is refused, and the first stays', async () => {
  const first = await photo('red').toBuffer();
  await takeFile(folders(), 'a.jpg', first);
  const kept = readFileSync(media('a.jpg'));
  expect(await takeFile(folders(), 'a.jpg', first)).toBe('a.jpg');
  const { message, hint } = await refusal('a.jpg', await photo('blue').toBuffer());
  expect([message, hint]).toEqual(['another file has this name', 'Give your file another name, and add it again.']);
  expect(readFileSync(media('a.jpg'))).toEqual(kept);
});

test('a drawing becomes a still picture, and a table stays as it is', async () => {
  const drawing = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script><rect width="9" height="9"/></svg>',
  );
  expect(await takeFile(folders(), 'plan.svg', drawing)).toBe('plan.png');
  const table = Buffer.from('year,catch\n2030,4\n');
  expect(await takeFile(folders(), 'catch.csv', table)).toBe('catch.csv');
  expect(readFileSync(media('catch.csv'))).toEqual(table);
});

test.each([
  ['notes.txt', Buffer.from('words'), 'it can not be read as a picture'],
  ['table.csv', Buffer.from([0xff, 0x41]), 'the table is not written in UTF-8'],
  ['../a.jpg', Buffer.from('words'), 'the name has a character that not every system allows'],
])('%s is refused, and nothing is written', async (name, bytes, message) => {
  expect((await refusal(name, bytes)).message).toBe(message);
  expect(existsSync(join(content, 'media'))).toBe(false);
});
