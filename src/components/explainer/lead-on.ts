/**
 * Takes a reader whose link goes to something that is elsewhere now straight to where it is: along the link in the element that the address
 * names, else to `data-to`, with `data-keeps-place` to the same place there. Without JavaScript the reader lands on that element, and follows its link.
 */
class LeadOn extends HTMLElement {
  connectedCallback(): void {
    const named = document.getElementById(location.hash.slice(1));
    const link = this.contains(named) ? named?.querySelector('a')?.href : undefined;
    const place = 'keepsPlace' in this.dataset ? location.hash : '';
    const target = link ?? (this.dataset.to && this.dataset.to + place);
    if (target) location.replace(target);
  }
}

customElements.define('lead-on', LeadOn);
