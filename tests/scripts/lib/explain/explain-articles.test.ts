import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeEach, expect, test } from 'vitest';
import { faultsByFile } from '../../../../scripts/lib/cli/faults.ts';
import { explainArticles } from '../../../../scripts/lib/explain/explain-articles.ts';
import type { Report } from '../../../../scripts/lib/explain/report.ts';
import type { Handling } from '../../../../scripts/lib/reconcile/store.ts';
import { site } from '../../../../src/site.config.ts';
import { folders, useContentFolder } from '../../../support/content-folder.ts';

useContentFolder();
beforeEach(() => {
  mkdirSync(folders.articles);
});
/** A short article of an invented town; each number gives another one. */
const article = (number: number): string =>
  [
    `Vell opens pier ${number}`,
    'By Osric Tamblyn',
    `The town of Vell opened pier ${number} on Tuesday. It took two winters.`,
    `Where pier ${number} leads`,
    `Boats had waited ${number} years for it.`,
    'What it costs',
    `Vell will pay ${number} million crowns.`,
    '',
  ].join('\n\n');
const put = (name: string, text: string): void => writeFileSync(join(folders.articles, name), text);
const at = (name: string): string => join(folders.articles, name);
const explainer = (name: string): string => join(folders.explainers, `${name}.mdx`);

/** What is told of these articles, in its order, and the faults of those at fault. */
async function explain(names: string[], handling?: Handling) {
  const reports: Report[] = [];
  const faults = await explainArticles(names.map(at), folders, site.minConfidence, (report) => reports.push(report), handling).then(
    () => [],
    (error) => [...faultsByFile<string>(error)].map(([path, own]) => [path, own.map((fault) => (fault as Error).message).join()]),
  );
  return { reports, faults };
}

test('articles are explained and told in their order; explained again, nothing changes, and little is told', async () => {
  for (const number of [2, 1]) put(`pier-${number}.txt`, article(number));
  const first = await explain(['pier-2.txt', 'pier-1.txt']);
  expect(first.reports).toMatchObject(
    ['pier-2', 'pier-1'].map((name) => ({
      ...{ file: at(`${name}.txt`), explainer: explainer(name), outcome: 'written', dryRun: false, gone: [], lapsed: [] },
      findings: expect.arrayContaining([{ about: 'author', lines: [expect.stringContaining('Osric Tamblyn')] }]),
    })),
  );
  const made = readFileSync(explainer('pier-1'), 'utf8');
  const { reports } = await explain(['pier-2.txt', 'pier-1.txt']);
  expect(reports).toEqual(
    ['pier-2', 'pier-1'].map((name) => ({
      ...{ file: at(`${name}.txt`), explainer: explainer(name), outcome: 'unchanged', dryRun: false, gone: [], lapsed: [] },
    })),
  );
  expect(readFileSync(explainer('pier-1'), 'utf8')).toBe(made);
});

test('a dry run tells the same, and writes nothing', async () => {
  put('pier-1.txt', article(1));
  const { reports } = await explain(['pier-1.txt'], { dryRun: true });
  expect(reports).toMatchObject([{ outcome: 'written', dryRun: true, findings: expect.any(Array) }]);
  expect(readdirSync(folders.content)).toEqual(['articles']);
  await explain(['pier-1.txt']);
  expect((await explain(['pier-1.txt'], { dryRun: true })).reports).toMatchObject([{ outcome: 'unchanged', dryRun: true }]);
});

test('the fault of one article does not stop the others, which are told in their order', async () => {
  for (const number of [1, 2]) put(`pier-${number}.txt`, article(number));
  put('empty.txt', '');
  const { reports, faults } = await explain(['pier-2.txt', 'empty.txt', 'pier-1.txt']);
  expect(reports.map(({ file }) => file)).toEqual([at('pier-2.txt'), at('pier-1.txt')]);
  expect(faults).toEqual([[at('empty.txt'), 'the article has no prose']]);
});

test('of two articles with one name the second is refused', async () => {
  put('pier-1.txt', article(1));
  put('pier-1.md', article(2));
  const { reports, faults } = await explain(['pier-1.txt', 'pier-1.md']);
  expect(reports.map(({ file }) => file)).toEqual([at('pier-1.txt')]);
  expect(faults).toEqual([[at('pier-1.md'), 'pier-1.txt has the same name but for its ending, and both would become one explainer']]);
});

test('a renamed article is told with its name before; one whose name is not free is refused, in its turn', async () => {
  put('pier-1.txt', article(1));
  await explain(['pier-1.txt']);
  renameSync(at('pier-1.txt'), at('quay.txt'));
  const { reports } = await explain(['quay.txt']);
  expect(reports).toMatchObject([{ explainer: explainer('quay'), before: 'pier-1' }]);
  put('pier-1.txt', article(2));
  const { reports: others, faults } = await explain(['pier-1.txt', 'quay.txt']);
  expect(others.map(({ file }) => file)).toEqual([at('quay.txt')]);
  expect(faults).toEqual([
    [at('pier-1.txt'), expect.stringMatching(/^its address, explainers\/pier-1\/, leads to explainers\/quay\/ since /)],
  ]);
});

test('a dry run tells of a renamed article, and leaves its explainer where it is', async () => {
  put('pier-1.txt', article(1));
  await explain(['pier-1.txt']);
  renameSync(at('pier-1.txt'), at('quay.txt'));
  expect((await explain(['quay.txt'], { dryRun: true })).reports).toMatchObject([{ dryRun: true, before: 'pier-1' }]);
  expect(readdirSync(folders.explainers)).toEqual(['pier-1.mdx']);
});

test('a ledger that is damaged is a fault of its article, though that is as it was, and stops no other', async () => {
  for (const number of [1, 2]) put(`pier-${number}.txt`, article(number));
  await explain(['pier-1.txt', 'pier-2.txt']);
  writeFileSync(join(folders.ledger, 'pier-1.json'), '{');
  const { reports, faults } = await explain(['pier-1.txt', 'pier-2.txt']);
  expect(reports.map(({ file }) => file)).toEqual([at('pier-2.txt')]);
  expect(faults).toEqual([[at('pier-1.txt'), 'the ledger is not JSON']]);
});

test('pictures of actors are cleaned for the site; in a dry run they are not', async () => {
  put('quay.txt', 'The old quay is closed.\n');
  mkdirSync(folders.actors);
  writeFileSync(join(folders.actors, 'vell.yaml'), 'name: Vell\nkind: group\npicture: { file: a.png, alt: A quay, credit: Ada }\n');
  const picture = sharp({ create: { width: 8, height: 4, channels: 3, background: '#447799' } });
  writeFileSync(join(folders.actors, 'a.png'), await picture.png().toBuffer());
  await explain(['quay.txt'], { dryRun: true });
  expect(existsSync(folders.media)).toBe(false);
  await explain(['quay.txt']);
  expect(readdirSync(folders.media)).toEqual([expect.stringMatching(/^a-[0-9a-f]{10}-8x4\.png$/)]);
});

test('an edit of a passage that is gone from the article is told once', async () => {
  put('pier-1.txt', article(1));
  await explain(['pier-1.txt']);
  const edited = readFileSync(explainer('pier-1'), 'utf8').replace('## Where pier 1 leads', '## Our own heading');
  writeFileSync(explainer('pier-1'), edited);
  put('pier-1.txt', article(1).replace('Where pier 1 leads\n\nBoats had waited 1 years for it.\n\n', ''));
  const { reports } = await explain(['pier-1.txt']);
  expect(reports).toMatchObject([{ outcome: 'written', gone: [{ what: expect.stringContaining('Our own heading') }] }]);
  expect((await explain(['pier-1.txt'])).reports).toMatchObject([{ outcome: 'unchanged', gone: [] }]);
});

test('a run that was killed before it told of a gone edit leaves that to the next, and a dry run does not count', async () => {
  put('pier-1.txt', article(1));
  await explain(['pier-1.txt']);
  const ledger = join(folders.ledger, 'pier-1.json');
  const gone = [{ what: 'the section “Ours” is gone', line: 9 }];
  writeFileSync(ledger, JSON.stringify({ ...JSON.parse(readFileSync(ledger, 'utf8')), toTell: gone }));
  expect((await explain(['pier-1.txt'], { dryRun: true })).reports).toMatchObject([{ gone }]);
  expect((await explain(['pier-1.txt'])).reports).toMatchObject([{ gone }]);
  expect((await explain(['pier-1.txt'])).reports).toMatchObject([{ gone: [] }]);
});

test('an edit is merged with what the article changed, and stays', async () => {
  put('pier-1.txt', article(1));
  await explain(['pier-1.txt']);
  writeFileSync(explainer('pier-1'), readFileSync(explainer('pier-1'), 'utf8').replace('author: Osric Tamblyn', 'author: Jo Lind'));
  put('pier-1.txt', article(1).replace('two winters', 'three winters'));
  const { reports } = await explain(['pier-1.txt']);
  expect(reports).toMatchObject([{ outcome: 'merged', findings: expect.arrayContaining([{ about: 'author', lines: ['Jo Lind'] }]) }]);
  expect(readFileSync(explainer('pier-1'), 'utf8')).toMatch(/author: Jo Lind[\s\S]*three winters/);
  rmSync(explainer('pier-1'));
  expect((await explain(['pier-1.txt'])).reports).toMatchObject([{ outcome: 'written' }]);
});
