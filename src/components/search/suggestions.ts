import { search } from '@words/search.ts';
import type { Suggestion } from '../../lib/search/answer.ts';
import { Combobox } from './combobox.ts';
import { kindLabel, make } from './parts.ts';

/** How many are offered: a phone shows them above its keyboard. */
const MOST = 5;

/** What the field of the search page may go on with, below it while the reader types: a choice is searched for. */
export class Suggestions {
  #run = 0;
  readonly #input: HTMLInputElement;
  readonly #list = make('div', 'search-suggestions');
  readonly #combobox: Combobox;
  readonly #ask: (words: string, most: number) => Promise<Suggestion[]>;
  readonly #onChoose: (words: string) => void;

  /** @param ask as `suggest` of a `SearchEngine`, but none where it fails */
  constructor(input: HTMLInputElement, ask: (words: string, most: number) => Promise<Suggestion[]>, onChoose: (words: string) => void) {
    this.#input = input;
    this.#ask = ask;
    this.#onChoose = onChoose;
    Object.assign(this.#list, { id: 'ui-suggestions', role: 'listbox', ariaLabel: search.suggestions, hidden: true });
    input.after(this.#list);
    Object.assign(input, { role: 'combobox', ariaAutoComplete: 'list', ariaExpanded: 'false' });
    input.setAttribute('aria-controls', this.#list.id);
    this.#combobox = new Combobox(input, this.#list);
    // The focus stays in the field when an option is pressed.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    input.addEventListener('blur', () => this.close());
    // A reader who moves the page with a finger leaves the focus where it is.
    document.addEventListener('pointerdown', ({ target }) => !input.parentElement?.contains(target as Node) && this.close());
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.#combobox.isOpen) return;
      // It would empty the field, too.
      event.preventDefault();
      this.close();
    });
  }

  /** Offers what goes on from the words in the field. */
  async offer(): Promise<void> {
    this.#run += 1;
    const run = this.#run;
    const typed = keyOf(this.#input.value);
    const found = typed === '' ? [] : await this.#ask(this.#input.value, MOST);
    if (run !== this.#run || document.activeElement !== this.#input) return;
    const others = new Map(found.filter(({ text }) => keyOf(text) !== typed).map((one) => [keyOf(one.text), one]));
    this.#combobox.show([...others.values()].slice(0, MOST).map((one, index) => this.#option(one, index)));
  }

  /** Closes the list; what is on its way is not shown any more. */
  close(): void {
    this.#run += 1;
    this.#combobox.close();
  }

  #option({ text, kind }: Suggestion, index: number): HTMLElement {
    const name = make('span', kind === 'theme' ? 'theme-name' : '', text);
    const option = make('div', 'search-suggestion', name, ' ', make('span', 'quiet', kindLabel(kind)));
    option.addEventListener('click', () => {
      this.#combobox.show([]);
      this.#onChoose(text);
    });
    return Object.assign(option, { id: `ui-suggestion-${index}`, role: 'option', ariaSelected: 'false' });
  }
}

const keyOf = (words: string): string => words.trim().toLowerCase();
