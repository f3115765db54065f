import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
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
  utimesSync(media('a.jpg'), 0, 0);
  expect(await takeFile(folders(), 'a.jpg', first)).toBe('a.jpg');
  expect(statSync(media('a.jpg')).mtimeMs).toBe(0);
  expect(await refusal('a.jpg', await photo('blue').toBuffer())).toMatchObject({
    ...{ message: 'another file has this name', file: media('a.jpg'), hint: 'Give your file another name, and add it again.' },
  });
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

test('a name keeps its points, but for the ending, which says what the file is', async () => {
  expect(await takeFile(folders(), 'quay.2030.north.JPEG', await photo('red').toBuffer())).toBe('quay.2030.north.jpg');
});

const PICTURES = 'Add a .jpg, .png, .webp, .avif or .svg, or a table as .csv.';
const NAMES = 'Give the file another name, of letters, digits and hyphens, and add it again.';

test.each([
  ['notes.txt', Buffer.from('words'), 'it can not be read as a picture', PICTURES],
  ['table.csv', Buffer.from([0xff, 0x41]), 'the table is not written in UTF-8', 'Save it as “CSV UTF-8”, and add it again.'],
  ['../a.jpg', Buffer.from('words'), 'the name has a character that not every system allows', NAMES],
])('%s is refused with the reason, and nothing is written', async (file, bytes, message, hint) => {
  expect(await refusal(file, bytes)).toMatchObject({ name: 'ContentError', message, file, hint });
  expect(existsSync(join(content, 'media'))).toBe(false);
});
