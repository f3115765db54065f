/** A button that turns the dark colours on and off. public/colour-scheme.js applies what it remembers before the first paint. */
class ColourScheme extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    const show = () => button.setAttribute('aria-pressed', String(isDark()));
    button.addEventListener('click', () => {
      const scheme = isDark() ? 'light' : 'dark';
      document.documentElement.dataset.scheme = scheme;
      try {
        localStorage.setItem('scheme', scheme);
      } catch {
        // Storage is refused: the scheme holds for this page.
      }
      show();
    });
    systemIsDark.addEventListener('change', show);
    show();
  }
}

const systemIsDark = matchMedia('(prefers-color-scheme: dark)');

const isDark = (): boolean => (document.documentElement.dataset.scheme ?? (systemIsDark.matches ? 'dark' : 'light')) === 'dark';

customElements.define('colour-scheme', ColourScheme);
