import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fontverter from 'fontverter';
import { Blob, Face } from 'harfbuzzjs';
import { expect, test } from 'vitest';
import { narrowFonts } from '../../../../scripts/lib/fonts/narrow.ts';

test.each([
  ['serif-latin', 'source-serif-4/files/source-serif-4-latin-wght-normal'],
  ['serif-latin-italic', 'source-serif-4/files/source-serif-4-latin-wght-italic'],
  ['serif-latin-ext', 'source-serif-4/files/source-serif-4-latin-ext-wght-normal'],
  ['sans-latin', 'inter/files/inter-latin-wght-normal'],
  ['sans-latin-ext', 'inter/files/inter-latin-ext-wght-normal'],
])('the font %s keeps every character but combining marks, at the weights that the styles use', async (name, source) => {
  const narrow = await faceOf(join(await narrowFonts(), `${name}.woff2`));
  const whole = await faceOf(fileURLToPath(import.meta.resolve(`@fontsource-variable/${source}.woff2`)));
  expect([...narrow.collectUnicodes()]).toEqual([...whole.collectUnicodes()].filter((code) => !/\p{M}/u.test(String.fromCodePoint(code))));
  expect(narrow.getAxisInfos()).toMatchObject({ wght: { min: 400, max: 750 } });
});

async function faceOf(path: string): Promise<Face> {
  const bytes = await fontverter.convert(await readFile(path), 'sfnt');
  return new Face(new Blob(new Uint8Array(bytes).buffer));
}
