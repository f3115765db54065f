import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetContent, siteContent } from '../../../../scripts/lib/content/site-content.ts';
import { cleanedFolder } from '../../../../scripts/lib/pictures/clean/cleaned-folder.ts';
import { resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { cacheFolderOf } from '../../../../src/cache-folder.ts';
import { ContentError } from '../../../../src/lib/content-error.ts';
import { passage, section } from '../../../support/samples.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-beside-'));
  for (const name of ['explainers', 'media', 'ledger']) mkdirSync(join(folder, name));
});
afterEach(() => {
  forgetContent();
  rmSync(cacheFolderOf(folder), { recursive: true, force: true });
  rmSync(folder, { recursive: true });
});

const put = (name: string, bytes: string | Uint8Array) => writeFileSync(join(folder, 'media', name), bytes);
const picture = (file: string) => `<Picture file="${file}" alt="A." credit="C." />`;
const chart = '<Chart data="boats.csv" type="bar" x="day" y="boats" title="T." credit="C." />';

async function readWith(block: string) {
  const head = `---\nformat: 1\nheadline: Ferry\nsource: { file: a.txt, sha256: '${'0'.repeat(64)}' }\n---\n\n`;
  writeFileSync(join(folder, 'explainers/ferry.mdx'), `${head}${section('a', passage('b1000', 'It sails.'))}\n${block}\n`);
  forgetContent();
  const { explainers, atFault } = await siteContent(resolveFolders({ content: folder }));
  const [explainer] = explainers;
  const faults = [...atFault.values()]
    .flat()
    .map((fault) => (fault instanceof ContentError ? fault.format().replaceAll(folder, '') : fault));
  return { key: explainer?.key, block: explainer?.sections[0]?.editorBlocks?.[0]?.block, faults };
}

test('a photograph is turned and cleaned in the cache; the file of the editor stays as it is', async () => {
  const raw = sharp({ create: { width: 300, height: 200, channels: 3, background: '#557755' } })
    .jpeg()
    .withExif({ IFD0: { Artist: 'Somebody' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' } });
  const bytes = await raw.withMetadata({ orientation: 6 }).toBuffer();
  put('My Bridge.JPG', bytes);
  const { block } = await readWith(picture('My Bridge.JPG'));
  expect(block?.picture).toMatch(/^my-bridge-[0-9a-f]{10}-200x300\.jpg$/);
  const { exif, orientation, width } = await sharp(join(await cleanedFolder(folder), block?.picture ?? '')).metadata();
  expect({ exif, orientation, width }).toEqual({ exif: undefined, orientation: undefined, width: 200 });
  expect(readdirSync(join(folder, 'media'))).toEqual(['My Bridge.JPG']);
  expect(readFileSync(join(folder, 'media/My Bridge.JPG')).equals(bytes)).toBe(true);
});

test('a drawing becomes a still picture', async () => {
  put(
    'plan.svg',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><script>run()</script><path d="M9 20H80" stroke="black"/></svg>',
  );
  expect((await readWith(picture('plan.svg'))).block?.picture).toMatch(/^plan-[0-9a-f]{10}-1600x533\.png$/);
});

test('what the pages show changes its key with the file', async () => {
  put('boats.csv', 'day,boats\nMay,1\n');
  const before = await readWith(chart);
  put('boats.csv', 'day,boats\nMay,2\n');
  const after = await readWith(chart);
  expect([before.block?.table?.y[0]?.values, after.block?.table?.y[0]?.values]).toEqual([[1], [2]]);
  expect(after.key).not.toBe(before.key);
});

test('what can not be shown is named with the line of the block; the page of before stays, without it', async () => {
  put('boats.csv', 'day,boats\nMay,1\n');
  await readWith(chart);
  rmSync(join(folder, 'media/boats.csv'));
  const { faults, block } = await readWith(chart);
  expect(faults).toEqual([
    '/explainers/ferry.mdx:15: <Chart> names boats.csv, which is not in media/\n  Put the file into /media/, or write the name of one that is there.',
  ]);
  expect([block?.kind, block?.table]).toEqual(['chart', undefined]);
});

test('a file that is no picture, and a link out of the folder, are refused', async () => {
  put('fake.png', '<html>');
  expect((await readWith(picture('fake.png'))).faults).toEqual([
    '/explainers/ferry.mdx:15: <Picture> names fake.png: it can not be read as a picture\n  Save it anew as .jpg, .png or .webp, and put that into its place.',
  ]);
  writeFileSync(join(folder, 'secret.png'), 'x');
  symlinkSync(join(folder, 'secret.png'), join(folder, 'media/link.png'));
  expect((await readWith(picture('link.png'))).faults).toEqual([
    '/explainers/ferry.mdx:15: <Picture> names link.png, a link that leads out of media/\n  Put the file into /media/, or write the name of one that is there.',
  ]);
});
