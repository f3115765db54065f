import { search } from '@words/search.ts';
import type { Choices, SearchAnswer } from '../../lib/search/answer.ts';
import { FILTERS, type Filter, type SearchRequest, withFilter } from '../../lib/search/query.ts';
import { toOffer, VALUES } from './narrowing.ts';
import { failureNote } from './notes.ts';
import { button, kindLabel, make } from './parts.ts';
import type { FilterChoices } from './session.ts';

const NONE: Choices = { values: [], total: 0 };

/** How many values of each filter will be shown: all of one whose rarer values are unfolded. */
export function choicesToShow(place: HTMLElement): [Filter, number][] {
  const open = [...place.querySelectorAll<HTMLElement>('details[open]')].map(({ dataset }) => dataset.more);
  return FILTERS.map((name) => [name, open.includes(name) ? Number.POSITIVE_INFINITY : VALUES]);
}

/**
 * Shows each filter that can narrow what was found as a group of check boxes with the number of pages that each would leave. What had the focus keeps it.
 *
 * @param choices as many as `choicesToShow` says; others come from the answer once they are unfolded
 */
export function showFilters(place: HTMLElement, choices: FilterChoices, answer: SearchAnswer, { filters }: SearchRequest): void {
  const focused = keyOf(document.activeElement);
  place.replaceChildren(...FILTERS.flatMap((name) => group(name, choices[name] ?? NONE, filters[name], answer)));
  if (focused === undefined) return;
  const same = [...place.querySelectorAll('input')].find((box) => keyOf(box) === focused);
  (same ?? place.querySelector('input'))?.focus({ preventScroll: true });
}

const labelOf = (name: Filter, value: string): string => (name === 'kind' ? kindLabel(value) : value);

/** Shows the chosen filters as buttons that take them away. @param onChange called with the search without the filter */
export function showChips(place: HTMLElement, request: SearchRequest, onChange: (request: SearchRequest) => void): void {
  const focused = [...place.querySelectorAll('button')].indexOf(document.activeElement as HTMLButtonElement);
  const chips = FILTERS.flatMap((name) =>
    request.filters[name].map((value) => {
      const remove = () => onChange(withFilter(request, name, value, false));
      const chip = button(name === 'theme' ? 'search-chip theme-name' : 'search-chip', labelOf(name, value), remove);
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

/** Unfolds the filters where they stand beside the results: as wide as src/styles/search.css says. */
export function openWhereWide(fold: HTMLDetailsElement): void {
  const isWide = matchMedia('(width >= 52rem)');
  const follow = () => {
    fold.open = isWide.matches;
  };
  isWide.addEventListener('change', follow);
  follow();
}

function keyOf(element: Element | null): string | undefined {
  if (!(element instanceof HTMLInputElement) || element.dataset.filter === undefined) return undefined;
  return `${element.dataset.filter}=${element.dataset.value}`;
}

function group(name: Filter, choices: Choices, chosen: string[], answer: SearchAnswer): HTMLElement[] {
  const { first, rest, folded } = toOffer(choices, chosen, answer.total);
  if (first.length === 0) return [];
  const toBoxes = (some: Choices['values']) => some.map(({ value, count }) => choice(name, value, count, chosen.includes(value)));
  const fieldset = make('fieldset', '', make('legend', '', search.filters[name]), ...toBoxes(first));
  if (folded > 0) {
    const fetchRest = async () => toBoxes(toOffer(await answer.choices(name, Number.POSITIVE_INFINITY), chosen, answer.total).rest);
    fieldset.append(foldedAway(name, folded, toBoxes(rest), fetchRest));
  }
  return [fieldset];
}

/** A fold that is filled when it is opened first: there may be thousands of values, and they change with every letter that is typed. */
function foldedAway(name: Filter, count: number, boxes: HTMLElement[], fetchBoxes: () => Promise<HTMLElement[]>): HTMLDetailsElement {
  const more = make('details', '', make('summary', '', search.moreValues(count)), ...boxes);
  more.dataset.more = name;
  more.open = boxes.length > 0;
  const fill = async () => {
    const content = await fetchBoxes().catch((error: unknown) => {
      console.error(error);
      const retry = () => {
        more.querySelector('summary')?.focus();
        void fill();
      };
      return [make('p', '', ...failureNote(retry))];
    });
    more.querySelector('p')?.remove();
    more.append(...content);
  };
  if (!more.open) more.addEventListener('toggle', () => void fill(), { once: true });
  return more;
}

function choice(name: Filter, value: string, count: number, isChosen: boolean): HTMLLabelElement {
  const box = Object.assign(make('input', ''), { type: 'checkbox', checked: isChosen });
  Object.assign(box.dataset, { filter: name, value });
  const label = make('span', name === 'theme' ? 'theme-name' : '', labelOf(name, value));
  return make('label', '', box, label, ' ', make('span', 'count', String(count)));
}
