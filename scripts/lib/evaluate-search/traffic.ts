import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

/** What any page downloads, searched or not. */
const ofEveryPage = /(\/|\.(html|css|woff2|svg|png|jpg|webp|avif|ico|xml|txt))$/;
/** What hosts compress on the way. */
const compressed = /\.(js|json)$/;

/**
 * Counts the bytes, heads included, that a server sends for the search: everything that is neither a page, a style, a font nor a picture. Scripts
 * count as a host sends them, compressed.
 */
export class Traffic {
  readonly #folder: string;
  readonly #base: string;
  readonly #savings = new Map<string, number>();
  #bytes = 0;
  #pending = 0;

  /**
   * @param folder of the site that is served
   * @param base the path that it lies under, starting and ending with a slash
   */
  constructor(folder: string, base: string) {
    this.#folder = folder;
    this.#base = base;
  }

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
      if (response.statusCode === 200) this.#bytes -= this.#savingOf(path);
    });
  };

  /** The bytes since the last call, once all that was asked for is sent. */
  async take(): Promise<number> {
    while (this.#pending > 0) await nextTurn();
    const bytes = this.#bytes;
    this.#bytes = 0;
    return bytes;
  }

  #savingOf(path: string): number {
    const known = this.#savings.get(path);
    if (known !== undefined || !compressed.test(path)) return known ?? 0;
    const content = readFileSync(join(this.#folder, decodeURIComponent(path.slice(this.#base.length))));
    const saving = Math.max(0, content.length - gzipSync(content).length);
    this.#savings.set(path, saving);
    return saving;
  }
}
