import { expect, test } from 'vitest';
import { pictureFiles } from '../../../../src/lib/routes/picture-files.ts';
import { readPictureName } from '../../../../src/schemas/picture.ts';

const endings = (name: string) => pictureFiles(name).map(({ path }) => path.replace(/^\/media\/quay-1a2b3c4d5e-\d+x\d+-/, ''));

test('a picture is there in three widths, none wider than it is, the last file for every browser', () => {
  expect(endings('quay-1a2b3c4d5e-2400x1600.jpg')).toEqual([
    '480.avif',
    '960.avif',
    '1600.avif',
    '480.webp',
    '960.webp',
    '1600.webp',
    '1600.jpg',
  ]);
  expect(endings('quay-1a2b3c4d5e-960x640.png')).toEqual(['480.avif', '960.avif', '480.webp', '960.webp', '960.png']);
  expect(endings('quay-1a2b3c4d5e-24x24.webp')).toEqual(['24.avif', '24.webp']);
});

test.each([
  'quay.jpg',
  '../quay-1a2b3c4d5e-60x40.jpg',
  'quay-1a2b3c4d5e-60x40.svg',
  'quay-1a2b3c4d5e-0x40.jpg',
  'a b-1a2b3c4d5e-60x40.jpg',
  'Quay-1a2b3c4d5e-60x40.jpg',
])('%s is not the name of a picture', (name) => expect(readPictureName(name)).toBeUndefined());
