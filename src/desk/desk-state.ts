import type { ItemKind } from '../schemas/action.ts';
import type { Margin, Suggestion } from './types.ts';

/** What the person sees of an explainer at the desk. */
export interface DeskState {
  margin: Margin;
  order: 'confidence' | 'page';
  /** Of which kind suggestions are shown; absent for all. */
  kind?: ItemKind | undefined;
  /** The key of the suggestion that keys are about. */
  selected?: string | undefined;
  /** The key of the one whose fields are open. */
  edited?: string | undefined;
}

/** The suggestions that are shown, in their order. */
export function shownSuggestions({ margin, order, kind }: Pick<DeskState, 'margin' | 'order' | 'kind'>): Suggestion[] {
  const shown = margin.suggestions.filter((suggestion) => kind === undefined || suggestion.kind === kind);
  if (order === 'page') return shown.toSorted((one, other) => one.order - other.order || startOf(one) - startOf(other));
  // One without a confidence was not measured: it is looked at first.
  return shown.toSorted((one, other) => (one.confidence ?? 0) - (other.confidence ?? 0) || one.order - other.order);
}

const startOf = ({ place }: Suggestion): number => place?.start ?? 0;

/** The state with another margin; the selection goes to what then stands in its place. */
export function withMargin(state: DeskState, margin: Margin): DeskState {
  const before = shownSuggestions(state);
  const at = before.findIndex(({ key }) => key === state.selected);
  const kind = margin.suggestions.some((suggestion) => suggestion.kind === state.kind) ? state.kind : undefined;
  const shown = shownSuggestions({ ...state, margin, kind });
  const keys = new Set(shown.map(({ key }) => key));
  const next = before.slice(Math.max(at, 0)).find(({ key }) => keys.has(key)) ?? shown.at(-1);
  const added = shown.find(({ key }) => !before.some((own) => own.key === key));
  return { ...state, margin, kind, selected: (added ?? next)?.key, edited: undefined };
}

/** The state with the selection so many suggestions further; it stays at the ends. */
export function withStep(state: DeskState, step: number): DeskState {
  const shown = shownSuggestions(state);
  const at = shown.findIndex(({ key }) => key === state.selected);
  const next = shown[Math.min(Math.max(at + step, 0), shown.length - 1)];
  return { ...state, selected: next?.key, edited: undefined };
}
