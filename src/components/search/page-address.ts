/**
 * The address of the search page in the browser's history. What the reader settles is an entry of its own; what they are typing stands in
 * the entry of before until then, and is taken out of it again when the new entry is made.
 */
export class PageAddress {
  /** The query string that the current entry goes back to. */
  #settled = location.search;

  /** The current entry is another: the reader went back or forward. */
  follow(): void {
    this.#settled = location.search;
  }

  /** @param search a query string with its "?", or nothing */
  type(search: string): void {
    write('replaceState', search);
  }

  /** @param search as for `type` */
  settle(search: string): void {
    if (location.search !== this.#settled) write('replaceState', this.#settled);
    if (search !== this.#settled) write('pushState', search);
    this.#settled = search;
  }

  /** How many results are shown at the current entry; 0 when it does not say. */
  get shown(): number {
    return Number(history.state?.shown) || 0;
  }

  set shown(count: number) {
    write('replaceState', location.search, { shown: count });
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
