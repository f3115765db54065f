import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { UsageError } from '../cli/cli.ts';
import { warn } from '../cli/say.ts';

/** Whoever has not sent its headers, or all of its request, after so long is let go, in milliseconds. */
const HEADERS_TIME = 10_000;
const REQUEST_TIME = 120_000;
/** How often that is looked at, in milliseconds. */
const LOOK = 1000;

/** Makes a server that no request ends: where an answer fails, that is one line on standard error, and the status 500 if none was sent yet. */
export function makeServer(answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>): Server {
  const times = { headersTimeout: HEADERS_TIME, requestTimeout: REQUEST_TIME, connectionsCheckingInterval: LOOK };
  return createServer(times, async (request, response) => {
    try {
      await answer(request, response);
    } catch (error) {
      // Whoever asked left before the answer was sent.
      if (request.socket.destroyed) return;
      warn(`${request.method} ${request.url}: ${(error as Error).message}`);
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end('The server failed\n');
    }
  });
}

/** Reached by programs of this machine alone. */
export const LOOPBACK = '127.0.0.1';

/**
 * Has a server listen.
 *
 * @param host an IP address of this machine
 * @throws UsageError when the port is taken or not allowed, or the address is none of this machine
 */
export async function listen(server: Server, port: number, host = LOOPBACK): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(port, host, resolve);
  await promise.catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') throw new UsageError(`port ${port} is taken; stop what runs there, or choose another with --port`);
    if (error.code === 'EACCES') throw new UsageError(`port ${port} is not allowed for you; choose one above 1023 with --port`);
    if (error.code === 'EADDRNOTAVAIL') throw new UsageError(`--host takes an address of this machine, and ${host} is none`);
    throw error;
  });
}

/** Stops a server, and whatever it is still sending. */
export async function close(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  server.closeAllConnections();
  await promise;
}
