import sharp from 'sharp';
import { expect, test } from 'vitest';
import { type CleanPicture, cleanPicture } from '../../../../../scripts/lib/pictures/clean/clean.ts';

const ground = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#224466' }, limitInputPixels: false });

/** Left half red, right half blue. */
const halves = (width: number, height: number) =>
  ground(width, height).composite([
    { input: { create: { width: width / 2, height, channels: 3, background: '#cc0000' } }, left: 0, top: 0 },
    { input: { create: { width: width / 2, height, channels: 3, background: '#0000cc' } }, left: width / 2, top: 0 },
  ]);

async function clean(bytes: Uint8Array): Promise<CleanPicture> {
  const picture = await cleanPicture(bytes);
  if ('why' in picture) throw new Error(picture.why);
  return picture;
}

const colourAt = async (bytes: Uint8Array, left: number, top: number): Promise<number[]> => [
  ...(await sharp(bytes).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer()),
];

test('a photograph is turned as its EXIF says, and keeps nothing of what the camera wrote', async () => {
  const photograph = await halves(400, 200)
    .jpeg()
    .withExif({ IFD0: { Artist: 'Otto Lindqvist' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><place>Vell</place></x:xmpmeta>')
    .toBuffer();
  expect(photograph.includes('Otto Lindqvist')).toBe(true);
  expect(await sharp(photograph).metadata()).toMatchObject({ orientation: 6, exif: expect.anything(), xmp: expect.anything() });
  const { data, width, height, ending } = await clean(photograph);
  expect({ width, height, ending }).toEqual({ width: 200, height: 400, ending: 'jpg' });
  // What was left is above now.
  const [red = 0, , blue = 0] = await colourAt(data, 100, 20);
  expect(red).toBeGreaterThan(150);
  expect(blue).toBeLessThan(60);
  const { orientation, exif, xmp, iptc, icc, comments } = await sharp(data).metadata();
  expect({ orientation, exif, xmp, iptc, icc, comments }).toEqual({});
  for (const word of ['Exif', 'Otto', 'Vell', 'GPS', 'http']) expect(Buffer.from(data).includes(word)).toBe(false);
});

test('the same bytes give the same picture', async () => {
  const photograph = await halves(900, 600).jpeg().toBuffer();
  expect(Buffer.from((await clean(photograph)).data).equals((await clean(photograph)).data)).toBe(true);
});

test.each([
  ['a wide one', 5000, 1000, { width: 2400, height: 480 }],
  ['a tall one', 1000, 5000, { width: 480, height: 2400 }],
  ['a small one', 30, 20, { width: 30, height: 20 }],
])('%s is no larger than it was, and no longer than 2400 pixels', async (_, width, height, wanted) => {
  expect(await clean(await ground(width, height).png().toBuffer())).toMatchObject({ ...wanted, ending: 'png' });
});

test.each([
  ['gif', () => ground(8, 8).gif(), 'png'],
  ['webp', () => ground(8, 8).webp(), 'webp'],
  ['avif', () => ground(8, 8).avif(), 'jpg'],
  ['tiff', () => ground(8, 8).tiff(), 'jpg'],
])('a picture in %s is kept in a format that every browser shows', async (_, make, ending) => {
  expect(await clean(await make().toBuffer())).toMatchObject({ width: 8, height: 8, ending });
});

test('colours of print come out in sRGB', async () => {
  const print = await ground(16, 16).toColourspace('cmyk').withIccProfile('cmyk').jpeg().toBuffer();
  const { data } = await clean(print);
  expect(await sharp(data).metadata()).toMatchObject({ space: 'srgb', channels: 3, hasProfile: false });
});

test('a drawing with a script in it becomes a still picture, large enough to read', async () => {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" onload="run()"><script>run()</script>
    <image href="file:///etc/hostname" width="9" height="9"/><rect width="100" height="50" fill="#00cc00"/></svg>`;
  const { data, ...size } = await clean(Buffer.from(drawing));
  expect(size).toEqual({ width: 1600, height: 800, ending: 'png' });
  expect(await colourAt(data, 800, 400)).toEqual([0, 204, 0]);
  expect(Buffer.from(data).includes('run()')).toBe(false);
});

const entities = [...'bcdefghij'].map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghi'[index]};`.repeat(10)}">`).join('');

test.each([
  ['words', () => Buffer.from('This is no picture.'), 'it can not be read as a picture'],
  ['nothing', () => Buffer.alloc(0), 'it can not be read as a picture'],
  ['a metafile of Windows', () => Buffer.from('d7cdc69a0000000000000000', 'hex'), 'it can not be read as a picture'],
  ['half a photograph', async () => (await halves(600, 400).jpeg().toBuffer()).subarray(0, 2000), 'it can not be read as a picture'],
  ['a bomb of pixels', () => ground(9000, 9000).png().toBuffer(), 'it has more than 64 million pixels'],
  [
    'a bomb of entities',
    () =>
      Buffer.from(
        `<!DOCTYPE svg [<!ENTITY a "ha">${entities}]><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>&j;</text></svg>`,
      ),
    'it can not be read as a picture',
  ],
])('%s is told of', async (_, make, why) => {
  expect(await cleanPicture(await make())).toEqual({ why });
});
