import type { IncomingMessage, ServerResponse } from 'node:http';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** Whether any page downloads a file, searched or not: pages, styles, fonts and pictures. */
export const isOfEveryPage = (path: string): boolean => /(\/|\.(html|css|woff2|svg|png|jpg|webp|avif|ico|xml|txt))$/.test(path);

/** Counts the bytes, heads included, that a server sends for some files: for the search, where nothing else is said. */
export class Traffic {
  #bytes = 0;
  #pending = 0;
  readonly #counts: (path: string) => boolean;

  /** @param counts whether a file counts, by its path from the server's root */
  constructor(counts: (path: string) => boolean = (path) => !isOfEveryPage(path)) {
    this.#counts = counts;
  }

  /** Takes note of a request; to be called before it is answered. */
  watch = (request: IncomingMessage, response: ServerResponse): void => {
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    if (!this.#counts(path)) return;
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
