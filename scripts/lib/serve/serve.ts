import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { constants } from 'node:zlib';
import compression from 'compression';
import sirv from 'sirv';
import { type Option, UsageError } from '../cli/cli.ts';

export interface Serving {
  /** Where the site's front page is, such as `http://localhost:4321/`. */
  url: string;
  close: () => Promise<void>;
}

export interface ServeOptions {
  port: number;
  base: string;
  /** A folder of pages that are served too, where the site has none of their addresses. */
  beside?: string;
  watch?: (request: IncomingMessage, response: ServerResponse) => void;
}

/**
 * Serves a built site to this machine as hosts do: text compressed, with the headers that its file `_headers` asks for.
 *
 * @param dir the folder of the site
 * @param options.port 0 to 65535; 0 takes any free one
 * @param options.base the path that the site lies under, starting and ending with a slash
 * @param options.beside absolute; it need not be there yet
 * @param options.watch called with each request before it is answered
 * @throws UsageError when the port is taken or not allowed
 */
export async function serveSite(dir: string, { port, base, beside, watch }: ServeOptions): Promise<Serving> {
  // dev: files are looked up at each request, so that a new build shows without a restart.
  const folders = [dir, ...(beside === undefined ? [] : [beside])].map((folder) => sirv(folder, { dev: true, etag: true }));
  // At 4, which is what it takes by itself, Brotli makes a style sheet larger than gzip does.
  const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } } });
  const server = createServer(async (request, response) => {
    const url = request.url ?? '/';
    watch?.(request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    if (base !== '/' && (url === '/' || `${url}/` === base)) return void response.writeHead(302, { Location: base }).end();
    for (const [name, value] of headersFor(url, await readFile(join(dir, '_headers'), 'utf8').catch(() => '')))
      response.appendHeader(name, value);
    if (!url.startsWith(base)) return void sendMiss(dir, response);
    request.url = url.slice(base.length - 1);
    const miss = (): void => void sendMiss(dir, response);
    const send = folders.reduceRight<() => void>((next, files) => () => files(request, response, next), miss);
    compress(request, response, send);
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://localhost:${taken}${base}`, close: () => close(server) };
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

async function sendMiss(dir: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(dir, '404.html')).catch(() => 'Not found');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(page);
}

/** Has a server listen to this machine. @throws UsageError when the port is taken or not allowed */
export async function listen(server: Server, port: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(port, '127.0.0.1', resolve);
  await promise.catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') throw new UsageError(`port ${port} is taken; stop what runs there, or choose another with --port`);
    if (error.code === 'EACCES') throw new UsageError(`port ${port} is not allowed for you; choose one above 1023 with --port`);
    throw error;
  });
}

async function close(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  server.closeAllConnections();
  await promise;
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
