import { reading } from '@words/reading.ts';
import { embedCode, embedHeight } from '../../lib/text/embed-code.ts';
import { button } from '../page/button.ts';
import { copyText, shareButton } from './copy.ts';

const SHOWN = 6000;

/**
 * A link to a place on this page that also copies its whole address, says so, and offers the device's own sheet for sharing and, for what
 * other sites can show, the code for that. The link is followed as usual, so that the address stands in the address bar too, and without JavaScript it is a plain link.
 */
class CopyLink extends HTMLElement {
  #timer = 0;

  connectedCallback(): void {
    this.querySelector('a')?.addEventListener('click', (event) => {
      // Without the words that a search marks on this page.
      const address = new URL((event.currentTarget as HTMLAnchorElement).href);
      address.searchParams.delete('mark');
      void this.copy(address.href);
    });
  }

  async copy(address: string): Promise<void> {
    this.#say((await copyText(address)) ? reading.linkCopied : reading.linkInAddressBar);
    for (const made of this.querySelectorAll('button')) made.remove();
    this.append(...shareButton(document.title, address), ...this.#embedButton(address));
  }

  /** A button that copies the code of a card; nothing where the place has none. */
  #embedButton(address: string): HTMLButtonElement[] {
    const card = document.querySelector<HTMLLinkElement>('[type="application/json+oembed"]');
    const { hash } = new URL(address);
    const place = this.closest<HTMLElement>('.passage, .statement, tr, [data-card]');
    if (!card || !place) return [];
    const { part, card: drawn } = place.dataset;
    const height = drawn ? embedHeight(0) + Number(drawn) : embedHeight(place.textContent.length, place.closest('figure') !== null);
    const code = embedCode(new URL(`./${part === undefined ? '' : `${part}/`}${hash}`, card.href).href, document.title, height);
    return [button(reading.copyEmbed, async () => this.#say((await copyText(code)) ? reading.embedCopied : code))];
  }

  #say(words: string): void {
    this.querySelector('[role=status]')?.replaceChildren(words);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.querySelector('[role=status]')?.replaceChildren();
      for (const made of this.querySelectorAll('button')) made.remove();
    }, SHOWN);
  }
}

customElements.define('copy-link', CopyLink);
