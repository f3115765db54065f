import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UsageError } from '../../../../scripts/lib/cli/cli.ts';
import { readErased } from '../../../../scripts/lib/erased/erased-file.ts';
import { proveErased } from '../../../../scripts/lib/erased/prove.ts';
import { formatMoved, readMoved } from '../../../../scripts/lib/moved/moved-file.ts';
import { hashOf } from '../../../../scripts/lib/reconcile/ledger.ts';
import { cacheFolderOf } from '../../../../src/cache-folder.ts';
import type { Move } from '../../../../src/schemas/moved.ts';
import { folders } from '../../../support/content-folder.ts';
import { all, put, read, useNewsFolder } from '../../../support/news-folder.ts';
import { ledger, on, run, TODO } from './erasing.ts';

useNewsFolder();

test('words go from the article, the explainer, its ledger and the cache, and a proof stays', async () => {
  mkdirSync(cacheFolderOf(folders.content), { recursive: true });
  expect(await run({ words: 'Donal FERROW1' })).toEqual([
    'Erased from pier-1. Where the words stood there is […]',
    'No longer in it: actor donal-ferrow1. Nothing answers at the address of one that no other explainer has',
    ...TODO,
  ]);
  expect(all().filter((text) => /donal.{0,3}ferrow1/i.test(text))).toEqual([]);
  expect(read('articles/pier-1.txt')).toContain('[…] said that fishing boats');
  expect(existsSync(cacheFolderOf(folders.content))).toBe(false);
  const erased = await readErased(folders);
  expect(erased?.salt).toMatch(/^[0-9a-f]{64}$/);
  expect(erased?.erasures).toMatchObject([{ explainer: 'pier-1', on, words: 2, elsewhere: [] }]);
  expect(await proveErased({ content: folders.content, out: join(folders.content, 'none') }, erased)).toEqual([]);
  // The next run of explain finds all as it was left.
  const mdx = read('explainers/pier-1.mdx');
  const sha256 = hashOf(read('articles/pier-1.txt'));
  expect(mdx).toContain(`source: { file: pier-1.txt, sha256: ${sha256} }`);
  expect(ledger()).toMatchObject({ written: hashOf(mdx), generated: mdx, revisions: [{ file: 'pier-1.txt', sha256 }] });
});

test('a dry run tells the same, and writes nothing', async () => {
  const before = all();
  expect(await run({ words: 'Donal Ferrow1' }, true)).toEqual([
    'Erased from pier-1. Where the words stood there is […]',
    'No longer in it: actor donal-ferrow1. Nothing answers at the address of one that no other explainer has',
    ...TODO,
    'Nothing was written.',
  ]);
  expect(all()).toEqual(before);
});

test('of a passage its address stays; whoever else has its words is told, and their files stay', async () => {
  const [, , passage] = ledger().revisions[0]?.passages ?? [];
  put('stories/ours.mdx', `---\nheadline: Ours\n---\n\n${passage?.text}\n`);
  put('media/a.csv', `${passage?.text}`);
  const said = await run({ passage: passage?.id ?? '' });
  expect(said[0]).toBe(`Erased from pier-1: ${passage?.id}. What remains of it is its address, and the day`);
  expect(said).toContain(`The words stand in ${join(folders.stories, 'ours.mdx')}: take them out there, or no build will pass`);
  expect(read('articles/pier-1.txt')).not.toContain(passage?.text ?? '');
  expect(ledger().gone).toEqual([{ id: passage?.id, fate: 'erased', on }]);
  await expect(run({ passage: 'zzzz9' })).rejects.toThrow(new UsageError('pier-1 has no passage "zzzz9", and had none'));
});

test('words that other explainers have stay there, and this is told and noted', async () => {
  expect(await run({ words: 'Mira Castellan' })).toContain(
    'The same words stand in pier-2, and stay there; run this for each that is to be without them',
  );
  expect(read('explainers/pier-2.mdx')).toContain('Mira Castellan');
  expect((await readErased(folders))?.erasures).toMatchObject([{ elsewhere: ['pier-2'] }]);
  await run({ words: 'Mira Castellan' }, false, 'pier-2');
  const erased = await readErased(folders);
  expect(erased?.erasures).toMatchObject([{ explainer: 'pier-1' }, { explainer: 'pier-2', elsewhere: [] }]);
  expect(erased?.erasures[0]?.hash).toBe(erased?.erasures[1]?.hash);
});

test('words in files of the publisher, or in their names, are told', async () => {
  put('actors/donal-ferrow1.yaml', 'name: Donal\nkind: person\n');
  put('themes/piers.yaml', 'name: Piers\nbelow: medtop:20000639\ntriggers: [Donal Ferrow1]\n');
  put('glossary/pier.mdx', '---\nterm: pier\ndefinition: What stands.\n---\n');
  put('media/donal-ferrow1.png', 'x');
  put('media/b.png', 'Donal Ferrow1');
  const paths = ['actors/donal-ferrow1.yaml', 'themes/piers.yaml', 'media/donal-ferrow1.png'].map((path) => join(folders.content, path));
  expect(await run({ words: 'Donal Ferrow1' })).toContain(
    `The words stand in ${paths.join(', ')}: take them out there, or no build will pass`,
  );
});

test('addresses that are made of the words are kept no longer, and lead nowhere', async () => {
  put('explainers/pier-1.mdx', read('explainers/pier-1.mdx').replace(/<Section id="where-pier-1-leads"/, '<Section id="donal-ferrow1"'));
  const move = { on: '2031-01-01' } as const;
  const kept: Move = { ...move, kind: 'explainer', from: 'old', pages: ['quay', 'donal-ferrow1'] };
  const others = [
    { ...move, kind: 'section', in: 'pier-2', from: 'old', to: 'donal-ferrow1' },
    { ...move, kind: 'actor', from: 'donal-ferrow1', to: 'ferrow' },
    { ...move, kind: 'actor', from: 'donal', to: 'donal-ferrow1' },
    { ...move, kind: 'section', in: 'pier-1', from: 'old', to: 'donal-ferrow1' },
  ] as const;
  const stays = { ...move, kind: 'section', in: 'pier-1', from: 'older', to: 'what-it-costs' } as const;
  writeFileSync(folders.moved, formatMoved([kept, ...others, stays]));
  expect(await run({ words: 'Donal Ferrow1' })).toContain(
    'No longer kept: the address of section donal-ferrow1, which is made of the words',
  );
  expect((await readMoved(folders)).map(({ line: _, ...own }) => own)).toEqual([{ ...kept, pages: ['quay'] }, stays]);
});
