/** In milliseconds, how long the reader pauses before what they type is in the address: each change delays the answer to a key. */
const PAUSE = 300;

/**
 * The address of the search page in the browser's history. What the reader settles is an entry of its own; what they are typing stands in
 * the entry of before until then, and is taken out of it again when the new entry is made.
 */
export class PageAddress {
  /** The query string that the current entry goes back to. */
  #settled = location.search;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writeTyped: (() => void) | undefined;

  constructor() {
    // Back from the page that a link leads to, the search is the one that was typed.
    addEventListener('click', () => this.#flush(), { capture: true });
  }

  /** The current entry is another: the reader went back or forward. */
  follow(): void {
    this.#forget();
    this.#settled = location.search;
  }

  /** @param search a query string with its "?", or nothing @param onWritten called once it is in the address */
  type(search: string, onWritten: () => void): void {
    this.#forget();
    this.#writeTyped = () => {
      write('replaceState', search);
      onWritten();
    };
    this.#timer = setTimeout(() => this.#flush(), PAUSE);
  }

  /** @param search as for `type` */
  settle(search: string): void {
    this.#forget();
    if (location.search !== this.#settled) write('replaceState', this.#settled);
    if (search !== this.#settled) write('pushState', search);
    this.#settled = search;
  }

  /** How many results are shown at the current entry; 0 when it does not say. */
  get shown(): number {
    return Number(history.state?.shown) || 0;
  }

  set shown(count: number) {
    this.#flush();
    write('replaceState', location.search, { shown: count });
  }

  #flush(): void {
    this.#writeTyped?.();
    this.#forget();
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#writeTyped = undefined;
  }
}

/** Safari refuses more than a hundred changes in half a minute: the search goes on, and the next change brings the address along. */
function write(method: 'pushState' | 'replaceState', search: string, state: { shown: number } | null = null): void {
  try {
    history[method](state, '', location.pathname + search);
  } catch (error) {
    console.warn(error);
  }
}
