import { reading } from '@words/reading.ts';
import { button } from '../page/button.ts';
import { importAgain } from './import-again.ts';

const STORED = 'search-key';
const importSearch = importAgain(() => import('./dialog-search.ts'));

/**
 * The search dialog of every page. This file only opens it: what searches is downloaded when the reader turns to it, and until it is
 * there, and where it cannot be had, the form leads to the search page.
 */
class SearchDialog extends HTMLElement {
  #isLoaded = false;

  connectedCallback(): void {
    addEventListener('keydown', (event) => {
      if (!isShortcut(event, this.#hasSlash) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      this.#open();
    });
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.search-link')) {
      link.ariaHasPopup = 'dialog';
      link.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        this.#open();
      });
    }
    const dialog = this.#dialog;
    dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
    const box = this.querySelector<HTMLInputElement>('.dialog-key input');
    if (!box) return;
    box.checked = this.#hasSlash;
    box.addEventListener('change', () => {
      this.#hasSlash = box.checked;
    });
  }

  get #dialog(): HTMLDialogElement {
    return this.querySelector('dialog') as HTMLDialogElement;
  }

  /** The search page has a field of its own. */
  #open(): void {
    const field = document.querySelector<HTMLInputElement>('site-search input[type=search]');
    if (field) {
      field.focus();
      field.select();
      return;
    }
    this.#dialog.showModal();
    this.querySelector<HTMLInputElement>('[name=q]')?.select();
    void this.#load();
  }

  async #load(): Promise<void> {
    if (this.#isLoaded) return;
    try {
      const { startDialogSearch } = await importSearch();
      if (!this.#isLoaded) startDialogSearch(this);
      this.#isLoaded = true;
    } catch (error) {
      console.error(error);
      const retry = button(reading.retry, () => {
        this.querySelector<HTMLInputElement>('[name=q]')?.focus();
        void this.#load();
      });
      this.querySelector('.dialog-status')?.replaceChildren(`${reading.searchUnavailable} `, retry);
    }
  }

  /** WCAG 2.1.4: a shortcut of one character can be turned off. */
  get #hasSlash(): boolean {
    try {
      return localStorage.getItem(STORED) !== 'off';
    } catch {
      return true;
    }
  }

  set #hasSlash(isOn: boolean) {
    try {
      if (isOn) localStorage.removeItem(STORED);
      else localStorage.setItem(STORED, 'off');
    } catch {
      // Storage is refused: the key stays as it is.
    }
  }
}

/** The keys that open search: Ctrl-K, ⌘-K and, where `hasSlash`, a slash (on some keyboards with Shift); never in a field. */
function isShortcut(event: KeyboardEvent, hasSlash: boolean): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
  if (event.defaultPrevented || event.isComposing || altKey || isField(target)) return false;
  if (key === '/') return hasSlash && !ctrlKey && !metaKey;
  return key.toLowerCase() === 'k' && ctrlKey !== metaKey && !shiftKey;
}

/** Where a slash is a slash, and keys edit. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'));

customElements.define('search-dialog', SearchDialog);
if (/[?&]mark=/.test(location.search)) import('./page-marks.ts').catch(console.error);
