import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { importSources } from '../../../../scripts/lib/import/import-sources.ts';
import { resolveFolders } from '../../../../scripts/lib/platform/folders.ts';

let folders: ReturnType<typeof resolveFolders>;
let given = '';
beforeEach(() => {
  folders = resolveFolders({ content: mkdtempSync(join(tmpdir(), 'nutgraf-import-')) });
  given = mkdtempSync(join(tmpdir(), 'nutgraf-given-'));
  const made = [folders.content, given];
  onTestFinished(() => {
    for (const folder of made) rmSync(folder, { recursive: true });
  });
});

const put = (name: string, own: object): string => {
  const path = join(given, name);
  writeFileSync(path, JSON.stringify({ uri: `urn:${name}`, headline: name, body_text: 'It sailed.', ...own }));
  return path;
};

/** What is told of an import, and what it throws. */
async function told(named: string[], dryRun = false) {
  const texts: string[] = [];
  const error = await importSources(named, folders, { dryRun, allowPrivate: false }, (text) => texts.push(text)).then(
    () => undefined,
    (thrown: Error) => thrown.message,
  );
  return { texts, error };
}

test('all sources that are named are told of at once', async () => {
  const named = [put('a.json', {}), put('b.json', { pubstatus: 'withheld' })];
  expect(await told(named)).toEqual({
    texts: ['1 imported, 0 already there, 1 left out\n  left out: withheld by the agency\n    b.json\n  explain them: npm run explain'],
  });
  expect(readdirSync(folders.articles)).toEqual(['ajson.html']);
  expect((await told(named)).texts).toEqual(['0 imported, 1 already there, 1 left out\n  left out: withheld by the agency\n    b.json']);
});

test('a trial run writes nothing', async () => {
  expect((await told([put('a.json', {})], true)).texts).toEqual(['1 would be imported, 0 already there']);
  expect(existsSync(folders.articles)).toBe(false);
});

test('what was imported before a source at fault is told all the same; of nothing, nothing', async () => {
  const bad = join(given, 'bad.json');
  writeFileSync(bad, 'prose');
  expect(await told([bad])).toEqual({ texts: [], error: 'files at fault' });
  expect(await told([put('a.json', {}), bad])).toEqual({
    texts: ['1 imported, 0 already there\n  explain them: npm run explain'],
    error: 'files at fault',
  });
  const held = put('b.json', { pubstatus: 'withheld' });
  expect((await told([held, bad])).texts).toEqual([
    '0 imported, 0 already there, 1 left out\n  left out: withheld by the agency\n    b.json',
  ]);
});

test('of several documents at fault each is told, and the others are imported', async () => {
  writeFileSync(join(given, 'one.json'), 'prose');
  writeFileSync(join(given, 'two.json'), 'prose');
  put('a.json', {});
  const { texts, error } = await told([given]);
  expect(texts).toEqual(['1 imported, 0 already there\n  explain them: npm run explain']);
  expect(error).toContain('at fault');
});

test('edited and deleted articles are told with what to do', async () => {
  const path = put('a.json', {});
  await told([path]);
  writeFileSync(join(folders.articles, 'ajson.html'), 'mine');
  put('a.json', { body_text: 'It sank.' });
  expect((await told([path])).texts[0]).toContain(
    '  left out: changed there and by you: yours is kept; delete the file and its line in imports.jsonl to take the new one\n',
  );
  rmSync(join(folders.articles, 'ajson.html'));
  expect((await told([path])).texts[0]).toContain(
    '  left out: imported before, and deleted or renamed since: delete its line in imports.jsonl to have it again\n',
  );
});

test('several items of one document that share an id are several where their headlines say so', async () => {
  const path = join(given, 'all.jsonl');
  const item = (own: object) =>
    JSON.stringify({ uri: 'urn:x', headline: 'Boats', body_text: 'One.', subject: [{ name: 'Ferries' }], ...own });
  writeFileSync(path, [item({}), item({ headline: 'Nets' }), item({}), item({ headline: 'Fish', version: '2' })].join('\n'));
  expect((await told([path])).texts).toEqual([
    '2 imported, 1 already there, 1 updated\n  no theme by its name: Ferries (4)\n  explain them: npm run explain',
  ]);
  expect(readdirSync(folders.articles).sort()).toEqual(['boats.html', 'nets.html']);
});

test.each([
  [{ headline: '', uri: 'urn:w:7' }, 'urn-w-7.html'],
  [{ headline: '…', uri: 'urn:…' }, 'urn.html'],
  [{ headline: 'x'.repeat(90) }, `${'x'.repeat(80)}.html`],
])('an item %j is named', async (own, name) => {
  await told([put('a.json', own)]);
  expect(readdirSync(folders.articles)).toEqual([name]);
});
