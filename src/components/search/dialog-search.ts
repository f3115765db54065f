import { search } from '@words/search.ts';
import { isEmpty, readQuery, type SearchRequest, withWords, writeQuery } from '../../lib/search/query.ts';
import { failureNote, missingNote, readAsNote, statusOf } from './notes.ts';
import { isPlain, partOf } from './parts.ts';
import { type Answered, SearchSession } from './session.ts';
import { showOption } from './show-hit.ts';

const SHOWN = 8;

/**
 * Results in the search dialog as the reader types: a combobox with a list, by the pattern of the ARIA Authoring Practices. The focus
 * stays in the field; arrows go through the list, Enter opens what is chosen or else leads to the search page.
 *
 * @param host the `<search-dialog>`
 */
export function startDialogSearch(host: HTMLElement): void {
  const session = new SearchSession(host.dataset.pagefind ?? '');
  const input = partOf(host, '[role=combobox]', HTMLInputElement);
  const list = partOf(host, '[role=listbox]', HTMLElement);
  const all = partOf(host, '.dialog-all', HTMLAnchorElement);
  const page = all.pathname;

  async function find(): Promise<void> {
    const request = withWords(readQuery(''), input.value);
    choose(undefined);
    all.href = page + writeQuery(request);
    if (isEmpty(request)) {
      session.cancel();
      clear();
      return;
    }
    if (list.hidden) say('.dialog-status', search.searching);
    try {
      const found = await session.ask(request, SHOWN);
      if (found) show(found, request);
    } catch (error) {
      console.error(error);
      clear();
      const retry = () => {
        input.focus();
        void find();
      };
      say('.dialog-status', ...failureNote(retry));
    }
  }

  function show({ answer, hits }: Answered, request: SearchRequest): void {
    say('.dialog-status', [statusOf(answer), missingNote(answer.notFound)].join(' ').trim());
    say('.dialog-readas', ...readAsNote(answer, request, page));
    all.textContent = answer.total > 1 ? search.allResults(answer.total) : search.searchPage;
    choose(undefined);
    list.replaceChildren(...hits.map((hit, index) => showOption(hit, `ui-dialog-option-${index}`)));
    expand(hits.length > 0);
  }

  function clear(): void {
    say('.dialog-status');
    say('.dialog-readas');
    all.textContent = search.searchPage;
    list.replaceChildren();
    expand(false);
  }

  function expand(isExpanded: boolean): void {
    list.hidden = !isExpanded;
    input.ariaExpanded = String(isExpanded);
  }

  function press(event: KeyboardEvent): void {
    if (event.isComposing || !isPlain(event)) return;
    const options = [...list.querySelectorAll<HTMLElement>('[role=option]')];
    const at = options.findIndex(({ ariaSelected }) => ariaSelected === 'true');
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && options.length > 0) {
      event.preventDefault();
      // One place more than there are options: the field itself, with none of them chosen.
      const places = options.length + 1;
      choose(options[((at + 1 + step + places) % places) - 1]);
    } else if (event.key === 'Enter' && at >= 0) {
      event.preventDefault();
      options[at]?.click();
    }
  }

  function choose(option: HTMLElement | undefined): void {
    for (const other of list.querySelectorAll('[aria-selected=true]')) other.ariaSelected = 'false';
    if (option === undefined) {
      input.removeAttribute('aria-activedescendant');
      return;
    }
    option.ariaSelected = 'true';
    option.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', option.id);
  }

  function say(place: string, ...content: (Node | string)[]): void {
    partOf(host, place, HTMLElement).replaceChildren(...content);
  }

  input.addEventListener('input', () => void find());
  input.addEventListener('keydown', press);
  // Back leads to the page as it was, without the dialog over it.
  host.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a') && isPlain(event)) {
      partOf(host, 'dialog', HTMLDialogElement).close();
    }
  });
  session.prepare();
  void find();
}
