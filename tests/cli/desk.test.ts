import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type OpenDesk, openDesk } from '../../scripts/lib/desk/desk.ts';
import { resolveFolders } from '../../scripts/lib/platform/folders.ts';
import { cacheFolderOf } from '../../src/cache-folder.ts';
import type { List, Margin } from '../../src/desk/types.ts';
import { type Ask, enterDesk, marginAt } from './desk-client.ts';
import { run, serve } from './run.ts';

let folder = '';
let desk: OpenDesk;
let ask: Ask;
const told: string[] = [];
const explainer = () => join(folder, 'explainers/ferry.mdx');

const margin = (): Promise<Margin> => marginAt(ask, 'ferry');
const post = (path: string, body: unknown, headers?: object) =>
  ask(`/desk/api/explainers/ferry/${path}`, { method: 'POST', body, ...(headers && { headers }) });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-desk-'));
  mkdirSync(join(folder, 'articles'));
  writeFileSync(
    join(folder, 'articles/ferry.txt'),
    'The ferry is back\n\nOdile Varnholt, the harbour master of Vell, said on Monday that the old ferry would sail again in spring.\n\n"We have waited for nine years," Varnholt said.\n',
  );
  await run('explain', ['--content', '.'], { folder });
  desk = await openDesk(resolveFolders({ content: folder }), 0, (url) => told.push(url));
  ask = await enterDesk(desk.url);
});
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true });
  rmSync(cacheFolderOf(folder), { recursive: true, force: true });
});

test('the address of the terminal opens the desk once, and the next one is told', async () => {
  const { pathname, search } = new URL(desk.url);
  const again = await ask(pathname + search, { headers: { Cookie: '' } });
  expect(again.status).toBe(403);
  expect(again.text).toContain('The desk opens with the address that the terminal shows; each works once.');
  const next = new URL(told.at(-1) ?? '');
  expect(next.search).not.toBe(search);
  expect((await ask(next.pathname + next.search, { headers: { Cookie: '' } })).headers['set-cookie']?.[0]).toMatch(
    /HttpOnly; SameSite=Strict$/,
  );
});

test('lists the explainers with what is left, and shows the page and its margin', async () => {
  const [listed] = ((await ask('/desk/api/explainers')).json() as List).explainers;
  const { suggestions, href } = await margin();
  expect(listed).toMatchObject({ slug: 'ferry', headline: 'The ferry is back', left: suggestions.length, status: 'published', faults: [] });
  const page = await ask(href);
  expect([page.status, page.text.includes('data-body="ferry"')]).toEqual([200, true]);
  expect((await ask('/desk/')).text).toContain('<script type="module"');
  expect((await ask('/nothing/')).status).toBe(404);
});

test('the strict policy of the site holds on the desk and on its pages', async () => {
  for (const path of ['/desk/', '/explainers/ferry/', '/desk/api/explainers']) {
    const { headers } = await ask(path);
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'self'; script-src 'self' 'wasm-unsafe-eval';.*frame-ancestors 'self'$/,
    );
    expect(headers['x-content-type-options']).toBe('nosniff');
  }
});

test('an action is written at once, shows on the page, and is taken back to the byte', async () => {
  const before = readFileSync(explainer(), 'utf8');
  const { version, suggestions } = await margin();
  const actor = suggestions.find(({ kind }) => kind === 'actor');
  const done = await post('act', { version, action: { do: 'edit', key: actor?.key, values: { name: 'Odile V.' } } });
  expect(done.status).toBe(200);
  expect(readFileSync(explainer(), 'utf8')).toContain('name: Odile V.');
  expect((await ask('/explainers/ferry/')).text).toContain('Odile V.');
  const { margin: after, changedMeanwhile } = done.json() as { margin: Margin; changedMeanwhile: boolean };
  expect([after.undo, changedMeanwhile, after.suggestions.length]).toEqual(['edit', false, suggestions.length - 1]);
  await post('undo', { version: after.version });
  expect(readFileSync(explainer(), 'utf8')).toBe(before);
});

test('what something else wrote meanwhile stays, and the answer says so', async () => {
  const { version, suggestions } = await margin();
  const before = readFileSync(explainer(), 'utf8');
  writeFileSync(explainer(), before.replace('headline: The ferry is back', 'headline: The ferry sails'));
  const [first] = suggestions.filter(({ kind }) => kind === 'statement');
  const done = (await post('act', { version, action: { do: 'accept', key: first?.key } })).json() as { changedMeanwhile: boolean };
  expect(done.changedMeanwhile).toBe(true);
  expect(readFileSync(explainer(), 'utf8')).toContain('headline: The ferry sails');
  writeFileSync(explainer(), before);
});

test('an action that can not be done says why, and writes nothing', async () => {
  const before = readFileSync(explainer(), 'utf8');
  const { version, suggestions } = await margin();
  const key = suggestions.find(({ kind }) => kind === 'actor')?.key;
  const { status, json } = await post('act', { version, action: { do: 'edit', key, values: { name: '' } } });
  expect(status).toBe(409);
  expect(json()).toMatchObject({ faults: [{ message: 'the name is empty', hint: 'Write at least one word.' }] });
  expect((await post('act', { version, action: { do: 'burn' } })).status).toBe(400);
  expect(readFileSync(explainer(), 'utf8')).toBe(before);
});

test.each([
  ['another host', { Host: 'evil.example' }, 421],
  ['no session', { Cookie: '' }, 403],
  ['a page of another site', { Origin: 'https://evil.example' }, 403],
  ['a form of another site', { 'Content-Type': 'text/plain' }, 415],
])('%s can write nothing', async (_, headers, status) => {
  const before = readFileSync(explainer(), 'utf8');
  const { version, suggestions } = await margin();
  const action = { do: 'accept', key: suggestions[0]?.key };
  expect((await post('act', { version, action }, headers)).status).toBe(status);
  expect(readFileSync(explainer(), 'utf8')).toBe(before);
});

test.each([
  '/desk/api/explainers/..%2Fledger%2Fferry',
  '/desk/api/explainers/%2e%2e',
  '/desk/api/explainers/ferry%00',
  '/media/..%2F..%2Fledger%2Fferry.json',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/pagefind/..%2F..%2Fdesk%2Fferry.json',
  '/%ff',
])('a path out of its folder leads nowhere: %s', async (path) => {
  const { status, text } = await ask(path);
  expect([404, 409]).toContain(status);
  expect(text).not.toMatch(/"revisions"|root:|"files"/);
});

test('files that all pages share are sent whole or in part', async () => {
  const [, style = ''] = /<link rel="stylesheet" href="([^"]*)"/.exec((await ask('/')).text) ?? [];
  const whole = await ask(style);
  expect([whole.status, whole.headers['content-type']]).toEqual([200, 'text/css; charset=utf-8']);
  const { status, text } = await ask(style, { headers: { Range: 'bytes=-5' } });
  expect([status, text]).toEqual([206, whole.text.slice(-5)]);
  expect((await ask(style, { headers: { Range: 'bytes=5-2' } })).status).toBe(416);
});

test('a file that is too large is refused with the reason, and whoever leaves in the middle of one is no fault', async () => {
  const headers = { 'Content-Type': 'application/octet-stream' };
  const path = '/desk/api/articles?name=a.txt';
  const { status, text } = await ask(path, { method: 'POST', body: 'x'.repeat(51 * 2 ** 20), headers });
  expect([status, text]).toEqual([409, expect.stringContaining('it is larger than 50 MB')]);

  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const next = new URL(told.at(-1) ?? '');
  const { headers: entered } = await ask(next.pathname + next.search, { headers: { Cookie: '' } });
  const { host, port, origin } = next;
  const own = { Host: host, Origin: origin, Cookie: String(entered['set-cookie']).split(';')[0], 'Content-Length': 100 };
  const leaving = request({ port, host: '127.0.0.1', path, method: 'POST', headers: { ...headers, ...own } });
  const left = new Promise((resolve) => leaving.on('error', () => {}).once('close', resolve));
  leaving.write('x', () => leaving.destroy());
  await left;
  expect((await ask('/desk/')).status).toBe(200);
  expect(said.mock.calls).toEqual([]);
  said.mockRestore();
});

test('the search finds what the folder holds, at the desk and in development', async () => {
  expect((await ask('/pagefind/words.json')).json()).toHaveProperty('shards');
  expect((await ask('/pagefind/pagefind.js')).headers['content-type']).toBe('text/javascript');
  const dev = await serve('dev', ['--content', folder], folder);
  try {
    const { status } = await fetch(new URL('pagefind/words.json', dev.url));
    expect(status).toBe(200);
  } finally {
    await dev.stop();
  }
});
