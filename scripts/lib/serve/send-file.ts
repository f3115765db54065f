import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { constants } from 'node:zlib';
import { type SendOptions, type SendResult, send } from '@fastify/send';
import compression from 'compression';

// At 4, which is what it takes by itself, Brotli makes a style sheet larger than gzip does.
const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } } });

/**
 * Answers a request with a file: whole and compressed, a range of its bytes, or that it has not changed. The headers that the response has
 * already stay.
 *
 * @param path as an address has it, encoded, from the folder's root; that of a folder asks for the `index.html` in it
 * @param folders absolute; the first that has the file gives it
 * @returns false where none has, and nothing was answered
 * @throws Error when the file can't be read
 */
export async function sendFile(
  path: string,
  folders: readonly string[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  keepOneRange(request);
  const found = await findFile(path, folders, request);
  if (!found) return false;
  if (found.statusCode === 200) compress(request, response, () => {});
  const headers = Object.entries({ 'Cache-Control': 'no-cache', ...found.headers }).filter(([name]) => !response.hasHeader(name));
  response.writeHead(found.statusCode, Object.fromEntries(headers));
  await pipeline(found.stream, response);
  return true;
}

async function findFile(path: string, folders: readonly string[], request: IncomingMessage): Promise<SendResult | undefined> {
  for (const root of folders) {
    const dotfiles = path.startsWith('/.well-known/') ? 'allow' : 'ignore';
    const how: SendOptions = { root, cacheControl: false, extensions: ['html'], dotfiles };
    const asked = await send(request, path, how);
    const found = asked.type === 'directory' ? await send(request, `${path}/`, how) : asked;
    if (found.statusCode === 500 && found.type === 'error') throw found.metadata.error;
    // It takes the last 100 bytes of a file that has 50 for none, where they are the whole file.
    if (found.statusCode === 416 && /=-0*[1-9]/.test(request.headers.range ?? '')) {
      delete request.headers.range;
      return findFile(path, [root], request);
    }
    if (![400, 403, 404].includes(found.statusCode)) return found;
  }
  return undefined;
}

/**
 * Leaves a request its header `Range` only where it is read as RFC 9110 (14.1 to 14.2, 13.1.5) has it: a GET for one range of bytes, under no
 * condition, as all our entity tags are weak. Any other a server may ignore, and send the whole file.
 */
function keepOneRange({ method, headers }: IncomingMessage): void {
  const isOne = /^bytes=(?:\d+-\d*|-\d+)$/.test(headers.range ?? '');
  if (method !== 'GET' || headers['if-range'] !== undefined || !isOne) delete headers.range;
}
