import type { Counts } from './engine.ts';
import { FILTERS, type Filter, type Query } from './query.ts';

const HEADINGS: Record<Filter, string> = { kind: 'Kind', actor: 'Actor', theme: 'Theme', author: 'Author' };

/** How many values of a filter are shown; a chosen one always is. */
const VALUES = 12;

/**
 * Shows each filter as a group of check boxes with the number of results that each would leave.
 *
 * @param onChange called with the query that the reader's choice makes
 */
export function showFilters(place: HTMLElement, counts: Counts, query: Query, onChange: (query: Query) => void): void {
  const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement.id : '';
  place.replaceChildren(...FILTERS.flatMap((name) => group(name, counts[name] ?? {}, query, onChange)));
  if (focused.startsWith('ui-filter-')) document.getElementById(focused)?.focus();
}

function group(name: Filter, counts: Record<string, number>, query: Query, onChange: (query: Query) => void): HTMLElement[] {
  const chosen = query.filters[name];
  const values = Object.entries(counts)
    .filter(([value, count]) => count > 0 || chosen.includes(value))
    .sort(([, a], [, b]) => b - a)
    .filter(([value], index) => index < VALUES || chosen.includes(value));
  if (values.length === 0) return [];
  const fieldset = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = HEADINGS[name];
  fieldset.append(legend);
  for (const [value, count] of values) {
    const change = (isChosen: boolean) => {
      const rest = chosen.filter((other) => other !== value);
      onChange({ ...query, filters: { ...query.filters, [name]: isChosen ? [...rest, value] : rest } });
    };
    fieldset.append(choice(`ui-filter-${name}-${value}`, value, count, chosen.includes(value), change));
  }
  return [fieldset];
}

function choice(id: string, text: string, count: number, isChosen: boolean, onChange: (isChosen: boolean) => void): HTMLLabelElement {
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.id = id;
  box.checked = isChosen;
  box.addEventListener('change', () => onChange(box.checked));
  const number = document.createElement('span');
  number.className = 'count';
  number.textContent = String(count);
  label.append(box, text, ' ', number);
  return label;
}
