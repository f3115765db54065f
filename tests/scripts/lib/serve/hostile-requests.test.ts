import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Serving, serveSite } from '../../../../scripts/lib/serve/serve.ts';
import { close, listen, makeServer } from '../../../../scripts/lib/serve/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-hostile-'));
const dir = join(folder, 'site');
let site: Serving;

beforeAll(async () => {
  for (const [path, text] of [
    ['site/index.html', 'home'],
    ['site/404.html', 'not here'],
    ['site/digits.txt', '0123456789'.repeat(200)],
    ['site/empty.txt', ''],
    ['site/.nutgraf-site', 'secret'],
    ['site/.well-known/security.txt', 'Contact: desk'],
    ['site.next/index.html', 'secret'],
    ['secret.txt', 'secret'],
  ] as const) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  site = await serveSite(dir, { port: 0, base: '/' });
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

const open = (port = Number(new URL(site.url).port), host = '127.0.0.1') => connect(port, host);

/** Sends bytes as they are, and gives all that comes back until the other side closes. */
async function exchange(bytes: string): Promise<string> {
  const socket = open();
  socket.write(bytes);
  const parts: Buffer[] = [];
  // Who is refused before all was read sees the connection reset once the answer has come.
  socket.on('data', (part) => parts.push(part)).on('error', () => {});
  await new Promise((resolve) => socket.once('close', resolve));
  return Buffer.concat(parts).toString();
}

const request = (path: string, headers: string[] = [], method = 'GET'): Promise<string> =>
  exchange([`${method} ${path} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers, '', ''].join('\r\n'));

const statusOf = (answer: string): number => Number(answer.slice('HTTP/1.1 '.length, 'HTTP/1.1 200'.length));
const headOf = (answer: string): string => answer.slice(0, answer.indexOf('\r\n\r\n'));
const bodyOf = (answer: string): string => answer.slice(answer.indexOf('\r\n\r\n') + 4);

test.each([
  ['bytes=0-0', 'bytes 0-0/2000', '0'],
  ['bytes=3-5', 'bytes 3-5/2000', '345'],
  ['bytes=-5', 'bytes 1995-1999/2000', '56789'],
  ['bytes=0-1499', 'bytes 0-1499/2000', '0123456789'.repeat(150)],
  ['bytes=1997-', 'bytes 1997-1999/2000', '789'],
  ['bytes=1998-99999999999999999999', 'bytes 1998-1999/2000', '89'],
])('of a file as plain as it lies, %s is %s', async (range, said, bytes) => {
  const answer = await request('/digits.txt', [`Range: ${range}`, 'Accept-Encoding: br, gzip']);
  expect(statusOf(answer)).toBe(206);
  expect(headOf(answer)).toContain(`Content-Range: ${said}`);
  expect(headOf(answer)).not.toMatch(/content-encoding/i);
  expect(bodyOf(answer)).toBe(bytes);
});

test.each(['bytes=5-2', 'bytes=2000-', 'bytes=2000-2001', 'bytes=-0'])('no byte is in %s', async (range) => {
  const answer = await request('/digits.txt', [`Range: ${range}`]);
  expect(statusOf(answer)).toBe(416);
  expect(headOf(answer)).toContain('Content-Range: bytes */2000');
});

test('of an empty file there is no range', async () => {
  expect(statusOf(await request('/empty.txt', ['Range: bytes=0-0']))).toBe(416);
  expect(statusOf(await request('/empty.txt'))).toBe(200);
});

test.each(['bytes=-2001', 'bytes=1-2,4-5', 'bytes=', 'bytes=a-b', 'bytes=1x-3', 'lines=1-2'])(
  'the whole file comes for %s',
  async (range) => {
    const answer = await request('/digits.txt', [`Range: ${range}`]);
    expect(statusOf(answer)).toBe(200);
    expect(bodyOf(answer)).toHaveLength(2000);
  },
);

test('a range counts only for a GET under no condition', async () => {
  const whole = await request('/digits.txt', [], 'HEAD');
  const [, tag = ''] = /ETag: (.*)/.exec(whole) ?? [];
  expect(statusOf(await request('/digits.txt', ['Range: bytes=0-1'], 'HEAD'))).toBe(200);
  expect(statusOf(await request('/digits.txt', ['Range: bytes=0-1', `If-Range: ${tag}`]))).toBe(200);
  expect(statusOf(await request('/digits.txt', ['Range: bytes=0-1', `If-None-Match: ${tag}`]))).toBe(304);
});

test.each([
  '/../secret.txt',
  '/../site.next/',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/%252e%252e%252fsecret.txt',
  '/..%5csecret.txt',
  '/..\\secret.txt',
  '/.nutgraf-site',
  '/%2enutgraf-site',
  '/.well-known/../../secret.txt',
  '/index.html%00.txt',
  '/%00',
  '/%',
  '/%zz/',
  '/%C0%AE%C0%AE/secret.txt',
  '//secret.txt',
  'http://elsewhere.example/',
  '*',
])('%s leads to no file outside of the site, nor to a hidden one', async (path) => {
  const answer = await request(path);
  expect(statusOf(answer)).toBe(404);
  expect(bodyOf(answer)).toContain('not here');
});

test('an address that is too long for a file leads to none', async () => {
  expect(statusOf(await request(`/${'a'.repeat(5000)}`))).toBe(404);
  expect(statusOf(await request(`/${'a/'.repeat(5000)}`))).toBe(404);
});

test('what hosts serve of the hidden folders is served', async () => {
  expect(bodyOf(await request('/.well-known/security.txt'))).toBe('Contact: desk');
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])('%s is not allowed', async (method) => {
  const answer = await request('/', [], method);
  expect(statusOf(answer)).toBe(405);
  expect(headOf(answer)).toContain('Allow: GET, HEAD');
});

test('what is no request, or one that is too large, is refused with its status', async () => {
  expect(statusOf(await exchange('FETCH / HTTP/1.1\r\n\r\n'))).toBe(400);
  expect(statusOf(await exchange('\0\0\0\0\r\n\r\n'))).toBe(400);
  expect(statusOf(await request('/', [`X-Long: ${'x'.repeat(100_000)}`]))).toBe(431);
  expect(statusOf(await request(`/${'x'.repeat(100_000)}`))).toBe(431);
  expect(await exchange('CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n')).toBe('');
  expect(statusOf(await request('/'))).toBe(200);
});

test('a thousand that ask for nothing keep nobody from being answered', async () => {
  const idle = Array.from({ length: 1000 }, () => open());
  await Promise.all(idle.map((socket) => new Promise((resolve) => socket.once('connect', resolve))));
  for (const socket of idle) socket.on('error', () => {}).write('GET / HT');
  expect(bodyOf(await request('/'))).toBe('home');
  for (const socket of idle) socket.destroy();
  expect(bodyOf(await request('/'))).toBe('home');
});

test('whoever leaves in the middle of an answer ends nothing', async () => {
  writeFileSync(join(dir, 'large.bin'), Buffer.alloc(20_000_000));
  const socket = open();
  socket.write('GET /large.bin HTTP/1.1\r\nHost: localhost\r\n\r\n');
  await new Promise((resolve) => socket.once('data', resolve));
  socket.resetAndDestroy();
  expect(bodyOf(await request('/'))).toBe('home');
});

test('whoever is too slow is let go, and a server stops though somebody is connected', async () => {
  const server = makeServer(async (_, response) => void response.end());
  expect(server.headersTimeout).toBeLessThanOrEqual(10_000);
  expect(server.requestTimeout).toBeLessThanOrEqual(120_000);
  server.headersTimeout = 1;
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  const slow = open(port);
  slow.write('GET / HTTP/1.1\r\nX-Slow: ');
  expect(statusOf((await slow.toArray()).join(''))).toBe(408);
  const idle = open(port);
  await new Promise((resolve) => idle.once('connect', resolve));
  await close(server);
});

// Elsewhere only one address leads back to the own machine.
test.skipIf(process.platform !== 'linux')('only this machine is let in, by its own address', async () => {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  open(undefined, '127.0.0.2').once('error', resolve).once('connect', resolve);
  expect(await promise).toMatchObject({ code: 'ECONNREFUSED' });
});

test('an answer that fails is told in one line, and the next is given', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  writeFileSync(join(dir, '_headers'), '/bad.txt\n  X-Bad: a\u0001b\n');
  writeFileSync(join(dir, 'bad.txt'), 'bad');
  expect(statusOf(await request('/bad.txt'))).toBe(500);
  expect(said.mock.calls).toEqual([[expect.stringMatching(/^GET \/bad\.txt: [^\n]+$/)]]);
  said.mockRestore();
  expect(bodyOf(await request('/'))).toBe('home');
});

// The administrator may read whatever there is.
test.skipIf(process.getuid?.() === 0)('a file that may not be read ends nothing', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  writeFileSync(join(dir, 'closed.txt'), 'closed');
  chmodSync(join(dir, 'closed.txt'), 0);
  await request('/closed.txt');
  expect(said).toHaveBeenCalledOnce();
  said.mockRestore();
  expect(bodyOf(await request('/'))).toBe('home');
});
