import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readHost, type Serving, serveSite } from '../../../../scripts/lib/serve/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-serve-'));
const dir = join(folder, 'site');
const long = 'All quiet on the quay. '.repeat(100);
let root: Serving;
let below: Serving;

beforeAll(async () => {
  mkdirSync(join(dir, 'explainers/café'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(dir, 'index.html'), 'home');
  writeFileSync(join(dir, '404.html'), 'not here');
  writeFileSync(join(dir, 'theme.js'), '0');
  writeFileSync(join(dir, 'long.txt'), long);
  writeFileSync(join(dir, 'rss.xml'), '<rss/>');
  writeFileSync(join(dir, 'explainers/café/index.html'), 'café');
  root = await serveSite(dir, { port: 0, base: '/' });
  below = await serveSite(dir, { port: 0, base: '/some/repo/' });
});

afterAll(async () => {
  await Promise.all([root.close(), below.close()]);
  rmSync(folder, { recursive: true });
});

/** Sends a path as it is: `fetch` and browsers tidy up the dots first. */
async function get(serving: Serving, path: string, method = 'GET') {
  const { promise, resolve, reject } = Promise.withResolvers<{ status?: number; type?: string; location?: string; body: string }>();
  const sent = request({ host: '127.0.0.1', port: new URL(serving.url).port, path, method }, async (response) => {
    const { 'content-type': type, location } = response.headers;
    resolve({ status: response.statusCode, type, location, body: Buffer.concat(await response.toArray()).toString() });
  });
  sent.once('error', reject).end();
  return promise;
}

test.each([
  ['/', 'text/html; charset=utf-8', 'home'],
  ['/explainers/caf%C3%A9/', 'text/html; charset=utf-8', 'café'],
  ['/explainers/caf%C3%A9', 'text/html; charset=utf-8', 'café'],
  ['/?q=x', 'text/html; charset=utf-8', 'home'],
  ['/theme.js', 'application/javascript; charset=utf-8', '0'],
  ['/rss.xml', 'application/xml', '<rss/>'],
])('%s is served with its type', async (path, type, body) => {
  expect(await get(root, path)).toMatchObject({ status: 200, type, body });
});

test.each(['/none/', '/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%E0%A4%A', '/%00'])(
  '%s answers with the page 404',
  async (path) => {
    expect(await get(root, path)).toMatchObject({ status: 404, type: 'text/html; charset=utf-8', body: 'not here' });
  },
);

test('a site below a base path is found there, and only there', async () => {
  expect(below.url).toMatch(/^http:\/\/localhost:\d+\/some\/repo\/$/);
  expect(await get(below, '/some/repo/theme.js')).toMatchObject({ status: 200, body: '0' });
  expect(await get(below, '/theme.js')).toMatchObject({ status: 404 });
  expect(await get(below, '/')).toMatchObject({ status: 302, location: '/some/repo/' });
  expect(await get(below, '/some/repo')).toMatchObject({ status: 302, location: '/some/repo/' });
});

test('of a header that two rules ask for both values are sent, as hosts do', async () => {
  writeFileSync(
    join(dir, '_headers'),
    '/*\n  Content-Security-Policy: img-src *\n\n/long.txt\n  Content-Security-Policy: frame-ancestors *\n',
  );
  expect((await fetch(`${root.url}long.txt`)).headers.get('content-security-policy')).toBe('img-src *, frame-ancestors *');
  expect((await fetch(`${root.url}long.txt?q=ferry`)).headers.get('content-security-policy')).toBe('img-src *, frame-ancestors *');
  expect((await fetch(`${root.url}rss.xml`)).headers.get('content-security-policy')).toBe('img-src *');
});

const address = Object.values(networkInterfaces())
  .flat()
  .find((own) => own?.family === 'IPv4' && !own.internal)?.address;

// A machine without a network has none that others could reach it by.
test.skipIf(address === undefined)('other machines reach it where it is told so, and else do not', async () => {
  const port = new URL(root.url).port;
  await expect(fetch(`http://${address}:${port}/`)).rejects.toThrow();
  const open = await serveSite(dir, { port: 0, host: '0.0.0.0', base: '/' });
  expect(await (await fetch(`http://${address}:${new URL(open.url).port}/`)).text()).toBe('home');
  expect(open.url).toMatch(/^http:\/\/localhost:/);
  const named = await serveSite(dir, { port: 0, host: address, base: '/' });
  expect(await (await fetch(named.url)).text()).toBe('home');
  await Promise.all([open.close(), named.close()]);
});

test('an address that is none of this machine, or no address, is told', async () => {
  const other = serveSite(dir, { port: 0, host: '192.0.2.1', base: '/' });
  await expect(other).rejects.toThrow('--host takes an address of this machine, and 192.0.2.1 is none');
  expect(() => readHost('mine')).toThrow('--host takes an IP address of this machine, not "mine"');
  expect(readHost('::1')).toBe('::1');
});

test('nothing can be sent to it', async () => {
  expect(await get(root, '/', 'POST')).toMatchObject({ status: 405 });
});

test('a page that was built anew shows without a restart', async () => {
  writeFileSync(join(dir, 'new.html'), 'new');
  expect(await get(root, '/new.html')).toMatchObject({ status: 200, body: 'new' });
});

test('text is sent compressed, as hosts do', async () => {
  const response = await fetch(`${root.url}long.txt`);
  expect(response.headers.get('content-encoding')).toMatch(/br|gzip/);
  expect(await response.text()).toBe(long);
});
