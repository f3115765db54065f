import { isPlain } from './parts.ts';

/**
 * A field with a list to choose from, by the combobox pattern of the ARIA Authoring Practices: the focus stays in the field, arrows go
 * through the options and back to the field, Enter takes the chosen one as a click does.
 */
export class Combobox {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;

  /** @param input with the role `combobox` @param list with the role `listbox`, hidden until there are options */
  constructor(input: HTMLInputElement, list: HTMLElement) {
    this.#input = input;
    this.#list = list;
    input.addEventListener('keydown', (event) => this.#press(event));
  }

  get isOpen(): boolean {
    return !this.#list.hidden;
  }

  /** @param content options, each with an id, or groups of such; where there are none the list is closed */
  show(content: HTMLElement[]): void {
    this.choose(undefined);
    this.#list.replaceChildren(...content);
    this.#expand(content.length > 0);
  }

  /** Hides the options; the next arrow shows them again. */
  close(): void {
    this.choose(undefined);
    this.#expand(false);
  }

  choose(option: HTMLElement | undefined): void {
    for (const other of this.#list.querySelectorAll('[aria-selected=true]')) other.ariaSelected = 'false';
    if (option === undefined) {
      this.#input.removeAttribute('aria-activedescendant');
      return;
    }
    option.ariaSelected = 'true';
    option.scrollIntoView({ block: 'nearest' });
    this.#input.setAttribute('aria-activedescendant', option.id);
  }

  #expand(isExpanded: boolean): void {
    this.#list.hidden = !isExpanded;
    this.#input.ariaExpanded = String(isExpanded);
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing || !isPlain(event)) return;
    const options = [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
    const at = options.findIndex(({ ariaSelected }) => ariaSelected === 'true');
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && options.length > 0) {
      event.preventDefault();
      this.#expand(true);
      // One place more than there are options: the field itself, with none of them chosen.
      const places = options.length + 1;
      this.choose(options[((at + 1 + step + places) % places) - 1]);
    } else if (event.key === 'Enter' && at >= 0) {
      event.preventDefault();
      options[at]?.click();
    }
  }
}
