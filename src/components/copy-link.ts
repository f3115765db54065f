/**
 * A link to a place on this page that also copies its whole address and says so. The link is followed as usual, so that the address
 * stands in the address bar too, and without JavaScript it is a plain link.
 */
class CopyLink extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('a')?.addEventListener('click', (event) => {
      // Without the words that a search marks on this page.
      const address = new URL((event.currentTarget as HTMLAnchorElement).href);
      address.searchParams.delete('mark');
      this.copy(address.href);
    });
  }

  async copy(address: string): Promise<void> {
    const status = this.querySelector('[role=status]');
    if (!status) return;
    try {
      await navigator.clipboard.writeText(address);
      status.textContent = 'Link copied';
    } catch {
      status.textContent = 'Link in the address bar';
    }
    setTimeout(() => {
      status.textContent = '';
    }, 3000);
  }
}

customElements.define('copy-link', CopyLink);
