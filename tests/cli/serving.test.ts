import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { askAt, expectSound } from './hostile-asking.ts';
import { type Running, serve } from './run.ts';

const patience = { timeout: 60_000 };
let folder = '';
let running: Running | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-serving-'));
  mkdirSync(join(folder, 'articles'));
  writeArticle('ferry.txt', 'The old ferry of Vell will sail again in spring, the harbour master said on Monday.');
});
afterEach(async () => {
  await running?.stop();
  running = undefined;
  rmSync(folder, { recursive: true });
});

const writeArticle = (name: string, text: string) => writeFileSync(join(folder, 'articles', name), `${text}\n`);
const textOf = async (path: string) => (await fetch(new URL(path, running?.url))).text();

test('start builds the site and serves it, without an article that is at fault; it answers hostile addresses and headers', async () => {
  writeArticle('empty.txt', '');
  running = await serve('start', ['--content', '.', '--out', 'site'], folder);
  expect(running.output()).toMatch(/^Nutgraf serves site at http:\/\/localhost:\d+\/ \(stop it with Ctrl-C\)$/m);
  // It comes by another stream than the address.
  await expect.poll(running.output, patience).toContain('articles/empty.txt: the article has no prose\n');
  expect(await textOf('explainers/ferry/')).toContain('The old ferry of Vell will sail again in spring');
  expect((await fetch(new URL('no/such/page/', running.url))).status).toBe(404);
  expect(running.output()).toContain(`The guide for editors is at ${running.url}guide/\n`);
  expect(await textOf('guide/put-it-online/')).toContain('<h1>Put it online</h1>');
  expect(existsSync(join(folder, 'site/guide'))).toBe(false);
  expect(running.output()).not.toContain('Warning:');
  await expectSound(askAt(running.url), [405, 416]);
  expect(running.output()).not.toContain('Unexpected');
});

test('dev shows an article that changes, one that is added and a page of the publisher, and lives on after a fault', async () => {
  writeArticle('empty.txt', '');
  mkdirSync(join(folder, 'pages'));
  running = await serve('dev', ['--content', '.'], folder);
  // It comes by another stream than the address.
  await expect.poll(running.output, patience).toContain('articles/empty.txt: the article has no prose');
  expect(await textOf('explainers/ferry/')).toContain('again in spring');
  writeArticle('ferry.txt', 'The old ferry of Vell will sail again in autumn, the harbour master said on Monday.');
  await expect.poll(() => textOf('explainers/ferry/'), patience).toContain('again in autumn');
  expect(await textOf('guide/put-it-online/')).toContain('<h1>Put it online</h1>');
  expect(await textOf('')).toContain('<a href="/guide/">Guide</a>');
  writeFileSync(join(folder, 'pages/imprint.mdx'), '---\ntitle: Imprint\ndescription: Who we are.\n---\n\nRuna Skarr.\n');
  await expect.poll(() => textOf('imprint/'), patience).toContain('<p>Runa Skarr.</p>');
  writeArticle('budget.xyz', 'A budget.');
  await expect.poll(running.output, patience).toContain("articles/budget.xyz: an article can't be a .xyz file");
  writeArticle('bridge.txt', 'A bridge will be built in Vell, the council said on Tuesday.');
  await expect.poll(() => textOf('explainers/bridge/'), patience).toContain('A bridge will be built in Vell');
});

test('dev answers hostile addresses and headers; it runs no code that somebody writes into an explainer, says where it stands, and goes on with the page of before', async () => {
  running = await serve('dev', ['--content', '.'], folder);
  // Astro's server takes a damaged address for a fault of its own.
  await expectSound(askAt(running.url), [500]);
  expect(running.output()).not.toContain('Unexpected');
  const [explainer, trace] = [join(folder, 'explainers/ferry.mdx'), join(folder, 'trace')];
  const mdx = readFileSync(explainer, 'utf8');
  const code = `{...(process.getBuiltinModule("node:fs").writeFileSync(${JSON.stringify(trace)}, ""), {})}`;
  writeFileSync(explainer, mdx.replace('<Passage ', `<Passage ${code} `));
  const line = mdx.split('\n').findIndex((own) => own.includes('<Passage ')) + 1;
  await expect.poll(running.output, patience).toContain(`explainers/ferry.mdx:${line}: ${code} in <Passage> is code, and would run`);
  expect(await textOf('explainers/ferry/')).toContain('again in spring');
  writeFileSync(explainer, mdx.replace(/^headline: .*/m, 'headline: The ferry is back'));
  await expect.poll(() => textOf('explainers/ferry/'), patience).toContain('The ferry is back');
  expect(existsSync(trace)).toBe(false);
});
