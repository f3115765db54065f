import { lookup as lookUp } from 'node:dns';
import { get as getPlain, type IncomingMessage, type RequestOptions } from 'node:http';
import { get as getSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { ContentError } from '../../../src/lib/content-error.ts';

/** What is fetched at most. */
export interface Limits {
  /** Unpacked. */
  bytes: number;
  /** In all, redirects included. */
  seconds: number;
  redirects: number;
  /** Whether an IP address may be connected to. */
  mayAsk: (address: string) => boolean;
  /** The addresses of a host; that of the system where it is absent. */
  lookup?: LookupFunction;
}

/** What a server answered. */
export interface Answer {
  /** Where it was found, after all redirects. */
  address: string;
  /** In lower case, without parameters; empty where the server names none. */
  type: string;
  charset: string | undefined;
  /** Fails with a ContentError where it has too many bytes, takes too long, or breaks off. */
  body: AsyncIterable<Buffer>;
  /** Ends the connection where nobody reads the body. */
  cancel: () => void;
}

/** True for an operand that is an address of the web. */
export const isAddress = (text: string): boolean => /^https?:\/\//i.test(text);

const PRIVATE = 'it leads to this machine or a local network, which is not asked';
const ALLOW = 'If you trust it, add --allow-private.';
const LATER = 'Try again later, or save the page in your browser and name the file.';

/**
 * Asks for what an address holds. Each host that is connected to, after redirects too, is a public one: the address that is checked is the one
 * that is connected to.
 *
 * @param address http or https
 * @throws ContentError when it is none, does not answer with 200, or goes beyond a limit
 */
export async function openAddress(address: string, limits: Limits): Promise<Answer> {
  const signal = AbortSignal.timeout(limits.seconds * 1000);
  const seen = new Set<string>();
  let url = addressOf(address, address);
  for (;;) {
    if (seen.has(url.href)) refuse(address, `its redirects lead round in a circle (${url.href})`, LATER);
    seen.add(url.href);
    const response = await ask(url, address, limits, signal).catch((error) => refuseFor(error, address, url, limits));
    const { statusCode = 0, headers } = response;
    const next = statusCode >= 300 && statusCode < 400 ? headers.location : undefined;
    if (next === undefined) return answerOf(response, url, address, limits, signal);
    response.destroy();
    if (seen.size > limits.redirects) refuse(address, `it was redirected more than ${limits.redirects} times`, LATER);
    url = addressOf(URL.parse(next, url)?.href ?? next, address);
  }
}

function addressOf(text: string, asked: string): URL {
  const url = URL.parse(text);
  const where = text === asked ? 'it' : `it redirects to ${url ? withoutPassword(url) : text}, which`;
  if (!url || !isAddress(url.href)) return refuse(asked, `${where} is no address of the web (http or https)`, 'Correct it.');
  if (url.username || url.password)
    return refuse(asked, `${where} holds a name or a password`, 'Save the page in your browser and name the file.');
  url.hash = '';
  return url;
}

const withoutPassword = ({ protocol, host, pathname }: URL): string => `${protocol}//${host}${pathname}`;

function refuse(address: string, problem: string, hint: string): never {
  const url = URL.parse(address);
  throw new ContentError(problem, { file: url?.password || url?.username ? withoutPassword(url) : address }, hint);
}

class PrivateHost extends Error {}

function ask(url: URL, asked: string, limits: Limits, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // A host that is an IP address is connected to without a lookup.
  if (isIP(host) !== 0 && !limits.mayAsk(host)) refuseFor(new PrivateHost(), asked, url, limits);
  const options: RequestOptions = {
    signal,
    lookup: allowedOnly(limits),
    agent: false,
    headers: { 'user-agent': 'Nutgraf', accept: '*/*', 'accept-encoding': 'gzip, deflate, br' },
  };
  return new Promise((resolve, reject) => {
    const get = url.protocol === 'https:' ? getSecure : getPlain;
    get(url, options, resolve).on('error', reject);
  });
}

/** Gives the addresses of a host, which are then connected to, only where all of them may be. */
const allowedOnly =
  ({ lookup = lookUp, mayAsk }: Limits): LookupFunction =>
  (host, options, callback) =>
    lookup(host, options, (error, found, family) => {
      const all = typeof found === 'string' ? [found] : (found ?? []).map(({ address }) => address);
      if (error || all.every(mayAsk)) callback(error, found, family);
      else callback(new PrivateHost() as NodeJS.ErrnoException, []);
    });

function answerOf(response: IncomingMessage, url: URL, asked: string, limits: Limits, signal: AbortSignal): Answer {
  const { statusCode = 0, statusMessage, headers } = response;
  if (statusCode !== 200) {
    response.destroy();
    const hint = statusCode < 500 ? 'Look whether the address is right; what needs a login is best saved in your browser.' : LATER;
    refuse(asked, `the server answered ${[statusCode, statusMessage].filter(Boolean).join(' ')}`, hint);
  }
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  const charset = /;\s*charset\s*=\s*["']?([^\s"';]+)/i.exec(headers['content-type'] ?? '')?.[1];
  const packed = headers['content-encoding']?.trim().toLowerCase();
  const unpack = unpackers[packed ?? 'identity'];
  if (!unpack) {
    response.destroy();
    return refuse(asked, `the server packed it in a way that can't be unpacked (${packed})`, LATER);
  }
  const body = read(response, unpack(), asked, url, limits, signal);
  return { address: url.href, type: type.trim().toLowerCase(), charset, body, cancel: () => void response.destroy() };
}

const unpackers: Partial<Record<string, () => NodeJS.ReadWriteStream | undefined>> = {
  identity: () => undefined,
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  deflate: () => createInflate(),
  br: () => createBrotliDecompress(),
};

async function* read(
  response: IncomingMessage,
  unpacked: NodeJS.ReadWriteStream | undefined,
  asked: string,
  url: URL,
  limits: Limits,
  signal: AbortSignal,
): AsyncGenerator<Buffer> {
  const stream = unpacked ? (pipeline(response, unpacked as Transform, () => {}) as Transform) : response;
  let size = 0;
  try {
    for await (const chunk of stream as Readable) {
      size += chunk.length;
      if (size > limits.bytes)
        refuse(asked, `it has more than ${limits.bytes} bytes`, 'Save what you need of it in a file, and name that.');
      yield chunk;
    }
    if (signal.aborted) throw signal.reason;
  } catch (error) {
    refuseFor(signal.aborted ? signal.reason : error, asked, url, limits);
  } finally {
    response.destroy();
  }
}

const PROBLEMS: Record<string, string> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'its host could not be looked up: is this machine on the net?',
  ECONNREFUSED: 'the server takes no connections',
  ECONNRESET: 'the server broke off',
  ERR_STREAM_PREMATURE_CLOSE: 'the server broke off',
  EHOSTUNREACH: 'the server can not be reached',
  ENETUNREACH: 'the server can not be reached',
  ETIMEDOUT: 'the server did not answer',
};

function refuseFor(error: unknown, asked: string, url: URL, limits: Limits): never {
  if (error instanceof ContentError) throw error;
  if (error instanceof PrivateHost)
    refuse(asked, url.href === URL.parse(asked)?.href.replace(/#.*/, '') ? PRIVATE : `${PRIVATE} (${url.href})`, ALLOW);
  const { name, code = '', message } = error as NodeJS.ErrnoException;
  if (name === 'TimeoutError' || name === 'AbortError' || code === 'ABORT_ERR')
    refuse(asked, `it took longer than ${limits.seconds} seconds`, LATER);
  if (code.startsWith('Z_') || code.startsWith('ERR__ERROR')) refuse(asked, 'the server sent bytes that can not be unpacked', LATER);
  refuse(asked, PROBLEMS[code] ?? `it could not be fetched (${message || code})`, LATER);
}
