import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeAtomic } from '../../../../scripts/lib/platform/files.ts';
import { type Folders, resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { carryOutPlan, planRenaming } from '../../../../scripts/lib/rename/rename.ts';
import { cacheFolderOf } from '../../../../src/cache-folder.ts';
import { explain, harbourArticle, writeHarbourNews } from '../../../support/harbour-news.ts';

let folders: Folders;
beforeAll(async () => {
  folders = resolveFolders({ content: await mkdtemp(join(tmpdir(), 'nutgraf-rename-')) });
  await writeHarbourNews(folders, 2);
}, 120_000);
afterAll(async () => {
  await rm(folders.content, { recursive: true });
  await rm(cacheFolderOf(folders.content), { recursive: true, force: true });
});

const rename = (from: string, to?: string, dryRun = false) =>
  carryOutPlan(folders, dryRun, (stock) => planRenaming(stock, { from, to }, '2031-04-01'));
const read = (name: string): Promise<string> => readFile(join(folders.content, name), 'utf8');

test('an actor keeps its new id when its article changes, and in a new article', async () => {
  await rename('actors/mira-castellan', 'harbour-master');
  await writeFile(join(folders.articles, 'pier-1.txt'), `${harbourArticle(1)}\nMira Castellan left by boat, she said.\n`);
  await writeAtomic(join(folders.articles, 'pier-3.txt'), harbourArticle(3));
  await explain(folders, ['pier-1.txt', 'pier-2.txt', 'pier-3.txt']);
  for (const name of await readdir(folders.explainers)) {
    const mdx = await read(`explainers/${name}`);
    expect(mdx).toMatch(/<Actor id="harbour-master">Mira Castellan<\/Actor>/);
    expect(mdx).not.toContain('mira-castellan');
  }
});

test('two actors that became one stay one, and their files go together', async () => {
  await writeAtomic(join(folders.actors, 'lena-duarte.yaml'), 'name: Lena Duarte\nkind: person\naliases: [ the manager ]\n');
  await writeAtomic(join(folders.actors, 'harbour-master.yaml'), '# Ours.\nname: The harbour master\nkind: person\n');
  await rename('lena-duarte', 'harbour-master');
  expect(await read('actors/harbour-master.yaml')).toBe(
    '# Ours.\nname: The harbour master\nkind: person\naliases:\n  - Lena Duarte\n  - the manager\n',
  );
  expect(await readdir(folders.actors)).toEqual(['harbour-master.yaml']);
  await explain(folders, ['pier-1.txt']);
  const mdx = await read('explainers/pier-1.mdx');
  expect(mdx.match(/- \{ id: harbour-master,/g)).toHaveLength(1);
  expect(mdx).not.toContain('lena-duarte');
});

test('a section takes the address of the heading that an editor gave it', async () => {
  const before = await read('explainers/pier-2.mdx');
  await writeFile(
    join(folders.explainers, 'pier-2.mdx'),
    before.replace('## What it costs', '## The bill').replace(/(<Section id="what-it-costs") from="article"/, '$1'),
  );
  await rename('pier-2#what-it-costs');
  await explain(folders, ['pier-2.txt']);
  expect(await read('explainers/pier-2.mdx')).toContain('<Section id="the-bill">\n  ## The bill');
  expect(await read('moved.yaml')).toContain("- { kind: section, in: pier-2, from: what-it-costs, to: the-bill, on: '2031-04-01' }\n");
});

test('a term keeps its new id with its file and its tags, and one that a person took away stays away', async () => {
  await writeAtomic(join(folders.content, 'glossary/pier.mdx'), '---\nterm: pier\ndefinition: Where ferries lie.\n---\n');
  await explain(folders, ['pier-1.txt']);
  const tags = /<Term id="pier" from="suggested">(pier)<\/Term>/;
  const tagged = await read('explainers/pier-1.mdx');
  await writeFile(join(folders.explainers, 'pier-1.mdx'), tagged.replace(tags, '$1'));
  await explain(folders, ['pier-1.txt']);
  await rename('glossary/pier', 'landing-stage');
  const renamed = await read('explainers/pier-1.mdx');
  expect(renamed).toContain('<Term id="landing-stage" from="suggested">pier</Term>');
  await explain(folders, ['pier-1.txt']);
  expect(await read('explainers/pier-1.mdx')).toBe(renamed);
  expect(renamed.match(/<Term /g)?.length).toBe((tagged.match(/<Term /g)?.length ?? 0) - 1);
  expect(await readdir(join(folders.content, 'glossary'))).toEqual(['landing-stage.mdx']);
  expect(await read('moved.yaml')).toContain("- { kind: term, from: pier, to: landing-stage, on: '2031-04-01' }");
});

test('a term that a person rejected stays rejected under its new id', async () => {
  await writeAtomic(join(folders.content, 'glossary/tax.mdx'), '---\nterm: taxpayer\ndefinition: Who pays a tax.\n---\n');
  await explain(folders, ['pier-2.txt']);
  const tagged = await read('explainers/pier-2.mdx');
  expect(tagged).toContain('<Term id="tax" from="suggested">Taxpayers</Term>');
  await writeFile(
    join(folders.explainers, 'pier-2.mdx'),
    tagged.replaceAll('<Term id="tax" from="suggested">Taxpayers</Term>', 'Taxpayers'),
  );
  const article = (await read('articles/pier-2.txt')).replace('Floods had closed', 'Every taxpayer was asked. Floods had closed');
  await writeFile(join(folders.articles, 'pier-2.txt'), article);
  await explain(folders, ['pier-2.txt']);
  await rename('glossary/tax', 'taxpayer');
  await explain(folders, ['pier-2.txt']);
  const now = await read('explainers/pier-2.mdx');
  expect(now).toContain('Every taxpayer was asked.');
  expect(now).not.toContain('<Term id="tax');
  expect(await read('ledger/pier-2.json')).toContain('"terms": [\n      "taxpayer"\n    ]');
});

test('a dry run says what would be written, and writes nothing', async () => {
  const before = await readdir(folders.content, { recursive: true });
  const said = await rename('explainers/pier-3', 'quay', true);
  expect(said).toContain('  move articles/pier-3.txt to articles/quay.txt');
  expect(await readdir(folders.content, { recursive: true })).toEqual(before);
});

test.each([
  ['nobody', 'x', 'there is no nobody among explainers, actors, themes, glossary, stories'],
  ['explainers/pier-1', 'pier-2', 'there is explainers/pier-2 already; choose another name, or remove that one first'],
  ['actors/harbour-master', 'Mira', '"Mira" can be no address'],
  ['explainers/pier-1', 'café', '"café" can be no name of an article; try "cafe"'],
  ['actors/osric-tamblyn', 'lena-duarte', 'there is no actors/osric-tamblyn'],
  ['pier-1#nowhere', 'x', 'pier-1 has no section "nowhere"; it has '],
  ['pier-2#the-bill', 'revisions', 'the site keeps "revisions" for itself'],
])('%s can not be renamed to %s', async (from, to, problem) => {
  await expect(rename(from, to)).rejects.toThrow(problem);
});

test('an article under the name of one that was renamed is refused', async () => {
  await rename('explainers/pier-3', 'quay');
  await writeAtomic(join(folders.articles, 'pier-3.txt'), harbourArticle(9));
  const refused = explain(folders, ['pier-3.txt']);
  await expect(refused).rejects.toMatchObject({
    errors: [expect.objectContaining({ message: 'its address, explainers/pier-3/, leads to explainers/quay/ since 2031-04-01' })],
  });
});

test('an explainer goes along with its article that a person has renamed already, whatever its name and ending are', async () => {
  await writeAtomic(join(folders.articles, 'pier-4.txt'), harbourArticle(4));
  await explain(folders, ['pier-4.txt']);
  await rm(join(folders.articles, 'pier-4.txt'));
  await writeAtomic(join(folders.articles, 'Pier Four.md'), harbourArticle(4));
  await rename('explainers/pier-4', 'pier-four');
  expect(await read('explainers/pier-four.mdx')).toContain('source: { file: Pier Four.md,');
});
