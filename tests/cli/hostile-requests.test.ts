import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { readCases } from '../support/hostile.ts';
import { enterDesk } from './desk-client.ts';
import { serve } from './run.ts';

const caseSchema = z.strictObject({ paths: z.array(z.string()), headers: z.array(z.tuple([z.string(), z.string()])) });
const { paths, headers } = readCases('requests.json', caseSchema);
const folder = mkdtempSync(join(tmpdir(), 'nutgraf-hostile-requests-'));
mkdirSync(join(folder, 'articles'));
writeFileSync(join(folder, 'articles/ferry.txt'), 'The old ferry of Vell will sail again in spring, the harbour master said on Monday.\n');
afterAll(() => rmSync(folder, { recursive: true }));

interface Answer {
  status: number;
  headers: Record<string, unknown>;
  text: string;
}
type Ask = (path: string, headers?: Record<string, string>) => Promise<Answer>;

const askAt =
  (url: string): Ask =>
  (path, headers = {}) => {
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    const { port } = new URL(url);
    const asked = request({ port, host: 'localhost', path, headers, agent: false }, async (answer) => {
      const text = Buffer.concat(await answer.toArray()).toString();
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text });
    });
    asked.once('error', reject).end();
    return promise;
  };

/** No answer holds what was asked as code, sets a header of it, or is a file of the project; and the server is there afterwards. */
async function expectSound(ask: Ask, statuses: number[]): Promise<void> {
  const asked: [string, Record<string, string>][] = [
    ...paths.map((path): [string, Record<string, string>] => [path, {}]),
    ...headers.map(([name, value]): [string, Record<string, string>] => ['/explainers/ferry/', { [name]: value }]),
  ];
  for (const [path, own] of asked) {
    const { status, headers, text } = await ask(path, own);
    const of = `${path} ${JSON.stringify(own)}`;
    expect([200, 301, 302, 304, 307, 308, 400, 403, 404, ...statuses], of).toContain(status);
    expect(headers, of).not.toHaveProperty('x-ran');
    expect(String(headers.location ?? '/'), of).toMatch(/^\/(?![/\\])/);
    expect(text, of).not.toMatch(/<script>globalThis|"allowScripts"/);
  }
  expect((await ask('/explainers/ferry/')).text).toContain('will sail again in spring');
}

// Astro's server takes a damaged address for a fault of its own.
test.each([
  ['start', [405, 416]],
  ['dev', [500]],
] as const)('%s answers hostile addresses and headers, and runs on', async (command, statuses) => {
  const server = await serve(command, ['--content', '.', ...(command === 'start' ? ['--out', 'site'] : [])], folder);
  try {
    await expectSound(askAt(server.url), [...statuses]);
    expect(server.output()).not.toContain('Unexpected');
  } finally {
    await server.stop();
  }
});

test('the desk answers hostile addresses and headers, and runs on', async () => {
  const server = await serve('desk', ['--content', '.'], folder);
  try {
    const ask = await enterDesk(server.url);
    await expectSound((path, headers = {}) => ask(path, { headers }), [401, 421]);
    expect(server.output()).not.toContain('Unexpected');
  } finally {
    await server.stop();
  }
});
