import type { LookupFunction } from 'node:net';
import { createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Limits, openAddress } from '../../../../scripts/lib/fetch/fetch.ts';
import { isPublicAddress } from '../../../../scripts/lib/fetch/public-address.ts';
import { serve } from './serve.ts';

const limits: Limits = { bytes: 10_000, seconds: 20, redirects: 5, mayAsk: () => true };

async function fetched(address: string, own: Partial<Limits> = {}): Promise<string> {
  const { body } = await openAddress(address, { ...limits, ...own });
  return Buffer.concat(await Array.fromAsync(body)).toString();
}

/** What is said of an address that is refused. */
async function refused(address: string, own: Partial<Limits> = {}): Promise<string> {
  const error = await fetched(address, own).then(
    () => undefined,
    (reason) => reason,
  );
  return error?.format?.() ?? `not refused with a message: ${error}`;
}

test('a page comes with its bytes, type, charset and address', async () => {
  const address = await serve((request, response) => {
    if (request.url === '/old') response.writeHead(301, { location: '/new?a=1#part' }).end();
    else response.setHeader('content-type', 'Text/HTML; Charset="ISO-8859-2"').end('words');
  });
  const answer = await openAddress(`${address}/old#there`, limits);
  expect(answer).toMatchObject({ address: `${address}/new?a=1`, type: 'text/html', charset: 'ISO-8859-2' });
  expect(Buffer.concat(await Array.fromAsync(answer.body)).toString()).toBe('words');
});

test('what is packed is unpacked, and the limit is that of what comes out', async () => {
  const address = await serve((request, response) => {
    response.setHeader('content-encoding', 'gzip').end(gzipSync(request.url === '/bomb' ? 'a'.repeat(1_000_000) : 'words'));
  });
  expect(await fetched(address)).toBe('words');
  expect(await refused(`${address}/bomb`)).toBe(
    `${address}/bomb: it has more than 10000 bytes\n  Save what you need of it in a file, and name that.`,
  );
});

describe('a server at fault is told of in one message', () => {
  test.each([
    [404, 'the server answered 404 Not Found', 'Look whether the address is right; what needs a login is best saved in your browser.'],
    [500, 'the server answered 500 Internal Server Error', 'Try again later, or save the page in your browser and name the file.'],
    [204, 'the server answered 204 No Content', 'Look whether the address is right; what needs a login is best saved in your browser.'],
  ])('%i', async (status, problem, hint) => {
    const address = await serve((_, response) => response.writeHead(status).end());
    expect(await refused(address)).toBe(`${address}: ${problem}\n  ${hint}`);
  });

  test('one that never answers', async () => {
    const address = await serve(() => {});
    expect(await refused(address, { seconds: 0.05 })).toContain(': it took longer than 0.05 seconds\n');
  });

  test('one that begins and never ends', async () => {
    const address = await serve((_, response) => void response.write('words'));
    expect(await refused(address, { seconds: 0.2 })).toContain(': it took longer than 0.2 seconds\n');
  });

  test('one that sends without end', async () => {
    const address = await serve((_, response) => {
      const send = (): void => {
        while (response.write('words '.repeat(100)));
        response.once('drain', send);
      };
      send();
    });
    expect(await refused(address)).toContain(': it has more than 10000 bytes\n');
  });

  test('one that breaks off', async () => {
    const address = await serve((_, response) => {
      response.setHeader('content-length', 100);
      response.write('words', () => response.destroy());
    });
    expect(await refused(address)).toContain(': the server broke off\n');
  });

  test('one that sends what can not be unpacked', async () => {
    const address = await serve(
      (request, response) => void response.setHeader('content-encoding', request.url === '/x' ? 'x' : 'gzip').end('words'),
    );
    expect(await refused(address)).toContain(': the server sent bytes that can not be unpacked\n');
    expect(await refused(`${address}/x`)).toContain(": the server packed it in a way that can't be unpacked (x)\n");
  });

  test('one that is no web server', async () => {
    const server = createServer((socket) => socket.end('SSH-2.0-x\r\n'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as { port: number };
    expect(await refused(`http://127.0.0.1:${port}`)).toContain(': it could not be fetched (');
  });

  test('one that takes no connections', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    await new Promise((resolve) => server.close(resolve));
    expect(await refused(`http://127.0.0.1:${port}`)).toContain(': the server takes no connections\n');
  });

  test('one that nobody knows', async () => {
    const lookup: LookupFunction = (_, __, callback) => callback(Object.assign(new Error('x'), { code: 'ENOTFOUND' }), []);
    expect(await refused('https://nowhere.example/', { lookup })).toContain(': there is no such host\n');
  });
});

describe('redirects', () => {
  test('in a circle, and too many', async () => {
    let asked = 0;
    const address = await serve(({ url = '' }, response) => {
      asked += 1;
      const next = url.startsWith('/circle') ? (url === '/circle' ? '/circle/2' : '/circle') : `${url}1`;
      response.writeHead(302, { location: next }).end();
    });
    expect(await refused(`${address}/circle`)).toContain(`: its redirects lead round in a circle (${address}/circle)\n`);
    asked = 0;
    expect(await refused(`${address}/more`)).toContain(': it was redirected more than 5 times\n');
    expect(asked).toBe(6);
  });

  test.each([
    ['ftp://w.example/a', 'it redirects to ftp://w.example/a, which is no address of the web (http or https)'],
    ['file:///etc/hostname', 'which is no address of the web'],
    ['https://ada:secret@w.example/a', 'it redirects to https://w.example/a, which holds a name or a password'],
  ])('to %s', async (location, problem) => {
    const address = await serve((_, response) => response.writeHead(302, { location }).end());
    const told = await refused(address);
    expect(told).toContain(problem);
    expect(told).not.toContain('secret');
  });
});

describe('this machine and local networks', () => {
  const closed = { mayAsk: isPublicAddress };
  const PRIVATE = 'it leads to this machine or a local network, which is not asked';

  test.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:a9fe:a9fe]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://localhost/',
  ])('%s is not asked', async (address) => {
    expect(await refused(address, closed)).toMatch(`${PRIVATE}`);
  });

  /** A name that is looked up as some addresses, one time after another. */
  const named = (...times: string[][]): LookupFunction => {
    return (_, options, callback) => {
      const own = (times.length > 1 ? times.shift() : times[0]) ?? [];
      const all = own.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
      if (options.all) callback(null, all);
      else callback(null, all[0]?.address ?? '', all[0]?.family);
    };
  };

  test('a name of one is not asked, nor one that is a public address as well', async () => {
    expect(await refused('http://w.example/', { ...closed, lookup: named(['10.0.0.1']) })).toContain(PRIVATE);
    expect(await refused('http://w.example/', { ...closed, lookup: named(['93.184.216.34', '::1']) })).toContain(PRIVATE);
  });

  test('a redirect to one is not followed', async () => {
    const asked: (string | undefined)[] = [];
    const address = await serve(({ url, headers }, response) => {
      asked.push(headers.host);
      response
        .writeHead(302, { location: url === '/name' ? 'http://inner.example/secret' : `http://127.0.0.2:${new URL(address).port}/secret` })
        .end();
    });
    // The server stands for a public one.
    const own = { mayAsk: (ip: string) => ip === '127.0.0.1', lookup: named(['10.0.0.1']) };
    expect(await refused(address, own)).toContain(`${PRIVATE} (http://127.0.0.2:${new URL(address).port}/secret)\n`);
    expect(await refused(`${address}/name`, own)).toContain(`${PRIVATE} (http://inner.example/secret)\n`);
    expect(asked).toEqual([new URL(address).host, new URL(address).host]);
  });

  test('a name is looked up once, so that what is checked is what is connected to', async () => {
    const address = await serve((_, response) => void response.end('words'));
    const { port } = new URL(address);
    const own = { mayAsk: (ip: string) => ip === '127.0.0.1', lookup: named(['127.0.0.1'], ['10.0.0.1']) };
    expect(await fetched(`http://w.example:${port}/`, own)).toBe('words');
    expect(await refused(`http://w.example:${port}/`, own)).toContain(PRIVATE);
  });

  test('the message says how to allow it', async () => {
    expect(await refused('http://127.0.0.1/', closed)).toBe(`http://127.0.0.1/: ${PRIVATE}\n  If you trust it, add --allow-private.`);
  });
});

test.each([
  [
    'https://ada:secret@w.example/a',
    'https://w.example/a: it holds a name or a password\n  Save the page in your browser and name the file.',
  ],
  ['https://', 'https://: it is no address of the web (http or https)\n  Correct it.'],
])('%s is refused', async (address, message) => {
  expect(await refused(address)).toBe(message);
});
