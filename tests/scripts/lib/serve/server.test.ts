import { type AddressInfo, createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { expect, onTestFinished, test } from 'vitest';
import { UsageError } from '../../../../scripts/lib/cli/cli.ts';
import { headersFor, readPort } from '../../../../scripts/lib/serve/serve.ts';
import { close, listen, makeServer } from '../../../../scripts/lib/serve/server.ts';

test.each([
  [undefined, 4321],
  ['0', 0],
  ['8080', 8080],
  ['65535', 65535],
])('the port %j is %i', (text, port) => {
  expect(readPort(text)).toBe(port);
});

test.each(['65536', '-1', 'x80', '80x', '8 0', '', '1.5'])('the port %j is refused', (text) => {
  const read = () => readPort(text);
  expect(read).toThrow(UsageError);
  expect(read).toThrow(`--port takes a number from 0 to 65535, not "${text}"`);
});

test('a port that is taken is told of, with what to do', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  const server = makeServer(async () => {});
  await expect(listen(server, port)).rejects.toThrow(`port ${port} is taken; stop what runs there, or choose another with --port`);
});

test('an address that is none of this machine is told of', async () => {
  const own = Object.values(networkInterfaces()).flatMap((all) => (all ?? []).map(({ address }) => address));
  expect(own).not.toContain('192.0.2.1');
  await expect(
    listen(
      makeServer(async () => {}),
      0,
      '192.0.2.1',
    ),
  ).rejects.toThrow('--host takes an address of this machine, and 192.0.2.1 is none');
});

test('a fault of the server is an answer that says so, and others are answered after it', async () => {
  const server = makeServer(async (request, response) => {
    if (request.url === '/half') response.write('half');
    if (request.url !== '/') throw new Error('no');
    response.end('fine');
  });
  await listen(server, 0);
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const failed = await fetch(`${address}/x`);
  expect([failed.status, failed.headers.get('content-type'), await failed.text()]).toEqual([
    500,
    'text/plain; charset=utf-8',
    'The server failed\n',
  ]);
  await expect(fetch(`${address}/half`).then((own) => own.text())).rejects.toThrow();
  expect(await (await fetch(address)).text()).toBe('fine');
  await close(server);
  await expect(fetch(address)).rejects.toThrow();
});

const FILE = `/*
  X-All: yes
/explainers/:name/
  X-One: a: b
not indented: no
  X-None: no

/a.b
  X-Dot:  spaced 
  no header
`;
test.each([
  ['/', [['X-All', 'yes']]],
  [
    '/explainers/ferry/',
    [
      ['X-All', 'yes'],
      ['X-One', 'a: b'],
    ],
  ],
  [
    '/explainers/ferry/?q=1',
    [
      ['X-All', 'yes'],
      ['X-One', 'a: b'],
    ],
  ],
  ['/explainers/ferry/embed/', [['X-All', 'yes']]],
  [
    '/a.b',
    [
      ['X-All', 'yes'],
      ['X-Dot', 'spaced '],
    ],
  ],
  ['/aXb', [['X-All', 'yes']]],
])('the headers of %s are those that the file asks for', (path, headers) => {
  expect(headersFor(path, FILE)).toEqual(headers);
});
