import { search } from '@words/search.ts';
import { readQuery, writeQuery } from '../../lib/search/query.ts';
import { KEPT } from '../page/kept.ts';
import { button, isPlain, link, make } from './parts.ts';
import { addRecent, readRecent, withoutRecent } from './recent.ts';

/** Keeps on this device what was searched for; a reader who settles nothing leaves nothing. */
export const keepSearch = (words: string): void => change((recent) => addRecent(recent, words));

/** What was searched for on this device, to be searched for again or removed. It is sent nowhere. */
export class RecentSearches {
  readonly element = make('section', 'search-recent');
  readonly #input: HTMLInputElement;
  readonly #page: string;

  /** @param page the search page's address @param onChoose called with the words to search for again */
  constructor(input: HTMLInputElement, page: string, onChoose: (words: string) => void) {
    this.#input = input;
    this.#page = page;
    this.element.hidden = true;
    this.element.ariaLabel = search.recent.title;
    this.element.addEventListener('click', (event) => {
      if (!(event.target instanceof HTMLAnchorElement) || !isPlain(event)) return;
      event.preventDefault();
      this.hide();
      onChoose(event.target.textContent);
    });
  }

  /** Shows them; where there are none, nothing. */
  show(): void {
    const recent = kept();
    const items = recent.map((words) => {
      const remove = button('recent-remove', '', () => this.#remove(words));
      remove.ariaLabel = search.recent.remove(words);
      return make('li', '', link('', this.#page + writeQuery({ ...readQuery(''), words }), words), remove);
    });
    const all = button('recent-clear', search.recent.removeAll, () => this.#removeAll());
    this.element.replaceChildren(make('h2', 'label', search.recent.title), make('ul', '', ...items), all);
    this.element.hidden = recent.length === 0;
  }

  hide(): void {
    this.element.hidden = true;
  }

  #remove(words: string): void {
    const at = kept().indexOf(words);
    change((recent) => withoutRecent(recent, words));
    this.show();
    const buttons = [...this.element.querySelectorAll<HTMLElement>('.recent-remove')];
    (buttons[Math.min(at, buttons.length - 1)] ?? this.#input).focus();
  }

  #removeAll(): void {
    change(() => []);
    this.hide();
    this.#input.focus();
  }
}

function kept(): string[] {
  try {
    return readRecent(localStorage.getItem(KEPT.searches));
  } catch {
    return [];
  }
}

function change(toOther: (recent: string[]) => string[]): void {
  const recent = toOther(kept());
  try {
    if (recent.length === 0) localStorage.removeItem(KEPT.searches);
    else localStorage.setItem(KEPT.searches, JSON.stringify(recent));
  } catch {
    // Storage is refused: nothing is kept.
  }
}
