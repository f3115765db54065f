import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readGlossary } from '../../../../scripts/lib/vocabulary/glossary.ts';
import { ContentError } from '../../../../src/lib/content-error.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-glossary-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string, frontmatter: string, body = '') => writeFileSync(join(folder, file), `---\n${frontmatter}\n---\n${body}`);
const fault = () =>
  readGlossary(folder).catch((error: unknown) => (error instanceof ContentError ? error.format().replaceAll(folder, '') : error));

test('a term is read with its sources, and its explanation is left for whoever shows it', async () => {
  const sources = 'sources: [ { url: https://a.example/b, accessed: 2026-03-02 } ]';
  write('ferry.mdx', `term: ferry\ndefinition: A ship that goes to and fro.\n${sources}`, '\nMore of *it*.\n');
  expect(await readGlossary(folder)).toMatchObject([
    {
      id: 'ferry',
      data: { term: 'ferry', forms: [], not: [], sources: [{ url: 'https://a.example/b', accessed: '2026-03-02' }] },
      body: expect.stringContaining('More of *it*.'),
    },
  ]);
});

test('there may be no glossary', async () => {
  rmSync(folder, { recursive: true });
  expect(await readGlossary(folder)).toEqual([]);
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-glossary-'));
});

test.each([
  ['term: ferry', '/ferry.mdx:2: definition: say what it means, in a sentence or two'],
  ['term: ferry\ndefinition: A ship.\nform: [ x ]', '/ferry.mdx:2: entry: Unrecognized key: "form"'],
  [
    'term: ferry\ndefinition: A ship.\nforms:\n  - " boat"',
    '/ferry.mdx:5: forms.0: words are not empty, and have no space before or after them',
  ],
  [
    'term: ferry\ndefinition: A ship.\nsources:\n  - url: javascript:x',
    '/ferry.mdx:5: sources.0.url: an address starts with https:// or http://',
  ],
  ['term: ferry\ndefinition: [', '/ferry.mdx:3: Flow sequence in block collection must be sufficiently indented and end with a ]'],
])('%j is refused with its line', async (frontmatter, message) => {
  write('ferry.mdx', frontmatter);
  expect(String(await fault()).split('\n')[0]).toBe(message);
});

test('words that two terms have are refused', async () => {
  write('boat.mdx', 'term: boat\nforms: [ ferry ]\ndefinition: A small ship.');
  write('ferry.mdx', 'term: ferry\ndefinition: A ship.');
  expect(await fault()).toBe(
    '/ferry.mdx: “ferry” is a word of the term "boat" too\n' +
      '  Keep the words in one of the two files, or give one of them a longer form, such as "ceasefire line".',
  );
});
