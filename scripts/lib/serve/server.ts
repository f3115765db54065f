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

/** Has a server listen to this machine alone. @throws UsageError when the port is taken or not allowed */
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

/** Stops a server, and whatever it is still sending. */
export async function close(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  server.closeAllConnections();
  await promise;
}
