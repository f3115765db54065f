import { statementFilter as words } from '@words/statement-filter.ts';

/**
 * Narrows the list of statements to a speaker and an explainer. Without JavaScript the same names are links to the pages of the speaker and
 * of the explainer; with it each becomes a choice in a menu, and the list on this page shows what fits from all pages of the list.
 *
 * The choice stands in the address (`?actor=…&explainer=…`), so that it can be sent to somebody.
 */
class StatementFilter extends HTMLElement {
  #list: HTMLElement | null = null;
  #pager: HTMLElement | null = null;
  #rows: Promise<HTMLElement[]> | undefined;
  #own: HTMLElement[] = [];

  connectedCallback(): void {
    this.#list = document.querySelector('#ui-statements');
    this.#pager = document.querySelector('main > .pager');
    this.#own = [...(this.#list?.children ?? [])] as HTMLElement[];
    for (const details of this.querySelectorAll<HTMLElement>('details[data-filter]')) details.replaceWith(this.#menuOf(details));
    this.#fromAddress();
    if (this.#chosen.size > 0) this.#apply();
  }

  get #menus(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  get #chosen(): URLSearchParams {
    return new URLSearchParams(this.#menus.flatMap(({ name, value }) => (value === '' ? [] : [[name, value]])));
  }

  #menuOf(details: HTMLElement): HTMLElement {
    const label = document.createElement('label');
    const menu = document.createElement('select');
    menu.name = details.dataset.filter ?? '';
    const name = details.querySelector('summary')?.firstChild?.textContent?.trim() ?? '';
    menu.append(new Option(words.all, ''));
    for (const link of details.querySelectorAll<HTMLAnchorElement>('a[data-value]')) {
      const many = link.parentElement?.querySelector('.count')?.textContent ?? '';
      menu.append(new Option(words.option(link.textContent, many), link.dataset.value));
    }
    const note = details.querySelector('.quiet')?.firstChild?.textContent;
    if (note) menu.append(Object.assign(new Option(note.trim()), { disabled: true }));
    menu.addEventListener('change', () => {
      const query = this.#chosen.toString();
      history.replaceState(null, '', query ? `?${query}` : location.pathname);
      this.#apply();
    });
    label.append(name, menu);
    return label;
  }

  #fromAddress(): void {
    const asked = new URLSearchParams(location.search);
    for (const menu of this.#menus) menu.value = asked.get(menu.name) ?? '';
    // A value that the menu does not have leaves nothing chosen.
    for (const menu of this.#menus) if (menu.selectedIndex < 0) menu.value = '';
  }

  async #apply(): Promise<void> {
    const chosen = [...this.#chosen];
    // A kind is a page of its own: it keeps what is chosen here.
    for (const link of this.querySelectorAll<HTMLAnchorElement>('.tabs a')) link.search = this.#chosen.toString();
    if (chosen.length === 0) return this.#show(this.#own, '');
    try {
      this.#rows ??= this.#load();
      const rows = await this.#rows;
      if (chosen.join() !== [...this.#chosen].join()) return;
      const fitting = rows.filter(({ dataset }) => chosen.every(([name, value]) => dataset[name] === value));
      this.#show(fitting, words.found(fitting.length));
    } catch {
      this.#rows = undefined;
      this.#say(words.unavailable);
    }
  }

  async #load(): Promise<HTMLElement[]> {
    const pages = (this.dataset.pages ?? '').split(' ');
    const lists = await Promise.all(
      pages.map(async (address) => {
        if (address === location.pathname) return this.#own;
        const answer = await fetch(address);
        if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        return [...page.querySelectorAll<HTMLElement>('#ui-statements > li')];
      }),
    );
    return lists.flat();
  }

  #show(rows: HTMLElement[], status: string): void {
    this.#list?.replaceChildren(...rows);
    this.#pager?.toggleAttribute('hidden', rows !== this.#own);
    this.#say(status);
  }

  #say(status: string): void {
    const place = this.querySelector('[role=status]');
    if (place) place.textContent = status;
  }
}

customElements.define('statement-filter', StatementFilter);
