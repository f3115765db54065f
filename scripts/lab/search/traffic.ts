import type { IncomingMessage, ServerResponse } from 'node:http';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** What any page downloads, searched or not. */
const ofEveryPage = /(\/|\.(html|css|woff2|svg|png|jpg|webp|avif|ico|xml|txt))$/;

/**
 * Counts the bytes, heads included, that a server sends for the search: everything that is neither a page, a style, a font nor a picture.
 */
export class Traffic {
  #bytes = 0;
  #pending = 0;

  /** Takes note of a request; to be called before it is answered. */
  watch = (request: IncomingMessage, response: ServerResponse): void => {
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    if (ofEveryPage.test(path)) return;
    const { socket } = request;
    const before = socket.bytesWritten;
    this.#pending += 1;
    response.once('close', () => {
      this.#pending -= 1;
      this.#bytes += socket.bytesWritten - before;
    });
  };

  /** The bytes since the last call, once all that was asked for is sent. */
  async take(): Promise<number> {
    while (this.#pending > 0) await nextTurn();
    const bytes = this.#bytes;
    this.#bytes = 0;
    return bytes;
  }
}
