import { request } from 'node:http';
import { expect } from 'vitest';
import { z } from 'zod';
import { readCases } from '../support/hostile.ts';

const caseSchema = z.strictObject({ paths: z.array(z.string()), headers: z.array(z.tuple([z.string(), z.string()])) });
const { paths, headers } = readCases('requests.json', caseSchema);

interface Answer {
  status: number;
  headers: Record<string, unknown>;
  text: string;
}
export type Ask = (path: string, headers?: Record<string, string>) => Promise<Answer>;

export const askAt =
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

/** Asks a server of the ferry's content for hostile addresses, with hostile headers: no answer holds what was asked as code, sets a header of it, or is a file of the project; and the server is there afterwards. */
export async function expectSound(ask: Ask, statuses: number[]): Promise<void> {
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
