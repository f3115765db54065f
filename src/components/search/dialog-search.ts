import { search as said } from '@words/search.ts';
import type { Suggestion } from '../../lib/search/answer.ts';
import { isEmpty, readQuery, type SearchRequest, withWords, writeQuery } from '../../lib/search/query.ts';
import { Combobox } from './combobox.ts';
import { failureNote, missingNote, readAsNote, relatedNote, statusOf } from './notes.ts';
import { isPlain, make, partOf } from './parts.ts';
import { keepSearch, RecentSearches } from './recent-searches.ts';
import { type Answered, SearchSession } from './session.ts';
import { showOption, showSuggestion } from './show-hit.ts';

const SHOWN = 8;

/** How many words are suggested beside the results: what follows them has to stay in view. */
const SUGGESTED = 3;

/**
 * Results in the search dialog as the reader types, and above them what the words may become. A result that is taken leads to its page, a
 * suggestion is searched for; Enter without one leads to the search page.
 *
 * @param host the `<search-dialog>`
 */
export function startDialogSearch(host: HTMLElement): void {
  const session = new SearchSession(host.dataset.pagefind ?? '');
  const input = partOf(host, '[role=combobox]', HTMLInputElement);
  const list = partOf(host, '[role=listbox]', HTMLElement);
  const all = partOf(host, '.dialog-all', HTMLAnchorElement);
  const page = all.pathname;
  const combobox = new Combobox(input, list);
  const search = (words: string) => {
    input.value = words;
    input.focus();
    void find();
  };
  const recent = new RecentSearches(input, page, search);

  async function find(): Promise<void> {
    const request = withWords(readQuery(''), input.value);
    combobox.choose(undefined);
    all.href = page + writeQuery(request);
    if (isEmpty(request)) {
      session.cancel();
      clear();
      recent.show();
      return;
    }
    recent.hide();
    if (!combobox.isOpen) say('.dialog-status', said.searching);
    try {
      const [found, suggested] = await Promise.all([session.ask(request, SHOWN), session.suggest(input.value, SHOWN)]);
      if (found && input.value === request.words) show(found, suggested, request);
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

  function show({ answer, hits }: Answered, suggested: Suggestion[], request: SearchRequest): void {
    say('.dialog-status', [statusOf(answer), missingNote(answer.notFound)].join(' ').trim());
    say('.dialog-readas', ...readAsNote(answer, request, page));
    say('.dialog-related', ...relatedNote(answer, request, page));
    all.textContent = answer.total > 1 ? said.allResults(answer.total) : said.searchPage;
    const titles = new Set(hits.map(({ title }) => title));
    const others = suggested.filter(({ text }) => !titles.has(text)).slice(0, SUGGESTED);
    combobox.show([
      ...suggestionsOf(others, (words) => page + writeQuery(withWords(readQuery(''), words))),
      ...hits.map((hit, index) => showOption(hit, `ui-dialog-option-${index}`)),
    ]);
  }

  function clear(): void {
    say('.dialog-status');
    say('.dialog-readas');
    say('.dialog-related');
    all.textContent = said.searchPage;
    combobox.show([]);
  }

  function say(place: string, ...content: (Node | string)[]): void {
    partOf(host, place, HTMLElement).replaceChildren(...content);
  }

  partOf(host, '.dialog-related', HTMLElement).after(recent.element);
  input.addEventListener('input', () => void find());
  // Back leads to the page as it was, without the dialog over it.
  host.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a');
    if (!link) return;
    const { words } = link.dataset;
    if (words !== undefined && isPlain(event)) {
      event.preventDefault();
      search(words);
      return;
    }
    if (list.contains(link)) keepSearch(input.value);
    if (isPlain(event) && !event.defaultPrevented) partOf(host, 'dialog', HTMLDialogElement).close();
  });
  session.prepare();
  void find();
}

/** A group of the list, named for those who do not see where it ends. */
function suggestionsOf(suggested: Suggestion[], urlOf: (words: string) => string): HTMLElement[] {
  if (suggested.length === 0) return [];
  const options = suggested.map((one, index) => showSuggestion(one, `ui-dialog-suggestion-${index}`, urlOf(one.text)));
  return [Object.assign(make('div', 'dialog-suggestions', ...options), { role: 'group', ariaLabel: said.suggestions })];
}
