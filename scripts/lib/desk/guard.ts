import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Who may use the desk: the browser that opened the address which the terminal shows, and pages of the desk in it. */
export interface Guard {
  /** A token that opens the desk once; the one before no longer does. */
  newToken: () => string;
  /** The value of the header `Set-Cookie` for whoever brings a token; undefined for a wrong one. */
  redeem: (token: string) => string | undefined;
  /** Why a request is refused; undefined for one that is not. */
  refusal: (request: Pick<IncomingMessage, 'method' | 'headers'>) => Refusal | undefined;
}

export type Refusal = 'host' | 'session' | 'origin' | 'type';

/**
 * A page of another site can make a browser send requests to this machine. It can not name another `Host` than that it asked for (which stops
 * names that were made to lead here), bring a cookie that is `SameSite=Strict`, or leave its own `Origin` out of what changes something.
 *
 * @param port that the desk listens at
 */
export function makeGuard(port: number): Guard {
  const hosts = new Set([`localhost:${port}`, `127.0.0.1:${port}`]);
  const session = secret();
  // Cookies are shared by all ports of a host.
  const name = `nutgraf-desk-${port}`;
  let token = secret();
  return {
    newToken() {
      token = secret();
      return token;
    },
    redeem(given) {
      if (!isSame(given, token)) return undefined;
      token = secret();
      return `${name}=${session}; Path=/; HttpOnly; SameSite=Strict`;
    },
    refusal({ method, headers }) {
      if (!hosts.has(headers.host ?? '')) return 'host';
      if (!isSame(cookieOf(headers.cookie, name), session)) return 'session';
      if (method === 'GET' || method === 'HEAD') return undefined;
      if (headers.origin !== `http://${headers.host}`) return 'origin';
      return /^application\/(?:json|octet-stream)$/.test(headers['content-type'] ?? '') ? undefined : 'type';
    },
  };
}

const secret = (): string => randomBytes(24).toString('base64url');

function isSame(one: string, other: string): boolean {
  const [given, own] = [Buffer.from(one), Buffer.from(other)];
  return given.length === own.length && timingSafeEqual(given, own);
}

const cookieOf = (header = '', name: string): string =>
  header
    .split('; ')
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1) ?? '';
