import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { requirePictures, withoutMissing } from '../../../../scripts/lib/content/pictures.ts';
import { parseDocument } from '../../../../src/lib/explainer/document.ts';
import { passage, section } from '../../../support/samples.ts';

const figure = (picture: string, inner = ''): string => `<Figure picture="${picture}" alt="A.">${inner}\n</Figure>`;
const MDX = [
  section(
    'a',
    passage('b1000', 'It sails.'),
    figure('pier-1a2b3c4d5e-16x10.jpg', `\n${passage('b2000', 'The pier.')}`),
    figure('quay-1a2b3c4d5e-16x10.jpg'),
  ),
  section(
    'b',
    passage('b3000', 'It lands.'),
    figure('pier-1a2b3c4d5e-16x10.jpg'),
    figure('boat-1a2b3c4d5e-16x10.jpg'),
    '<Figure alt="Gone.">\n</Figure>',
  ),
].join('\n');
const sections = parseDocument(MDX, 'a.mdx');

test('pictures that are not there are told with the line that first names them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-figures-'));
  const path = join(folder, 'a.mdx');
  writeFileSync(path, MDX);
  const line = (text: string): number => MDX.split('\n').findIndex((own) => own.includes(text)) + 1;
  const hint = 'Put it back from version control, run npm run explain to make it again of the article, or delete picture="…" here.';
  const fault = await requirePictures(sections, new Set(['quay-1a2b3c4d5e-16x10.jpg']), path).catch((error) => error);
  expect(fault.message).toBe(`${path} names pictures that are not there`);
  expect(fault.errors.map(({ name, message, file, line, hint }: never) => ({ name, message, file, line, hint }))).toEqual(
    ['pier-1a2b3c4d5e-16x10.jpg', 'boat-1a2b3c4d5e-16x10.jpg'].map((name) => ({
      ...{ name: 'ContentError', message: `the picture ${name} is not in media/`, file: path, line: line(`picture="${name}"`), hint },
    })),
  );
  writeFileSync(path, 'else');
  await expect(requirePictures(sections, new Set(['quay-1a2b3c4d5e-16x10.jpg', 'boat-1a2b3c4d5e-16x10.jpg']), path)).rejects.toMatchObject({
    errors: [{ line: undefined }],
  });
  rmSync(folder, { recursive: true });
});

test('where all are there, the file is not read', async () => {
  expect(
    await requirePictures(
      sections,
      new Set(['pier-1a2b3c4d5e-16x10.jpg', 'quay-1a2b3c4d5e-16x10.jpg', 'boat-1a2b3c4d5e-16x10.jpg']),
      'nowhere.mdx',
    ),
  ).toBeUndefined();
});

test('without those that are not there, figures stay with their words, and all else as it was', () => {
  const { sections: left, missing } = withoutMissing(sections, new Set(['quay-1a2b3c4d5e-16x10.jpg', 'boat-1a2b3c4d5e-16x10.jpg']));
  expect(missing).toEqual(['pier-1a2b3c4d5e-16x10.jpg']);
  const expected = parseDocument(MDX.replaceAll(' picture="pier-1a2b3c4d5e-16x10.jpg"', ''), 'a.mdx');
  expect(left.map(({ blocks }) => blocks)).toEqual(expected.map(({ blocks }) => blocks));
  const all = withoutMissing(sections, new Set(['pier-1a2b3c4d5e-16x10.jpg', 'quay-1a2b3c4d5e-16x10.jpg', 'boat-1a2b3c4d5e-16x10.jpg']));
  expect(all).toEqual({ sections, missing: [] });
  expect(all.sections).toBe(sections);
});
