import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { importDocuments, newTally } from '../../../../scripts/lib/import/import.ts';
import { resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { documentWith } from './read-text.ts';

let folders: ReturnType<typeof resolveFolders>;
beforeEach(() => {
  folders = resolveFolders({ content: mkdtempSync(join(tmpdir(), 'nutgraf-import-')) });
  const { content } = folders;
  onTestFinished(() => rmSync(content, { recursive: true }));
});

/** Imports some texts. */
async function bring(...texts: string[]) {
  const tally = newTally();
  const source = { documents: texts.map((text) => documentWith(text)), left: [], close: async () => {} };
  await importDocuments(source, folders, { dryRun: false, now: 0 }, tally);
  return tally;
}

const ninjs = (own: object) => JSON.stringify({ uri: 'urn:x', headline: 'Ferry', body_text: 'It sailed.', ...own });

test('of several versions the last stays, in whatever order they come', async () => {
  const { fates } = await bring(ninjs({ version: '2', body_text: 'It sank.' }), ninjs({ version: '1' }));
  expect(fates).toMatchObject({ imported: 1, older: 1, updated: 0 });
  expect(readFileSync(join(folders.articles, 'ferry.html'), 'utf8')).toContain('<p>It sank.</p>');
});

test('an item whose elements are nested without end is left out, and the others are imported', async () => {
  const deep = '<div>Words. '.repeat(60_000);
  const { fates, left } = await bring(
    `${ninjs({ body_text: undefined, body_html: deep })}\n${ninjs({ uri: 'urn:y', headline: 'Boat' })}\n`,
  );
  expect(fates.imported).toBe(1);
  expect(left).toEqual([{ what: 'Ferry', why: 'its elements are nested too deeply to be an article' }]);
});

test('a body that ends elements which it did not begin ends no article', async () => {
  await bring(ninjs({ body_text: undefined, body_html: '<p>One.</p></article></body></html><p>Two.</p></script>' }));
  expect(readFileSync(join(folders.articles, 'ferry.html'), 'utf8')).toContain('<p>One.</p><p>Two.</p>\n</article>');
});

test('what a source says ends no script, and runs nothing', async () => {
  await bring(ninjs({ headline: '</script><script>alert(1)</script> & "more"', description_text: '--> <b>' }));
  const [name = ''] = readdirSync(folders.articles);
  const html = readFileSync(join(folders.articles, name), 'utf8');
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).toContain('<!-- description: - -› <b› -->');
});

test('where an article can not be written, the record does not say that it was', async () => {
  writeFileSync(folders.articles, 'a file in the place of the folder');
  await expect(bring(ninjs({}))).rejects.toThrow();
  expect(readFileSync(join(folders.content, 'imports.jsonl'), 'utf8')).toBe('');
  rmSync(folders.articles);
  expect((await bring(ninjs({}))).fates.imported).toBe(1);
});

test('names are short, whole words of the headline', async () => {
  await bring(ninjs({ headline: `The harbour of Weymarsh ${'is full of boats again '.repeat(6)}` }));
  expect(readdirSync(folders.articles)).toEqual(['the-harbour-of-weymarsh-is-full-of-boats-again-is-full-of-boats-again-is-full.html']);
});
