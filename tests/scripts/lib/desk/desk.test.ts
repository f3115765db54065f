import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDesk } from '../../../../scripts/lib/desk/desk.ts';
import { HEADERS } from '../../../../scripts/lib/desk/http.ts';
import { resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { type Ask, enterDesk } from '../../../cli/desk-client.ts';
import { openTestDesk, type Site, type TestDesk } from './opened.ts';

const folders = resolveFolders({ content: join(tmpdir(), 'nutgraf-no-such-folder') });
let desk: TestDesk;
let ask: Ask;
let said: ReturnType<typeof vi.spyOn>;

async function open(site?: Site): Promise<void> {
  desk = await openTestDesk(folders, site);
  ask = await enterDesk(desk.url);
}
beforeEach(() => {
  said = vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(async () => {
  said.mockRestore();
  vi.unstubAllEnvs();
  await desk.close();
});

/** An address that the desk has told, as whoever opens it asks for it. */
const path = (url = ''): string => url.slice(new URL(url).origin.length);
const answer = async (...asked: Parameters<Ask>) => {
  const { status, headers, text } = await ask(...asked);
  return [status, headers['content-type'] ?? headers.location, text];
};
const NO_SESSION = 'The desk opens with the address that the terminal shows; each works once.\n';

test('the address that is told opens the desk once, and the next one is told then', async () => {
  desk = await openTestDesk(folders);
  expect(desk.url).toMatch(new RegExp(`^http://localhost:${desk.port}/desk/\\?token=[\\w-]{32}$`));
  expect(desk.told).toEqual([]);
  ask = await enterDesk(desk.url);
  expect(desk.told).toEqual([expect.stringMatching(new RegExp(`^http://localhost:${desk.port}/desk/\\?token=[\\w-]{32}$`))]);
  const nobody = { headers: { Cookie: '' } };
  expect(await answer(path(desk.url), nobody)).toEqual([403, 'text/plain; charset=utf-8', NO_SESSION]);
  const { status, headers, text } = await ask(path(desk.told[0]), nobody);
  expect([status, headers.location, text]).toEqual([303, '/desk/', '']);
  expect(headers['set-cookie']).toEqual([expect.stringMatching(/^nutgraf-desk-\d+=[\w-]{32}; Path=\/; HttpOnly; SameSite=Strict$/)]);
  expect(desk.told).toHaveLength(2);
});

test('whoever loads the address again is in already, and nobody is told another', async () => {
  await open();
  const { status, headers } = await ask(path(desk.url));
  expect([status, headers.location, headers['set-cookie'], desk.told.length]).toEqual([303, '/desk/', undefined, 1]);
});

test('nowhere else, and by no other name of this machine, an address lets anybody in, and it still opens the desk then', async () => {
  await open();
  const { search } = new URL(desk.told[0] ?? '');
  for (const other of ['/', '/desk', '/desk/ferry/', '/desk/api/choices'])
    expect((await ask(`${other}${search}`, { headers: { Cookie: '' } })).status).toBe(403);
  const other = await ask(`/desk/${search}`, { headers: { Host: `evil.example:${desk.port}`, Cookie: '' } });
  expect([other.status, other.headers['set-cookie']]).toEqual([421, undefined]);
  expect((await ask(`/desk/${search}`, { headers: { Cookie: '' } })).status).toBe(303);
});

test('every answer has what keeps other sites out', async () => {
  await open();
  const own = Object.fromEntries(HEADERS.map(([name, value]) => [name.toLowerCase(), value]));
  for (const asked of ['/', '/desk/', '/desk/api/explainers', '/%ff']) expect((await ask(asked)).headers).toMatchObject(own);
  expect((await ask('/', { headers: { Cookie: '' } })).headers).toMatchObject(own);
});

test.each([
  ['/', 'GET / /'],
  ['/caf%C3%A9/?q=1', 'GET /café/ /café/'],
  ['/desks/', 'GET /desks/ /desks/'],
])('a page of the site is that of its path: %s', async (asked, text) => {
  await open();
  expect(await answer(asked)).toEqual([200, undefined, text]);
});

test('of the site a browser may ask for no more than pages and their heads', async () => {
  await open();
  expect((await ask('/', { method: 'HEAD' })).status).toBe(200);
  const { status, headers, text } = await ask('/', { method: 'POST', body: {} });
  expect([status, headers.allow, text]).toEqual([405, 'GET, HEAD', '']);
});

test.each(['/desk/', '/desk/ferry/', '/desk/caf%C3%A9/'])('%s is the page of the desk', async (asked) => {
  await open();
  const [status, type, text] = await answer(asked);
  expect([status, type]).toEqual([200, 'text/html; charset=utf-8']);
  expect(text).toContain('<title>Desk</title>');
  expect(text).toContain('<body data-base="/">');
});

test.each(['/desk', '/desk/ferry', '/desk/ferry/act/', '/desk//', '/desk/files/none.js', '/desk/other/desk.js', '/desk/api'])(
  '%s leads to the page of the desk',
  async (asked) => {
    await open();
    expect(await answer(asked)).toEqual([303, '/desk/', '']);
  },
);

test('the files of the desk’s page are sent with their types', async () => {
  await open();
  expect(await answer('/desk/files/desk.js')).toEqual([200, 'text/javascript', 'open();']);
  expect((await answer('/desk/files/sans.woff2')).slice(0, 2)).toEqual([200, 'font/woff2']);
});

test('below the path of a site the desk is found, and nothing beside it', async () => {
  vi.stubEnv('NUTGRAF_BASE', '/vell/news/');
  await open();
  expect(new URL(desk.url).pathname).toBe('/vell/news/desk/');
  expect((await ask(path(desk.url))).headers.location).toBe('/vell/news/desk/');
  expect(await answer('/vell/news/feed.xml')).toEqual([200, undefined, 'GET /feed.xml /feed.xml']);
  expect((await ask('/vell/news/desk/')).text).toContain('<body data-base="/vell/news/">');
  expect(await answer('/vell/news/desk')).toEqual([303, '/vell/news/desk/', '']);
  expect(await answer('/vell/news/desk/a/b/')).toEqual([303, '/vell/news/desk/', '']);
  for (const other of ['/', '/desk/', '/vell/', '/elsewhere/desk/'])
    expect(await answer(other)).toEqual([404, 'text/plain; charset=utf-8', 'Nothing is here.\n']);
});

test('an address that can not be read leads nowhere', async () => {
  await open();
  expect(await answer('/%ff')).toEqual([404, 'text/plain; charset=utf-8', 'Nothing is here.\n']);
});

test('where a page can not be made, the answer says why, and the terminal all of it', async () => {
  await open({
    answer() {
      throw new TypeError('no template');
    },
  });
  const { status, json } = await ask('/');
  expect([status, json()]).toEqual([500, { faults: [{ message: 'no template' }] }]);
  expect(said.mock.calls).toEqual([[expect.stringMatching(/^TypeError: no template\n +at /)]]);
});

test('a page that breaks off in the middle is not taken for a whole one', async () => {
  await open({
    answer(_, response) {
      response.writeHead(200, { 'Content-Length': 100 }).write('half');
      throw new Error('the disk is gone');
    },
  });
  await expect(ask('/half/')).rejects.toThrow();
  expect(said.mock.calls).toEqual([['GET /half/: the disk is gone']]);
});

test('a port that is taken is said to be, and is free again once the desk is closed', async () => {
  await open();
  const { port } = desk;
  await expect(openTestDesk(folders, {}, port)).rejects.toThrow(
    `port ${port} is taken; stop what runs there, or choose another with --port`,
  );
  expect(desk.isSiteClosed()).toBe(false);
  await desk.close();
  expect(desk.isSiteClosed()).toBe(true);
  await expect(ask('/desk/')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  desk = await openTestDesk(folders, {}, port);
  expect(desk.port).toBe(port);
});

test('where the site can not be opened, the desk is not, and its port is free again', async () => {
  await open();
  const { port } = desk;
  await desk.close();
  const failing = openDesk(folders, port, desk.told.push, () => Promise.reject(new Error('Astro could not bundle the pages')));
  await expect(failing).rejects.toThrow('Astro could not bundle the pages');
  desk = await openTestDesk(folders, {}, port);
  expect(desk.port).toBe(port);
});

test('whoever leaves in the middle of a file is no fault', async () => {
  await open();
  const next = new URL(desk.told[0] ?? '');
  const entered = await ask(path(next.href), { headers: { Cookie: '' } });
  const leaving = request({
    ...{ port: desk.port, host: '127.0.0.1', path: '/desk/api/articles?name=a.txt', method: 'POST' },
    headers: {
      ...{ Host: next.host, Origin: next.origin, Cookie: String(entered.headers['set-cookie']).split(';')[0] },
      ...{ 'Content-Type': 'application/octet-stream', 'Content-Length': 100 },
    },
  });
  const left = new Promise((resolve) => leaving.on('error', () => {}).once('close', resolve));
  leaving.write('x', () => leaving.destroy());
  await left;
  expect((await ask('/desk/')).status).toBe(200);
  expect(said.mock.calls).toEqual([]);
});
