import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UsageError } from '../../../../scripts/lib/cli/cli.ts';
import { formatMoved, readMoved } from '../../../../scripts/lib/moved/moved-file.ts';
import { hashOf } from '../../../../scripts/lib/reconcile/ledger.ts';
import type { Move } from '../../../../src/schemas/moved.ts';
import { folders } from '../../../support/content-folder.ts';
import { explain } from '../../../support/harbour-news.ts';
import { all, put, read, useNewsFolder } from '../../../support/news-folder.ts';
import { ledger, run, TODO } from './erasing.ts';

useNewsFolder();

test.each([
  ['no explainer', { words: 'x' }, 'nowhere', 'there is no explainer "nowhere"; there are: pier-1, pier-2'],
  ['no word', { words: ' – ' }, 'pier-1', '--words needs at least one word'],
  [
    'words that stand nowhere',
    { words: 'Rosa Quentin' },
    'pier-1',
    'these words stand nowhere in pier-1, nor did they; write them as the article does',
  ],
  [
    'words of its name',
    { words: 'pier 1' },
    'pier-1',
    'the name of the explainer has these words. Rename it first: npm run rename -- explainers/pier-1 NEW; the old address can not be kept, since it is made of these words: delete its line in moved.yaml.',
  ],
] as const)('%s is wrong usage', async (_, request, name, message) => {
  await expect(run(request, false, name)).rejects.toThrow(new UsageError(message));
});

test.each([
  ['its ledger', 'ledger/pier-1.json', 'this explainer has no ledger', 'explainers/pier-1.mdx', 'Run npm run explain first.'],
  [
    'its article',
    'articles/pier-1.txt',
    'its article is not there',
    'articles/pier-1.txt',
    'Put it back, or say which file it is with npm run rename.',
  ],
])('nothing is erased without %s', async (_, path, message, file, hint) => {
  rmSync(join(folders.content, path));
  const fault = { name: 'ContentError', message, file: join(folders.content, file), hint };
  await expect(run({ words: 'Mira Castellan' })).rejects.toMatchObject(fault);
});

test('words where only a person can take them out are told with their line, and nothing is written', async () => {
  const mdx = read('explainers/pier-1.mdx').replace('author: Osric Tamblyn', 'summary: Donal Ferrow1 spoke.\nauthor: Osric Tamblyn');
  put('explainers/pier-1.mdx', mdx);
  const before = all();
  const fault = await run({ words: 'Donal Ferrow1' }).catch((error) => error);
  const file = join(folders.explainers, 'pier-1.mdx');
  expect(fault).toMatchObject({ message: `${file} can not be without these words` });
  expect(fault.errors[0]).toMatchObject({
    ...{ name: 'ContentError', message: 'these words stand in a place that this can not change', file },
    ...{ line: mdx.split('\n').indexOf('summary: Donal Ferrow1 spoke.') + 1 },
    hint: 'Take them out there by hand, then run this again; nothing was written.',
  });
  expect(all()).toEqual(before);
});

test('nothing is told of what is not: no actor, no other explainer, no file', async () => {
  expect(await run({ words: 'closed the quay in 2011' })).toEqual(['Erased from pier-1. Where the words stood there is […]', ...TODO]);
});

test('an address goes whose heading was made of the words, though it has none of them', async () => {
  const mdx = read('explainers/pier-1.mdx').replace(
    /<Section id="where-pier-1-leads".*\n {2}## .*/,
    '<Section id="had-waited" from="suggested">\n  ## Boats had waited',
  );
  put('explainers/pier-1.mdx', mdx);
  const move = { kind: 'section', in: 'pier-1', from: 'old', to: 'talks', on: '2031-01-01' } as const;
  const kept: Move[] = [
    move,
    { ...move, in: 'pier-2', to: 'had-waited' },
    { kind: 'actor', from: 'had-waited', to: 'pier', on: '2031-01-01' },
  ];
  const gone: Move[] = [
    { ...move, from: 'older', to: 'had-waited' },
    { ...move, from: 'had-waited', to: 'what-it-costs' },
  ];
  writeFileSync(folders.moved, formatMoved([...kept, ...gone]));
  expect(await run({ words: 'fishing boats had' })).toContain(
    'No longer kept: the address of section had-waited, which is made of the words',
  );
  expect((await readMoved(folders)).map(({ line: _, ...own }) => own)).toEqual(kept);
});

test('an article that can not be changed in its own format is a Markdown file now, which is told', async () => {
  const page = '<html><body><h1>The dam</h1><p>So Samir <b title="By Samir Oduya">Oduya</b> said.</p><p>It held.</p></body></html>';
  put('articles/dam.html', page);
  await explain(folders, ['dam.html']);
  expect(await run({ words: 'Samir Oduya' }, false, 'dam')).toContain(
    'The article is articles/dam.md now, in its shape: articles/dam.html could not be changed, and is deleted',
  );
  expect(readdirSync(folders.articles).sort()).toEqual(['dam.md', 'pier-1.txt', 'pier-2.txt']);
  const sha256 = hashOf(read('articles/dam.md'));
  expect(read('explainers/dam.mdx')).toContain(`source: { file: dam.md, sha256: ${sha256} }`);
  expect(JSON.parse(read('ledger/dam.json')).revisions.at(-1)).toMatchObject({ file: 'dam.md', sha256 });
});

test('an explainer of which nothing would be left is to be withdrawn', async () => {
  put('articles/dam.txt', 'The old dam held on Monday.\n');
  await explain(folders, ['dam.txt']);
  const fault = await run({ words: 'The old dam held on Monday' }, false, 'dam').catch((error) => error);
  expect(fault.errors.at(-1)).toMatchObject({ message: 'nothing would be left of the explainer', hint: 'Withdraw it: npm run remove' });
  expect(read('articles/dam.txt')).toBe('The old dam held on Monday.\n');
});

test('another explainer has words though tags stand within them, or only its ledger knows them', async () => {
  const other = read('explainers/pier-2.mdx').replaceAll('mira-castellan', 'ada').replaceAll('Mira Castellan', 'Ada');
  const told = async () =>
    (await run({ words: 'Mira Castellan' }, true)).some((line) => line.startsWith('The same words stand in pier-2,'));
  put('explainers/pier-2.mdx', other);
  expect(await told()).toBe(true);
  rmSync(join(folders.ledger, 'pier-2.json'));
  expect(await told()).toBe(false);
  put('explainers/pier-2.mdx', other.replace('>Ada</Actor>', '>Mira</Actor> Castellan'));
  expect(await told()).toBe(true);
});

test('a passage that was erased is there no more to be erased', async () => {
  const id = ledger().revisions[0]?.passages[2]?.id ?? '';
  await run({ passage: id });
  await expect(run({ passage: id })).rejects.toThrow(new UsageError(`pier-1 has no passage "${id}", and had none`));
});

test('an article whose name has the words is to be renamed first', async () => {
  put('explainers/pier-1.mdx', read('explainers/pier-1.mdx').replace('file: pier-1.txt', 'file: donal-ferrow1.txt'));
  await expect(run({ words: 'Donal Ferrow1' })).rejects.toThrow('the name of the explainer has these words. Rename it first: ');
});
