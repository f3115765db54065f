import { search } from '@words/search.ts';
import { isEmpty, readQuery, type SearchRequest, withWords, writeQuery } from '../../lib/search/query.ts';
import { failureNote, missingNote, readAsNote, statusOf } from './notes.ts';
import { isPlainClick, partOf } from './parts.ts';
import { type Answered, SearchSession } from './session.ts';
import { showOption } from './show-hit.ts';

const SHOWN = 8;

/**
 * Results in the search dialog as the reader types: a combobox with a list, by the pattern of the ARIA Authoring Practices. The focus
 * stays in the field; arrows go through the list, Enter opens what is chosen or else leads to the search page.
 */
export class DialogSearch {
  readonly #host: HTMLElement;
  readonly #session: SearchSession;
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #all: HTMLAnchorElement;
  readonly #page: string;

  /** @param host the `<search-dialog>` */
  constructor(host: HTMLElement) {
    this.#host = host;
    this.#session = new SearchSession(host.dataset.pagefind ?? '');
    this.#input = partOf(host, '[role=combobox]', HTMLInputElement);
    this.#list = partOf(host, '[role=listbox]', HTMLElement);
    this.#all = partOf(host, '.dialog-all', HTMLAnchorElement);
    this.#page = this.#all.pathname;
    this.#input.addEventListener('input', () => void this.#search());
    this.#input.addEventListener('keydown', (event) => this.#press(event));
    // Back leads to the page as it was, without the dialog over it.
    host.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('a') && isPlainClick(event)) {
        partOf(host, 'dialog', HTMLDialogElement).close();
      }
    });
    this.#session.prepare();
    void this.#search();
  }

  async #search(): Promise<void> {
    const request = withWords(readQuery(''), this.#input.value);
    this.#choose(undefined);
    this.#all.href = this.#page + writeQuery(request);
    if (isEmpty(request)) {
      this.#session.cancel();
      this.#clear();
      return;
    }
    if (this.#list.hidden) this.#say('.dialog-status', search.searching);
    try {
      const found = await this.#session.ask(request, SHOWN);
      if (found) this.#show(found, request);
    } catch (error) {
      console.error(error);
      this.#clear();
      const retry = () => {
        this.#input.focus();
        void this.#search();
      };
      this.#say('.dialog-status', ...failureNote(retry));
    }
  }

  #show({ answer, hits }: Answered, request: SearchRequest): void {
    this.#say('.dialog-status', [statusOf(answer), missingNote(answer.notFound)].join(' ').trim());
    this.#say('.dialog-readas', ...readAsNote(answer, request, this.#page));
    this.#all.textContent = answer.total > 1 ? search.allResults(answer.total) : search.searchPage;
    this.#choose(undefined);
    this.#list.replaceChildren(...hits.map((hit, index) => showOption(hit, `ui-dialog-option-${index}`)));
    this.#expand(hits.length > 0);
  }

  #clear(): void {
    this.#say('.dialog-status');
    this.#say('.dialog-readas');
    this.#all.textContent = search.searchPage;
    this.#list.replaceChildren();
    this.#expand(false);
  }

  #expand(isExpanded: boolean): void {
    this.#list.hidden = !isExpanded;
    this.#input.ariaExpanded = String(isExpanded);
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const options = [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
    const at = options.findIndex(({ ariaSelected }) => ariaSelected === 'true');
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && options.length > 0) {
      event.preventDefault();
      // One place more than there are options: the field itself, with none of them chosen.
      const places = options.length + 1;
      this.#choose(options[((at + 1 + step + places) % places) - 1]);
    } else if (event.key === 'Enter' && at >= 0) {
      event.preventDefault();
      options[at]?.click();
    }
  }

  #choose(option: HTMLElement | undefined): void {
    for (const other of this.#list.querySelectorAll('[aria-selected=true]')) other.ariaSelected = 'false';
    if (option === undefined) {
      this.#input.removeAttribute('aria-activedescendant');
      return;
    }
    option.ariaSelected = 'true';
    option.scrollIntoView({ block: 'nearest' });
    this.#input.setAttribute('aria-activedescendant', option.id);
  }

  #say(place: string, ...content: (Node | string)[]): void {
    partOf(this.#host, place, HTMLElement).replaceChildren(...content);
  }
}
