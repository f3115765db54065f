import { formWords } from '@words/desk/forms.ts';
import { marginWords as said } from '@words/desk/margin.ts';
import type { ItemKind } from '../schemas/action.ts';
import { type DeskState, shownSuggestions, withStep } from './desk-state.ts';
import { button, h } from './dom.ts';
import { approveForm } from './standing-forms.ts';
import { suggestionView } from './suggestion.ts';
import type { Action } from './types.ts';

interface Acts {
  change: (state: DeskState) => void;
  act: (action: Action) => Promise<boolean>;
}

/** What was suggested, in the order and of the kind that the person chose. */
export function suggestionsView(state: DeskState, { change, act }: Acts): (HTMLElement | null)[] {
  const shown = shownSuggestions(state);
  const counts = Map.groupBy(state.margin.suggestions, ({ kind }) => kind);
  const kind = state.kind;
  if (state.margin.suggestions.length === 0) return finishedView(state.margin, act);
  return [
    h('p', { class: 'left' }, said.left(state.margin.suggestions.length)),
    filtersView(
      state,
      [...counts].map(([own, { length }]) => [own, length]),
      change,
    ),
    kind ? button(said.acceptAll(kind, shown.length), () => void act({ do: 'accept all', kind }), { key: 'accept all' }) : null,
    h(
      'ol',
      { class: 'suggestions' },
      ...shown.map((suggestion) => {
        const { key } = suggestion;
        const select = (): void => {
          if (state.selected !== key) change({ ...state, selected: key, edited: undefined });
        };
        return suggestionView(suggestion, key === state.selected, key === state.edited, {
          select,
          accept: () => void act({ do: 'accept', key }),
          reject: () => void act({ do: 'reject', key }),
          edit: () => change({ ...state, selected: key, edited: key }),
          cancel: () => change({ ...state, edited: undefined }),
          save: (values) => void act({ do: 'edit', key, values }),
        });
      }),
    ),
  ];
}

/** What comes after the last suggestion: a person approves what they saw. */
function finishedView({ review: { isApproved, by = '', on = '', changedSince } }: DeskState['margin'], act: Acts['act']): HTMLElement[] {
  const isOpen = !isApproved || changedSince.length > 0;
  return [
    h('p', { class: 'left', attributes: { id: 'ui-finished', tabindex: '-1' } }, said.finished),
    ...(isApproved ? [h('p', {}, formWords.approvedBy(by, on))] : []),
    ...(changedSince.length > 0
      ? [h('p', {}, formWords.changedSince), h('ul', { class: 'bullets' }, ...changedSince.map((line) => h('li', {}, line)))]
      : []),
    ...(isOpen ? [approveForm({ act }, 'approve what was seen', isApproved)] : []),
  ];
}

function filtersView(state: DeskState, counts: [ItemKind, number][], change: (state: DeskState) => void): HTMLElement {
  const choose = (label: string, value: string, options: [value: string, text: string][], onChange: (value: string) => void): HTMLElement =>
    h(
      'label',
      {},
      h('span', {}, label),
      h(
        'select',
        { key: label, on: { change: (event) => onChange((event.target as HTMLSelectElement).value) } },
        ...options.map(([own, text]) => h('option', { attributes: { value: own, selected: own === value } }, text)),
      ),
    );
  return h(
    'div',
    { class: 'filters' },
    choose(
      said.show,
      state.kind ?? '',
      [['', said.all], ...counts.map(([kind, n]): [string, string] => [kind, said.kinds(kind, n)])],
      (kind) => change(withStep({ ...state, kind: (kind || undefined) as ItemKind | undefined, selected: undefined }, 0)),
    ),
    choose(
      said.order,
      state.order,
      [
        ['confidence', said.byConfidence],
        ['page', said.byPage],
      ],
      (order) => change(withStep({ ...state, order: order as DeskState['order'], selected: undefined }, 0)),
    ),
  );
}
