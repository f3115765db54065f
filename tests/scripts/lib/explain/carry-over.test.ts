import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { carryOverRenamed } from '../../../../scripts/lib/explain/carry-over.ts';
import { formatMoved } from '../../../../scripts/lib/moved/moved-file.ts';
import { folders, useContentFolder } from '../../../support/content-folder.ts';
import { explain, harbourArticle } from '../../../support/harbour-news.ts';

useContentFolder();
const on = '2031-03-12';
const at = (...names: string[]): string[] => names.map((name) => join(folders.articles, name));
const carryOver = async (paths: string[], dryRun = false) => {
  const { renamed, faults } = await carryOverRenamed(paths, folders, on, dryRun);
  return { renamed: [...renamed], faults: [...faults].map(([path, { message, file, hint }]) => [path, message, file, hint]) };
};
const nothing = { renamed: [], faults: [] };
const explainers = (): string[] => readdirSync(folders.explainers).sort();

/** The explainer of the article and its ledger, explained once for all tests. */
let made: { mdx: string; ledger: string } | undefined;
beforeEach(async () => {
  mkdirSync(folders.articles);
  writeFileSync(join(folders.articles, 'pier-1.txt'), harbourArticle(1));
  const [mdx, ledger] = [join(folders.explainers, 'pier-1.mdx'), join(folders.ledger, 'pier-1.json')];
  if (made) {
    for (const folder of [folders.explainers, folders.ledger]) mkdirSync(folder);
    writeFileSync(mdx, made.mdx);
    writeFileSync(ledger, made.ledger);
  } else {
    await explain(folders, ['pier-1.txt']);
    made = { mdx: readFileSync(mdx, 'utf8'), ledger: readFileSync(ledger, 'utf8') };
  }
});

test('the explainer of an article goes with its new name, and the old address leads there', async () => {
  const [from = '', to = ''] = at('pier-1.txt', 'new-pier.txt');
  renameSync(from, to);
  expect(await carryOver([to])).toEqual({ renamed: [[to, 'pier-1']], faults: [] });
  expect(explainers()).toEqual(['new-pier.mdx']);
  expect(readdirSync(folders.ledger)).toEqual(['new-pier.json']);
  expect(readFileSync(join(folders.explainers, 'new-pier.mdx'), 'utf8')).toContain('file: new-pier.txt');
  expect(readFileSync(folders.moved, 'utf8')).toContain(`- { kind: explainer, from: pier-1, to: new-pier, on: '${on}' }\n`);
});

test('a dry run tells of it, and changes nothing', async () => {
  const [from = '', to = ''] = at('pier-1.txt', 'new-pier.txt');
  renameSync(from, to);
  expect(await carryOver([to], true)).toEqual({ renamed: [[to, 'pier-1']], faults: [] });
  expect(explainers()).toEqual(['pier-1.mdx']);
  expect(existsSync(folders.moved)).toBe(false);
});

test('it is recognised where the articles folder is gone, too', async () => {
  const [path = ''] = at('pier-1.txt');
  const elsewhere = join(folders.content, 'new-pier.txt');
  renameSync(path, elsewhere);
  rmSync(folders.articles, { recursive: true });
  expect(await carryOver([elsewhere], true)).toEqual({ renamed: [[elsewhere, 'pier-1']], faults: [] });
});

test.each([
  ['the article that an explainer has is there', 'new-pier.txt', 'pier-1.txt', 1],
  ['it is there with another ending', 'new-pier.txt', 'Pier 1.md', 1],
  ['the new article has other words', 'new-pier.txt', undefined, 7],
  ['the article has an explainer already', 'pier-1.md', undefined, 1],
])('nothing is carried over where %s', async (_, name, kept, number) => {
  rmSync(at('pier-1.txt')[0] as string);
  if (kept) writeFileSync(join(folders.articles, kept), harbourArticle(1));
  writeFileSync(join(folders.articles, name), number === 1 ? harbourArticle(1) : 'A bridge of stone will be built.\n');
  expect(await carryOver(at(name))).toEqual(nothing);
  expect(explainers()).toEqual(['pier-1.mdx']);
});

test('an explainer without a ledger is not known by its words', async () => {
  renameSync(at('pier-1.txt')[0] as string, at('new-pier.txt')[0] as string);
  rmSync(folders.ledger, { recursive: true });
  expect(await carryOver(at('new-pier.txt'))).toEqual(nothing);
});

test('where two articles may be the one, neither is taken, and both are told of', async () => {
  renameSync(at('pier-1.txt')[0] as string, at('one.txt')[0] as string);
  writeFileSync(join(folders.articles, 'two.txt'), harbourArticle(1));
  const paths = at('one.txt', 'two.txt');
  const problem = 'the explainer pier-1, whose article is gone, has the words of several new ones: one.txt, two.txt';
  const hint = (to: string): string =>
    `Say which one it is: npm run rename -- explainers/pier-1 ${to}; or put the article back where it was.`;
  expect(await carryOver(paths)).toEqual({
    renamed: [],
    faults: [
      [paths[0], problem, paths[0], hint('one')],
      [paths[1], problem, paths[1], hint('two')],
    ],
  });
  expect(explainers()).toEqual(['pier-1.mdx']);
});

test('an article may not have a name whose address leads elsewhere, or was withdrawn', async () => {
  const moves = [
    { kind: 'actor', from: 'third', to: 'pier-1', on: '2031-02-01' },
    { kind: 'explainer', from: 'first', to: 'pier-1', on: '2031-02-02' },
    { kind: 'explainer', from: 'second', on: '2031-02-03' },
  ] as const;
  writeFileSync(folders.moved, formatMoved(moves));
  const paths = at('first.txt', 'Second.md', 'third.txt');
  renameSync(at('pier-1.txt')[0] as string, paths[0] as string);
  const line = (text: string): number =>
    readFileSync(folders.moved, 'utf8')
      .split('\n')
      .findIndex((own) => own.includes(text)) + 1;
  const hint = (number: number): string =>
    `Give the file another name; or, where it is to have this address again, delete line ${number} of ${folders.moved}.`;
  expect(await carryOver(paths)).toEqual({
    renamed: [],
    faults: [
      [paths[0], 'its address, explainers/first/, leads to explainers/pier-1/ since 2031-02-02', paths[0], hint(line('from: first'))],
      [paths[1], 'its address, explainers/second/, was withdrawn on 2031-02-03', paths[1], hint(line('from: second'))],
    ],
  });
});

test('the fault of one name does not hide another article that was renamed', async () => {
  writeFileSync(folders.moved, formatMoved([{ kind: 'explainer', from: 'first', on: '2031-02-02' }]));
  const paths = at('first.txt', 'new-pier.txt');
  renameSync(at('pier-1.txt')[0] as string, paths[1] as string);
  const { renamed, faults } = await carryOver(paths, true);
  expect(renamed).toEqual([[paths[1], 'pier-1']]);
  expect(faults.map(([path]) => path)).toEqual([paths[0]]);
});
