import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cacheFolderOf } from '../../src/cache-folder.ts';
import { faultsIn } from '../../src/lib/explainer/read-explainer.ts';
import { harbourArticle } from '../support/harbour-news.ts';
import { type Ask, actAt, enterDesk, marginAt } from './desk-client.ts';
import { type Running, run, serve } from './run.ts';

// Two desks and a terminal, each a process of its own, decide in one content folder.
const folder = mkdtempSync(join(tmpdir(), 'nutgraf-desks-'));
const explainer = (slug: string): string => readFileSync(join(folder, 'explainers', `${slug}.mdx`), 'utf8');
const review = (slug: string, ...args: string[]) =>
  run('review', [slug, '--content', '.', ...args], { folder, input: args.length > 0 ? '' : 'a\n'.repeat(60) });
let desks: Running[] = [];
let asks: Ask[] = [];

beforeAll(async () => {
  mkdirSync(join(folder, 'articles'));
  for (const number of [1, 2, 3]) writeFileSync(join(folder, `articles/pier-${number}.txt`), harbourArticle(number));
  expect(await run('explain', ['--content', '.'], { folder })).toMatchObject({ code: 0, stderr: '' });
  desks = await Promise.all([1, 2].map(() => serve('desk', ['--content', folder], folder)));
  asks = await Promise.all(desks.map(({ url }) => enterDesk(url)));
});
afterAll(async () => {
  for (const desk of desks) await desk.stop();
  rmSync(folder, { recursive: true });
  rmSync(cacheFolderOf(folder), { recursive: true, force: true });
});

interface Said {
  key: string;
  status: number;
  text: string;
}

/** Accepts all that is suggested, one after the other, by what was shown at first. */
async function acceptEach(ask: Ask, slug: string, isBackwards: boolean): Promise<Said[]> {
  const { version, suggestions } = await marginAt(ask, slug);
  const keys = suggestions.map(({ key }) => key);
  const said: Said[] = [];
  for (const key of isBackwards ? keys.toReversed() : keys) {
    const { status, text } = await actAt(ask, slug, version, { do: 'accept', key });
    said.push({ key, status, text });
  }
  return said;
}

test('each decision is made once, whoever makes it, and what is refused says so', async () => {
  const [one = [], other = [], alone] = await Promise.all([
    acceptEach(asks[0] as Ask, 'pier-1', false),
    acceptEach(asks[1] as Ask, 'pier-1', true),
    review('pier-2'),
  ]);
  // A terminal's decisions in another explainer wait for the desks'.
  expect(alone).toMatchObject({ code: 0, stderr: '' });
  expect((await review('pier-2', '--list')).stdout).toBe('');

  expect((await marginAt(asks[0] as Ask, 'pier-1')).suggestions).toEqual([]);
  for (const { key, status, text } of [...one, ...other])
    expect([200, text.includes('nothing is suggested as') ? 409 : 200], `${key}: ${text}`).toContain(status);
  const accepted = [...one, ...other].flatMap(({ key, status }) => (status === 200 ? key : []));
  expect(accepted.toSorted()).toEqual([...new Set(one.map(({ key }) => key))].toSorted());
});

test('a terminal that decides in the same explainer as the desks stops where these have written, and writes nothing over', async () => {
  const keys = (await marginAt(asks[0] as Ask, 'pier-3')).suggestions.map(({ key }) => key);
  const [one = [], other = [], terminal] = await Promise.all([
    acceptEach(asks[0] as Ask, 'pier-3', false),
    acceptEach(asks[1] as Ask, 'pier-3', true),
    review('pier-3'),
  ]);
  if (terminal.code !== 0) expect(terminal.stderr).toContain('something else has changed the file meanwhile');
  const left = (await marginAt(asks[0] as Ask, 'pier-3')).suggestions.map(({ key }) => key);
  expect(left).toEqual([]);
  const accepted = [...one, ...other].flatMap(({ key, status }) => (status === 200 ? key : []));
  expect(new Set(accepted).size).toBe(accepted.length);
  expect(keys).toEqual(expect.arrayContaining(accepted));
});

test('no lock is left, and each explainer can be read', async () => {
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  for (const slug of ['pier-1', 'pier-2', 'pier-3']) expect(faultsIn(explainer(slug), slug)).toEqual([]);
});
