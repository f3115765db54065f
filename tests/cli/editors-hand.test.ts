import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-editor-'));
const article = join(folder, 'news/articles/arrand-flood.txt');
const explainer = join(folder, 'news/explainers/arrand-flood.mdx');
const build = () => run('build', ['--content', 'news', '--out', 'site'], { folder, env: { SOURCE_DATE_EPOCH: '1773273600' } });

const read = (path: string): string => readFileSync(path, 'utf8');
const page = (): string => read(join(folder, 'site/explainers/arrand-flood/index.html'));

/** Replaces what is there once in a file. */
function change(path: string, ...changes: [string | RegExp, string][]): void {
  const text = changes.reduce((now, [from, to]) => {
    const next = now.replace(from, to);
    expect(next, String(from)).not.toBe(now);
    return next;
  }, read(path));
  writeFileSync(path, text);
}

/** The sections with their passages, as the explainer has them. */
const outline = (): string[] =>
  read(explainer)
    .split('<Section id=')
    .slice(1)
    .map((section) => [/"([^"]+)"/.exec(section)?.[1], ...section.matchAll(/<Passage id="([^"]+)"/g).map(([, id]) => id)].join(' '));

/** The addresses of the passages on the page, in order. */
const shown = (): string[] =>
  page()
    .split('data-body')[1]
    ?.match(/(?<=data-passage=")[^"]+/g) ?? [];

/** An editor puts the last section first, joins two, splits one, and corrects what was found; the build takes it, then a new edition comes. */
beforeAll(async () => {
  mkdirSync(join(folder, 'news/articles'), { recursive: true });
  cpSync(join(import.meta.dirname, '../fixtures/articles/arrand-flood.txt'), article);
  expect(await build()).toMatchObject({ code: 0, stderr: '' });
  change(
    explainer,
    [
      /(?<head>---\n\n)(?<others><Section[\s\S]*)(?<last><Section id="the-valley-was-last-flooded-in-february-1998"[\s\S]*)$/,
      '$<head>$<last>\n$<others>',
    ],
    [/<\/Section>\n\n<Section id="interior-minister-rosa-quentin-declared-a-state-of".*\n/, '\n'],
    [/(?=\n {2}<Passage id="hqg8w">)/, '</Section>\n\n<Section id="what-the-agency-says">\n  ## What the agency says\n'],
    ['headline: At least nine dead as river Arrand bursts its banks', 'headline: The night the Arrand came'],
    ['headline: article, ', ''],
    [/ {2}- { id: police,.*\n/, ''],
    ['<Actor id="police">Police</Actor>', 'Police'],
    [', actor: police', ''],
    [/(?<=\n {4}Rail services between )Brackwater/, '<Actor id="residents" as="alias">Brackwater</Actor>'],
    [/ {2}- { id: railway-transport.*\n/, ''],
    [/ {2}- { id: smf76.*\n/, ''],
    ['content: that 600 soldiers would join the search by Monday evening', 'content: 600 soldiers would join the search'],
    ['review: { status: suggested }', "review: { status: approved, by: Jo Lind, on: '2026-03-11' }"],
  );
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

const isKept = (): void => {
  const text = read(explainer);
  expect(text).toContain('headline: The night the Arrand came\n');
  expect(text).not.toMatch(/id: police|"police"|actor: police/);
  expect(text).toContain('<Actor id="residents" as="alias">Brackwater</Actor> and the coast');
  expect(text).not.toContain('railway-transport');
  expect(text).not.toContain('smf76');
  expect(text).toContain('content: 600 soldiers would join the search,');
  expect(text).toContain('by: Jo Lind');
};

test('the site of an explainer whose sections were put in another order, joined and split is verified, and shows it', async () => {
  expect(await build()).toMatchObject({ code: 0, stderr: '' });
  isKept();
  expect(outline()).toEqual([
    'the-valley-was-last-flooded-in-february-1998 wwn5r t9b20',
    'at-least-nine-people-have-died-and-23-are-missing-after-the-river-arrand-burst-its-banks wgj3c wk9tv dsr5d',
    'police-said-the-dead-included-a-couple-in-their-eighties-and-a-14-year-old-boy x5jmj f0hks',
    'staff-carried-patients-up-four-flights-of-stairs-by-torchlight n7dnk',
    'residents-asked-why-the-sirens-had-been-silent rkf54',
    'what-the-agency-says hqg8w',
  ]);
  expect(shown()).toEqual(outline().flatMap((section) => section.split(' ').slice(1)));
});

test.each([
  ['first', 'At least nine people have died', 'At least eleven people have died'],
  ['second', 'Witnesses described a sound', 'The mayor fled.\n\nWitnesses described a sound'],
])('all of it is there after the %s new edition', async (_, from, to) => {
  change(article, [from, to]);
  expect(await build()).toMatchObject({ code: 0, stderr: '' });
  isKept();
  const withMayor = to.includes('mayor') ? '(?: \\w{5})' : '';
  expect(outline()).toEqual([
    'the-valley-was-last-flooded-in-february-1998 wwn5r t9b20',
    'at-least-eleven-people-have-died-and-23-are-missing-after-the-river-arrand-burst-its-banks wgj3c wk9tv dsr5d',
    expect.stringMatching(
      new RegExp(`^police-said-the-dead-included-a-couple-in-their-eighties-and-a-14-year-old-boy x5jmj${withMayor} f0hks$`),
    ),
    'staff-carried-patients-up-four-flights-of-stairs-by-torchlight n7dnk',
    'residents-asked-why-the-sirens-had-been-silent rkf54',
    'what-the-agency-says hqg8w',
  ]);
  expect(shown()).toEqual(outline().flatMap((section) => section.split(' ').slice(1)));
  expect(page()).toContain(to.slice(0, 15));
});
