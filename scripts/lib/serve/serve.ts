import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type AddressInfo, isIP, isIPv6 } from 'node:net';
import { join } from 'node:path';
import { type Option, UsageError } from '../cli/cli.ts';
import { sendFile } from './send-file.ts';
import { close, LOOPBACK, listen, makeServer } from './server.ts';

export interface Serving {
  /** Where the site's front page is, such as `http://localhost:4321/`. */
  url: string;
  close: () => Promise<void>;
}

export interface ServeOptions {
  port: number;
  host?: string;
  base: string;
  /** A folder of pages that are served too, where the site has none of their addresses. */
  beside?: string;
  watch?: (request: IncomingMessage, response: ServerResponse) => void;
}

/**
 * Serves a built site as hosts do: text compressed, with the headers that its file `_headers` asks for.
 *
 * @param dir the folder of the site
 * @param options.port 0 to 65535; 0 takes any free one
 * @param options.host an IP address of this machine that it is reached by; without one, no other machine reaches it
 * @param options.base the path that the site lies under, starting and ending with a slash
 * @param options.beside absolute; it need not be there yet
 * @param options.watch called with each request before it is answered
 * @throws UsageError when the port is taken or not allowed, or the address is none of this machine
 */
export async function serveSite(dir: string, { port, host = LOOPBACK, base, beside, watch }: ServeOptions): Promise<Serving> {
  const folders = beside === undefined ? [dir] : [dir, beside];
  const server = makeServer(async (request, response) => {
    const url = request.url ?? '/';
    watch?.(request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    if (base !== '/' && (url === '/' || `${url}/` === base)) return void response.writeHead(302, { Location: base }).end();
    for (const [name, value] of headersFor(url, await readFile(join(dir, '_headers'), 'utf8').catch(() => '')))
      response.appendHeader(name, value);
    const path = url.startsWith(base) ? url.slice(base.length - 1).replace(/\?.*/s, '') : undefined;
    if (path === undefined || !(await sendFile(path, folders, request, response))) await sendMiss(dir, response);
  });
  await listen(server, port, host);
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://${nameOf(host)}:${taken}${base}`, close: () => close(server) };
}

export const defaultPort = 4321;
export const portOption: Option = {
  value: 'PORT',
  about: `the port that the site is served at (default: ${defaultPort}; 0: any free one)`,
};

/** The port that a person typed. */
export function readPort(text: string | undefined): number {
  if (text === undefined) return defaultPort;
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65535)) throw new UsageError(`--port takes a number from 0 to 65535, not "${text}"`);
  return port;
}

export const hostOption: Option = {
  value: 'ADDRESS',
  about: 'an IP address of this machine, for others to reach the site by; 0.0.0.0 for all it has (default: only this machine does)',
};

/** The address that a person typed. */
export function readHost(text: string | undefined): string | undefined {
  if (text !== undefined && isIP(text) === 0) throw new UsageError(`--host takes an IP address of this machine, not "${text}"`);
  return text;
}

/** What this machine reaches a server by. `0.0.0.0` and `::` are no address, but all. */
function nameOf(host: string): string {
  if ([LOOPBACK, '0.0.0.0', '::'].includes(host)) return 'localhost';
  return isIPv6(host) ? `[${host}]` : host;
}

async function sendMiss(dir: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(dir, '404.html')).catch(() => 'Not found');
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
}

/**
 * The headers that a file `_headers` asks for.
 *
 * @param address path and query of the request
 * @param file the file's text: paths, below each its headers, indented; in a path `*` stands for anything, and `:name` for one part of it
 */
export function headersFor(address: string, file: string): [name: string, value: string][] {
  const path = address.replace(/\?.*/s, '');
  let fits = false;
  return file.split('\n').flatMap((line): [string, string][] => {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) {
      fits = patternOf(line).test(path);
      return [];
    }
    return fits ? [[name, value]] : [];
  });
}

const patternOf = (path: string): RegExp =>
  new RegExp(
    `^${path
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replace(/:\w+/g, '[^/]+')}$`,
  );
