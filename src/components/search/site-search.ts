import { search as words } from '@words/search.ts';
import { type Filter, isEmpty, readQuery, type SearchRequest, withFilter, withWords, writeQuery } from '../../lib/search/query.ts';
import { choicesToShow, openWhereWide, showChips, showFilters } from './filters.ts';
import { failureNote, missingNote, partialNote, readAsNote, relatedNote, statusOf } from './notes.ts';
import { PageAddress } from './page-address.ts';
import { button, isPlain, partOf } from './parts.ts';
import { keepSearch, RecentSearches } from './recent-searches.ts';
import { type Answered, SearchSession } from './session.ts';
import { showHits } from './show-hit.ts';
import { Suggestions } from './suggestions.ts';

/** How many results are shown at first, and how many more on request. */
const STEP = 10;

/** The search page. Its whole state is the address, so that a search can be shared and Back leads to the one before. */
class SiteSearch extends HTMLElement {
  #session = new SearchSession(this.dataset.pagefind ?? '');
  #address = new PageAddress();
  #request = readQuery('');
  #title = document.title;
  #input = partOf(this, 'input[type=search]', HTMLInputElement);
  #suggestions = new Suggestions(
    this.#input,
    (words, most) => this.#session.suggest(words, most),
    (words) => this.#settleWords(words),
  );
  #recent = new RecentSearches(this.#input, location.pathname, (words) => this.#settleWords(words));

  connectedCallback(): void {
    this.#part('form').after(this.#recent.element);
    this.#input.addEventListener('focus', () => this.#session.prepare(), { once: true });
    this.#input.addEventListener('focus', () => this.dataset.state === 'idle' && this.#recent.show());
    this.#input.addEventListener('input', () => {
      this.#type();
      void this.#suggestions.offer();
    });
    this.#part('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#settleWords(this.#input.value);
    });
    this.#part('.search-results').addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a')) keepSearch(this.#request.words);
    });
    this.#part('.search-sort').addEventListener('change', ({ target }) => {
      this.#settle({ ...this.#request, sort: (target as HTMLInputElement).value === 'date' ? 'date' : 'relevance' });
    });
    this.#part('.search-filters').addEventListener('change', ({ target }) => {
      const { checked, dataset } = target as HTMLInputElement;
      this.#settle(withFilter(this.#request, dataset.filter as Filter, dataset.value ?? '', checked));
    });
    this.#part('.search-notes').addEventListener('click', (event) => {
      if (!(event.target instanceof HTMLAnchorElement) || !isPlain(event)) return;
      event.preventDefault();
      this.#settle({ ...this.#request, asTyped: true });
      this.#part('.search-status').focus();
    });
    openWhereWide(partOf(this, '.search-fold', HTMLDetailsElement));
    addEventListener('popstate', () => this.#follow());
    // A reader can be quicker than this script: what they have typed by now stays.
    const typed = this.#input.value;
    this.#follow();
    keepSearch(this.#request.words);
    if (typed === '') return;
    this.#input.value = typed;
    this.#type();
  }

  #part(selector: string): HTMLElement {
    return partOf(this, selector, HTMLElement);
  }

  #follow(): void {
    this.#address.follow();
    // A link to a place on this page, such as the one to its content, changes no search.
    if (this.dataset.state === 'done' && this.dataset.answered === location.search) return;
    this.#request = readQuery(location.search);
    this.#input.value = this.#request.words;
    this.#nameTab();
    void this.#search(this.#address.shown || STEP);
  }

  #type(): void {
    const request = withWords(this.#request, this.#input.value);
    if (request === this.#request) return;
    this.#request = request;
    const search = writeQuery(request);
    this.#address.type(search, () => this.#nameTab());
    void this.#search(STEP, search);
  }

  #settleWords(words: string): void {
    this.#input.value = words;
    this.#settle(withWords(this.#request, words));
  }

  #settle(request: SearchRequest): void {
    this.#suggestions.close();
    keepSearch(request.words);
    const isNew = writeQuery(request) !== writeQuery(this.#request);
    this.#request = request;
    this.#address.settle(writeQuery(request));
    this.#nameTab();
    if (isNew || this.dataset.state === 'failed') void this.#search(STEP);
  }

  #nameTab(): void {
    const typed = this.#request.words.trim();
    document.title = typed === '' ? this.#title : `${typed} · ${this.#title}`;
  }

  /** @param search the query string that the answer belongs to */
  async #search(count: number, search = location.search): Promise<void> {
    const request = this.#request;
    partOf(this, `.search-sort [value=${request.sort}]`, HTMLInputElement).checked = true;
    showChips(this.#part('.search-chips'), request, (changed) => this.#settle(changed));
    if (isEmpty(request)) {
      this.#session.cancel();
      this.#clear('idle');
      if (document.activeElement === this.#input) this.#recent.show();
      return;
    }
    this.#recent.hide();
    this.dataset.state = 'busy';
    if (this.dataset.answered === undefined) this.#say('.search-status', words.searching);
    try {
      const found = await this.#session.ask(request, count, choicesToShow(this.#part('.search-filters')));
      if (found) this.#show(found, request, search);
    } catch (error) {
      console.error(error);
      // They would cover what says so.
      this.#suggestions.close();
      this.#clear('failed');
      this.#offerRetry('.search-status', count);
    }
  }

  #show(found: Answered, request: SearchRequest, search: string): void {
    const { answer, hits, choices } = found;
    this.#say('.search-status', statusOf(answer));
    this.#say('.search-readas', ...readAsNote(answer, request, location.pathname));
    this.#say('.search-missing', missingNote(answer.notFound));
    this.#say('.search-related', ...relatedNote(answer, request, location.pathname));
    this.#say('.search-note', partialNote(answer));
    showFilters(this.#part('.search-filters'), choices, answer, request);
    this.#say('.search-results', ...showHits(hits, []));
    this.#offerMore(found);
    this.dataset.state = 'done';
    this.dataset.answered = search;
  }

  #offerMore({ answer, hits }: Pick<Answered, 'answer' | 'hits'>): void {
    const more = button('search-more', words.moreResults, () => void this.#showMore({ answer, hits }));
    this.#say('.search-end', ...(hits.length < answer.total && hits.length > 0 ? [more] : []));
  }

  async #showMore({ answer, hits }: Pick<Answered, 'answer' | 'hits'>): Promise<void> {
    const count = hits.length + STEP;
    this.#address.shown = count;
    try {
      const added = (await this.#session.more(answer, hits.length, count)) ?? [];
      const items = showHits(added, hits);
      this.#part('.search-results').append(...items);
      if (items.length > 0) this.#offerMore({ answer, hits: [...hits, ...added] });
      items[0]?.querySelector('a')?.focus();
    } catch (error) {
      console.error(error);
      this.dataset.state = 'failed';
      this.#offerRetry('.search-end', count);
    }
  }

  #clear(state: 'idle' | 'failed'): void {
    for (const part of ['status', 'readas', 'missing', 'related', 'note', 'filters', 'results', 'end']) this.#say(`.search-${part}`);
    delete this.dataset.answered;
    this.dataset.state = state;
  }

  #offerRetry(place: string, count: number): void {
    const retry = () => {
      this.#part('.search-status').focus();
      void this.#search(count);
    };
    this.#say(place, ...failureNote(retry));
  }

  #say(place: string, ...content: (Node | string)[]): void {
    this.#part(place).replaceChildren(...content);
  }
}

customElements.define('site-search', SiteSearch);
