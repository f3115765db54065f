import { type Engine, loadEngine } from './engine.ts';
import { showFilters } from './filters.ts';
import { FILTERS, isEmpty, type Query, readQuery, writeQuery } from './query.ts';
import { showResult } from './results.ts';

/** How many results are shown at first, and how many more on request. */
const STEP = 10;

/** The search page: a form, filters and results. Its whole state is the address, so that a search can be shared. */
class SiteSearch extends HTMLElement {
  #engine: Promise<Engine> | undefined;
  #query: Query = readQuery('');
  #run = 0;

  connectedCallback(): void {
    const form = this.#part('form', HTMLFormElement);
    const input = this.#part('input', HTMLInputElement);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go({ ...this.#query, words: input.value });
    });
    input.addEventListener('input', () => this.#go({ ...this.#query, words: input.value }));
    addEventListener('popstate', () => this.#followAddress());
    this.#followAddress();
  }

  #part<T extends Element>(selector: string, type: new () => T): T {
    const element = this.querySelector(selector);
    if (!(element instanceof type)) throw new Error(`<site-search> has no ${selector}`);
    return element;
  }

  #followAddress(): void {
    this.#query = readQuery(location.search);
    this.#part('input', HTMLInputElement).value = this.#query.words;
    void this.#search();
  }

  #go(query: Query): void {
    this.#query = query;
    history.replaceState(null, '', location.pathname + writeQuery(query));
    void this.#search();
  }

  async #search(): Promise<void> {
    this.#run += 1;
    const run = this.#run;
    const query = this.#query;
    if (isEmpty(query)) {
      this.#clear();
      return;
    }
    try {
      this.#engine ??= loadEngine(this.dataset.pagefind ?? '/pagefind/');
      const engine = await this.#engine;
      const filters = Object.fromEntries(
        FILTERS.filter((name) => query.filters[name].length > 0).map((name) => [name, { any: query.filters[name] }]),
      );
      const found = await engine.search(query.words.trim() || null, { filters });
      const pages = await Promise.all(found.results.slice(0, STEP).map((hit) => hit.data()));
      if (run !== this.#run) return;
      this.#say(found.results.length === 0 ? 'No results.' : found.results.length === 1 ? '1 result.' : `${found.results.length} results.`);
      showFilters(this.#part('.search-filters', HTMLElement), found.filters, query, (changed) => this.#go(changed));
      this.#part('.search-results', HTMLElement).replaceChildren(...pages.map(showResult));
      this.#offerMore(found.results.slice(STEP), run);
    } catch (error) {
      console.error(error);
      if (run === this.#run) this.#fail();
    }
  }

  #offerMore(rest: { data(): Promise<Parameters<typeof showResult>[0]> }[], run: number): void {
    this.querySelector('.search-more')?.remove();
    if (rest.length === 0) return;
    const more = button('More results', 'search-more');
    more.addEventListener('click', async () => {
      try {
        const pages = await Promise.all(rest.slice(0, STEP).map((hit) => hit.data()));
        if (run !== this.#run) return;
        this.#part('.search-results', HTMLElement).append(...pages.map(showResult));
        this.#offerMore(rest.slice(STEP), run);
      } catch (error) {
        console.error(error);
        this.#fail();
      }
    });
    this.append(more);
  }

  #clear(): void {
    this.#say('');
    this.querySelector('.search-more')?.remove();
    this.#part('.search-filters', HTMLElement).replaceChildren();
    this.#part('.search-results', HTMLElement).replaceChildren();
  }

  /** A failed download is never "no results". */
  #fail(): void {
    this.#clear();
    this.#engine = undefined;
    const retry = button('Retry', 'search-retry');
    retry.addEventListener('click', () => void this.#search());
    this.#part('.search-status', HTMLElement).replaceChildren('Search is not available just now. ', retry);
  }

  #say(text: string): void {
    this.#part('.search-status', HTMLElement).textContent = text;
  }
}

function button(text: string, className: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = className;
  element.textContent = text;
  return element;
}

customElements.define('site-search', SiteSearch);
