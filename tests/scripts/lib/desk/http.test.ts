import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { UsageError } from '../../../../scripts/lib/cli/cli.ts';
import { fits, HEADERS, isMendable, readAddress, readGiven, sendJson, sendRefusal } from '../../../../scripts/lib/desk/http.ts';
import { ContentError } from '../../../../src/lib/content-error.ts';

const MEGABYTE = 2 ** 20;
const FILE = 'application/octet-stream';
const JSON_TYPE = 'application/json';

let server: Server;
let listener: RequestListener;
beforeAll(async () => {
  server = createServer((request, response) => listener(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

/** What a server that answers in some way answers to a request. */
async function answer(own: RequestListener, path = '/', init: RequestInit = {}): Promise<Response> {
  listener = own;
  const { port } = server.address() as AddressInfo;
  return fetch(`http://127.0.0.1:${port}${path}`, { ...init, headers: { Connection: 'close', ...init.headers } });
}

/** What the desk reads of a request with a body. */
async function given(body: string | Uint8Array<ArrayBuffer>, type: string, path = '/'): Promise<unknown> {
  let read: Promise<unknown> | undefined;
  const response = await answer(
    async (request, response) => {
      read = readGiven(request);
      await read.catch(() => {});
      response.end(request.readableEnded ? 'heard' : 'left');
    },
    path,
    { method: 'POST', body, headers: { 'Content-Type': type } },
  );
  expect(await response.text()).toBe('heard');
  return read;
}

const fault = new ContentError('the headline is empty', { file: 'ferry.mdx' }, 'Write one.');

test.each([
  ['a script of another site does not run', 'Content-Security-Policy', expect.stringMatching(/^default-src 'self'; script-src 'self' /)],
  ['a page of another site shows no page of the desk', 'Content-Security-Policy', expect.stringMatching(/; frame-ancestors 'self'$/)],
  ['nor does an old browser show one there', 'X-Frame-Options', 'SAMEORIGIN'],
  ['a file is what its type says', 'X-Content-Type-Options', 'nosniff'],
  ['another site does not hear which page a link was on', 'Referrer-Policy', 'same-origin'],
  ['a window of another site does not reach that of the desk', 'Cross-Origin-Opener-Policy', 'same-origin'],
  ['a page of another site does not load what the desk shows', 'Cross-Origin-Resource-Policy', 'same-origin'],
  ['a browser keeps no copy', 'Cache-Control', 'no-store'],
])('every answer says that %s', async (_, name, value) => {
  const { headers } = await answer((_, response) => {
    for (const [name, value] of HEADERS) response.setHeader(name, value);
    response.end();
  });
  expect(headers.get(name)).toEqual(value);
});

test('a body of JSON is read as what it says', async () => {
  expect(await given('{"headline":"Fähre ✓","text":""}', JSON_TYPE)).toEqual({ headline: 'Fähre ✓', text: '' });
});

test.each([['{"headline":'], [''], ['headline=Ferry'], ['\u0000']])('a person is told of damaged JSON: %j', async (body) => {
  const error: unknown = await given(body, JSON_TYPE).catch((error) => error);
  expect([error, isMendable(error)]).toEqual([expect.any(SyntaxError), true]);
});

test('a file is its bytes, beside what its address says of it', async () => {
  const bytes = Buffer.from([0xff, 0x00, 0x7b]);
  expect(await given(bytes, FILE, '/?name=Caf%C3%A9%20(1).txt&replaces=cafe.txt')).toEqual({
    ...{ name: 'Café (1).txt', replaces: 'cafe.txt' },
    bytes,
  });
  expect(await given(bytes, FILE)).toEqual({ bytes });
});

test('no address passes words for the bytes of a file', async () => {
  const bytes = Buffer.from('sent');
  expect(await given(bytes, FILE, '/?bytes=named')).toEqual({ bytes });
});

test('a file of 50 MB is read to the byte', async () => {
  const bytes = Buffer.alloc(50 * MEGABYTE, 'abc');
  const { bytes: read } = (await given(bytes, FILE)) as { bytes: Buffer };
  expect(read.equals(bytes)).toBe(true);
});

test.each([
  ['a file of one byte more', 50 * MEGABYTE + 1, FILE],
  ['a text of far more', 60 * MEGABYTE, JSON_TYPE],
])('%s is heard to its end, and then refused', async (_, size, type) => {
  await expect(given(Buffer.alloc(size, '1'), type)).rejects.toMatchObject({
    ...{ name: 'ContentError', message: 'it is larger than 50 MB' },
    ...{ file: 'the file', hint: 'Take a smaller one.' },
  });
});

test.each<[string, unknown, boolean]>([
  ['a fault of the content', fault, true],
  ['wrong usage', new UsageError('the port is taken'), true],
  ['damaged JSON', new SyntaxError('Unexpected end'), true],
  ['several such faults', new AggregateError([fault, new AggregateError([fault])]), true],
  ['a fault of the program', new TypeError('undefined is not a function'), false],
  ['one among others', new AggregateError([fault, new Error('the disk is full')]), false],
  ['what is no error', 'no', false],
])('whether a person can mend %s', (_, error, expected) => {
  expect(isMendable(error)).toBe(expected);
});

test.each([
  ['/explainers', '/explainers', ''],
  ['/explainers/:slug', '/explainers/ferry', 'ferry'],
  ['/explainers/:slug/act', '/explainers/ferry/act', 'ferry'],
  ['/explainers/:slug/act', '/explainers/ferry/undo', undefined],
  ['/explainers/:slug', '/explainers', undefined],
  ['/explainers/:slug', '/explainers/ferry/act', undefined],
  ['/explainers/:slug', '/articles/ferry', undefined],
])('%s is asked by %s: %j', (pattern, path, slug) => {
  expect(fits(pattern, path)).toBe(slug);
});

test.each([
  ['/desk/?token=abc', '/desk/', 'abc'],
  ['/desk/caf%C3%A9', '/desk/café', null],
  ['/desk/../../ledger', '/ledger', null],
  ['/desk/%2e%2e/ledger', '/ledger', null],
  ['/desk/..%2Fledger', '/desk/../ledger', null],
  [undefined, '/', null],
  ['/%ff', null, null],
  [':port', null, null],
])('the address %s is %s with the token %s', (url, path, token) => {
  expect(readAddress({ url })).toEqual({ path, token });
});

test('data goes out as JSON, with its status', async () => {
  const response = await answer((_, response) => sendJson(response, 409, { faults: ['é'] }));
  expect([response.status, response.headers.get('Content-Type')]).toEqual([409, 'application/json; charset=utf-8']);
  expect(await response.json()).toEqual({ faults: ['é'] });
});

test.each([
  ['host', 421, 'This address does not belong to the desk. Open the one that the terminal shows.\n'],
  ['session', 403, 'The desk opens with the address that the terminal shows; each works once.\n'],
  ['origin', 403, 'Only a page of the desk may change something.\n'],
  ['type', 415, 'The desk takes JSON.\n'],
  ['path', 404, 'Nothing is here.\n'],
] as const)('whoever is refused for the %s hears %i, and why', async (why, status, words) => {
  const response = await answer((_, response) => sendRefusal(response, why));
  expect([response.status, response.headers.get('Content-Type')]).toEqual([status, 'text/plain; charset=utf-8']);
  expect(await response.text()).toBe(words);
});
