import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cacheFolderOf } from '../../src/cache-folder.ts';
import { faultsIn } from '../../src/lib/explainer/read-explainer.ts';
import { actAt, enterDesk, marginAt } from '../cli/desk-client.ts';
import { type Result, run, serve } from '../cli/run.ts';
import { harbourArticle } from '../support/harbour-news.ts';
import { copyProject } from '../support/project-copy.ts';

// Two commands at once in one content folder: each comes to its end, or says which other has it.
const patience = { timeout: 60_000 };
const HELD = / \(process \d+\) has been writing to this folder since /;
const PIERS = [1, 2, 3];

let folder = '';
let content = '';
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-one-folder-'));
  content = join(folder, 'content');
  mkdirSync(join(content, 'articles'), { recursive: true });
  for (const number of PIERS) writePier(number, harbourArticle(number));
  expect(await run('explain', ['--content', 'content'], { folder })).toMatchObject({ code: 0, stderr: '' });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  rmSync(cacheFolderOf(content), { recursive: true, force: true });
});

const writePier = (number: number, text: string) => writeFileSync(join(content, `articles/pier-${number}.txt`), text);
const build = (out: string, project?: string) => run('build', ['--content', 'content', '--out', out], { folder, project });
const textOf = async (url: string, path: string) => (await fetch(new URL(path, url))).text();

/** Who did not come to an end says who has the folder, and at least one did. */
function expectDoneOrTold(results: readonly Result[]): void {
  for (const { code, stderr } of results) expect(stderr).toMatch(code === 0 ? /^$/ : HELD);
  expect(results.map(({ code }) => code)).toContain(0);
}

/** No lock and nothing half written is left, and each explainer can be read. */
function expectWhole(): void {
  expect(readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((name) => /(?:^|[\\/])\./.test(name))).toEqual([]);
  for (const number of PIERS)
    expect(faultsIn(readFileSync(join(content, `explainers/pier-${number}.mdx`), 'utf8'), `pier-${number}`)).toEqual([]);
}

test('a build beside a build, and one of another checkout: what each is told to make is there in the end', async () => {
  const project = join(folder, 'checkout');
  copyProject(project);
  const outs = ['site-one', 'site-two', 'site-three'];
  const from = [undefined, undefined, project];
  expectDoneOrTold(await Promise.all(outs.map((out, index) => build(out, from[index]))));
  expectWhole();
  for (const [index, out] of outs.entries()) {
    expect(await build(out, from[index])).toMatchObject({ code: 0, stderr: '' });
    for (const number of PIERS)
      expect(readFileSync(join(folder, out, `explainers/pier-${number}/index.html`), 'utf8')).toContain(`opened pier ${number} on Tuesday`);
  }
});

test('dev explains what is changed during a build once that is done', async () => {
  const dev = await serve('dev', ['--content', 'content'], folder);
  try {
    const building = build('site');
    while (!existsSync(join(content, '.nutgraf.lock'))) await setTimeout(10);
    writePier(2, harbourArticle(2).replace('would hold 5 ferries', 'would hold seven barges'));
    const { code, stderr } = await building;
    expect(stderr).toMatch(code === 0 ? /^$/ : HELD);
    await expect.poll(() => textOf(dev.url, 'explainers/pier-2/'), patience).toContain('would hold seven barges');
    expect(dev.output()).not.toMatch(HELD);
  } finally {
    await dev.stop();
  }
  expectWhole();
});

test('dev and the desk: each decision is kept while articles change, and both show it', async () => {
  const [dev, desk] = await Promise.all([serve('dev', ['--content', 'content'], folder), serve('desk', ['--content', 'content'], folder)]);
  try {
    const ask = await enterDesk(desk.url);
    const headlines = PIERS.map((number) => `The editors on pier ${number}`);
    for (const [index, number] of PIERS.entries()) {
      writePier(number, harbourArticle(number).replace('sail from', `wait by night at`));
      const slug = `pier-${number}`;
      // What was suggested may be explained anew between the two.
      await expect
        .poll(async () => {
          const { version } = await marginAt(ask, slug);
          return (await actAt(ask, slug, version, { do: 'write', field: 'headline', value: headlines[index] as string })).text;
        }, patience)
        .toContain(headlines[index]);
    }
    for (const [index, number] of PIERS.entries()) {
      const path = `explainers/pier-${number}/`;
      await expect.poll(() => textOf(dev.url, path), patience).toMatch(new RegExp(`${headlines[index]}[^]*wait by night`));
      await expect.poll(async () => (await ask(`/${path}`)).text, patience).toMatch(new RegExp(`${headlines[index]}[^]*wait by night`));
    }
    expect(dev.output() + desk.output()).not.toMatch(HELD);
  } finally {
    await Promise.all([dev.stop(), desk.stop()]);
  }
  expectWhole();
});

test('explain and review: neither writes over the other', async () => {
  for (const number of PIERS) writePier(number, `${harbourArticle(number)}A storm closed pier ${number} on Friday.\n`);
  const review = (...args: string[]) =>
    run('review', ['pier-1', '--content', 'content', ...args], { folder, input: args.length > 0 ? '' : 'a\n'.repeat(60) });
  const [explained, reviewed] = await Promise.all([run('explain', ['--content', 'content'], { folder }), review()]);
  expect(explained.stderr).toMatch(explained.code === 0 ? /^$/ : HELD);
  const isTold = (text: string) => HELD.test(text) || text.includes('something else has changed the file meanwhile');
  expect(reviewed.code === 0 || isTold(reviewed.stderr), reviewed.stderr).toBe(true);
  expectWhole();
  expect(await run('explain', ['--content', 'content'], { folder })).toMatchObject({ code: 0, stderr: '' });
  expect(await review()).toMatchObject({ code: 0, stderr: '' });
  expect((await review('--list')).stdout).toBe('');
  expect(readFileSync(join(content, 'explainers/pier-1.mdx'), 'utf8')).toContain('A storm closed pier 1 on Friday.');
});
