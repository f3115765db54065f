/** A button that turns the dark theme on and off and remembers it. public/theme.js applies what it remembers before the first paint. */
class ThemeToggle extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    const show = () => button.setAttribute('aria-pressed', String(isDark()));
    button.addEventListener('click', () => {
      const theme = isDark() ? 'light' : 'dark';
      document.documentElement.dataset.theme = theme;
      try {
        localStorage.setItem('theme', theme);
      } catch {
        // Storage is refused: the theme holds for this page.
      }
      show();
    });
    systemIsDark.addEventListener('change', show);
    show();
  }
}

const systemIsDark = matchMedia('(prefers-color-scheme: dark)');

const isDark = (): boolean => (document.documentElement.dataset.theme ?? (systemIsDark.matches ? 'dark' : 'light')) === 'dark';

customElements.define('theme-toggle', ThemeToggle);
