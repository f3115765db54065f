import { search } from '@words/search.ts';
import { FILTERS, type SearchRequest, withFilter } from '../../lib/search/query.ts';
import { labelOf } from './filters.ts';
import { button, make } from './parts.ts';

/**
 * Shows the chosen filters as buttons that take them away.
 *
 * @param onChange called with the search without the filter
 */
export function showChips(place: HTMLElement, request: SearchRequest, onChange: (request: SearchRequest) => void): void {
  const focused = [...place.querySelectorAll('button')].indexOf(document.activeElement as HTMLButtonElement);
  const chips = FILTERS.flatMap((name) =>
    request.filters[name].map((value) => {
      const chip = button(name === 'theme' ? 'search-chip theme-name' : 'search-chip', labelOf(name, value), () =>
        onChange(withFilter(request, name, value, false)),
      );
      chip.prepend(make('span', 'visually-hidden', search.removeFilter(search.filters[name])));
      return chip;
    }),
  );
  if (chips.length > 1) {
    const filters = { kind: [], actor: [], theme: [], author: [] };
    chips.push(button('search-clear', search.clearFilters, () => onChange({ ...request, filters })));
  }
  place.replaceChildren(...chips.map((chip) => make('li', '', chip)));
  if (focused >= 0) (chips[Math.min(focused, chips.length - 1)] ?? place.closest('site-search')?.querySelector('input'))?.focus();
}
