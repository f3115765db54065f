import type { IncomingMessage, ServerResponse } from 'node:http';
import { ContentError } from '../../../src/lib/content-error.ts';
import { PAGE_POLICY } from '../../../src/lib/machines/headers.ts';
import { UsageError } from '../cli/cli.ts';
import type { Refusal } from './guard.ts';
import { doorWords } from './shell.ts';

/** More is no article. */
const MOST_BYTES = 50 * 2 ** 20;

/** What every answer of the desk carries: the policy of the site, but that pages of the desk may show it in a frame. */
export const HEADERS: [string, string][] = [
  ['Content-Security-Policy', `${PAGE_POLICY}; frame-ancestors 'self'`],
  ['X-Frame-Options', 'SAMEORIGIN'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'same-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Cache-Control', 'no-store'],
];

/** Whether a person can mend what went wrong. */
export const isMendable = (error: unknown): boolean =>
  error instanceof ContentError ||
  error instanceof UsageError ||
  error instanceof SyntaxError ||
  (error instanceof AggregateError && error.errors.every(isMendable));

/** The slug in a path that fits a pattern, or an empty one where the pattern has none; undefined where it does not fit. */
export function fits(pattern: string, path: string): string | undefined {
  const parts = path.split('/');
  const expected = pattern.split('/');
  if (parts.length !== expected.length || expected.some((part, index) => part !== ':slug' && part !== parts[index])) return undefined;
  return parts[expected.indexOf(':slug')] ?? '';
}

/** The address that a request asks for, decoded, and its token; no path where it is none. */
export function readAddress({ url = '/' }: Pick<IncomingMessage, 'url'>): { path: string | null; token: string | null } {
  try {
    const { pathname, searchParams } = new URL(`http://localhost${url}`);
    return { path: decodeURIComponent(pathname), token: searchParams.get('token') };
  } catch {
    return { path: null, token: null };
  }
}

/** What the body of a request says; of a file its bytes, beside what the address says. @throws ContentError for one that is too large */
export async function readGiven(request: IncomingMessage): Promise<unknown> {
  const bytes = await readBody(request);
  if (request.headers['content-type'] !== 'application/octet-stream') return JSON.parse(bytes.toString('utf8'));
  return { ...Object.fromEntries(new URL(request.url ?? '/', 'http://localhost').searchParams), bytes };
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  // What is too large is read to its end, too: whoever is still sending hears no answer.
  for await (const part of request) {
    size += part.length;
    if (size <= MOST_BYTES) parts.push(part);
    else parts.length = 0;
  }
  if (size > MOST_BYTES) throw new ContentError('it is larger than 50 MB', { file: 'the file' }, 'Take a smaller one.');
  return Buffer.concat(parts);
}

export function sendJson(response: ServerResponse, status: number, data: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' }).end(JSON.stringify(data));
}

const STATUS: Record<Refusal | 'path', number> = { host: 421, session: 403, origin: 403, type: 415, path: 404 };

export function sendRefusal(response: ServerResponse, why: Refusal | 'path'): void {
  response.writeHead(STATUS[why], { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${doorWords.refused[why]}\n`);
}
