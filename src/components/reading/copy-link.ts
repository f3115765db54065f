import { reading } from '@words/reading.ts';
import { copyAddress, shareButton } from './copy.ts';

const SHOWN = 6000;

/**
 * A link to a place on this page that also copies its whole address, says so, and offers the device's own sheet for sharing. The link is
 * followed as usual, so that the address stands in the address bar too, and without JavaScript it is a plain link.
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
    const status = this.querySelector('[role=status]');
    if (!status) return;
    status.textContent = (await copyAddress(address)) ? reading.linkCopied : reading.linkInAddressBar;
    this.querySelector('button')?.remove();
    this.append(...shareButton(document.title, address));
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      status.textContent = '';
      this.querySelector('button')?.remove();
    }, SHOWN);
  }
}

customElements.define('copy-link', CopyLink);
