import { formWords } from '@words/desk/forms.ts';
import { marginWords as said } from '@words/desk/margin.ts';
import type { ItemKind } from '../schemas/action.ts';
import { askAct, askMargin, askUndo, base } from './ask.ts';
import { type DeskState, shownSuggestions, withMargin, withStep } from './desk-state.ts';
import { button, draw, h } from './dom.ts';
import { openForms } from './forms.ts';
import { keysDialog, listenToKeys } from './keys.ts';
import { openPreview } from './preview.ts';
import { selectingBar } from './selecting-bar.ts';
import { suggestionView } from './suggestion.ts';
import { tabList } from './tabs.ts';
import { tell, tellRefused, told } from './tell.ts';
import type { Action, Done, Margin, Place, Suggestion } from './types.ts';

/** Shows an explainer at the desk: its page, and beside it what was suggested, or forms for all of it. */
export async function showExplainer(place: HTMLElement, slug: string): Promise<void> {
  let state: DeskState = { margin: await askMargin(slug), order: 'confidence' };
  state = withStep(state, 0);
  document.title = `${state.margin.fields.headline} · ${said.desk}`;
  const frame = h('iframe', { attributes: { title: said.page, src: state.margin.href } });
  const preview = openPreview(frame);
  const bar = h('header', { class: 'bar' });
  const margin = h('div');
  const formsPlace = h('div');
  const tabs = [
    { name: said.suggestions, panel: margin },
    { name: formWords.explainer, panel: formsPlace },
  ];
  const tabBar = tabList('ui-view', formWords.views, tabs, (index) => {
    isForms = index === 1;
    show();
    if (isForms) void forms.load();
  });
  const beside = h('section', { class: 'margin', attributes: { 'aria-label': formWords.views } }, tabBar, margin, formsPlace);
  let isForms = false;
  let markedByForms: Place | undefined;
  const keys = keysDialog();
  const selecting = selectingBar({
    preview,
    isOnPage: () => document.activeElement === frame,
    margin: () => state.margin,
    act: (action, did, done) => act(action, did, done),
  });
  const side = h('div', { class: 'side' }, selecting.view, beside);
  const main = h('main', { class: 'work', attributes: { id: 'ui-main' } }, frame, side);
  place.replaceChildren(bar, main, told, keys, selecting.dialog);

  const change = (next: DeskState): void => {
    state = next;
    show();
  };
  const show = (): void => {
    draw(bar, ...barView(state.margin, { undo, showKeys: () => keys.showModal() }));
    draw(margin, ...marginView());
    forms.show(state.margin);
    preview.mark(isForms ? markedByForms : selectedOf(state)?.place);
    selecting.update();
  };
  const focusSelected = (): void => {
    if (isForms) return;
    const selected = margin.querySelector<HTMLElement>('[aria-current]');
    selected?.focus({ preventScroll: true });
    selected?.scrollIntoView({ block: 'nearest' });
  };
  let isBusy = false;
  let reloading = Promise.resolve();
  const work = async (ask: () => Promise<Done>, said_: string, focus = focusSelected): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    try {
      const { margin: next, changedMeanwhile } = await ask();
      change(withMargin(state, next));
      focus();
      const left = isForms ? '' : said.left(next.suggestions.length);
      tell([said_, changedMeanwhile ? said.changedMeanwhile : '', left].filter(Boolean).join(' '));
      // Meanwhile the person can go on.
      reloading = reloading.then(preview.reload, preview.reload);
    } catch (error) {
      tellRefused(error);
    } finally {
      isBusy = false;
    }
  };
  const act = (action: Action, did = said.did[action.do] ?? said.done, focus = focusSelected): Promise<void> =>
    work(() => askAct(state.margin, action), did, focus);
  let sent = Promise.resolve();
  const forms = openForms(formsPlace, {
    // What was sent is not lost while another action is under way.
    act(action, did) {
      sent = sent.then(() => act(action, did));
      return sent;
    },
    mark(place) {
      markedByForms = place;
      preview.mark(place);
    },
  });
  preview.onSelect(() => forms.choose(preview.selected()));
  const undo = (): void => {
    if (state.margin.undo === undefined) tell(said.nothingToUndo);
    else void work(() => askUndo(state.margin), said.undone);
  };
  const step = (by: number): void => {
    change(withStep(state, by));
    focusSelected();
  };
  const onSelected = (use: (suggestion: Suggestion) => void) => (): void => {
    const selected = selectedOf(state);
    if (selected) use(selected);
  };
  const ofAll = { u: undo, '?': () => keys.showModal(), ...selecting.keys };
  const ofSuggestions = {
    ...ofAll,
    j: () => step(1),
    ArrowDown: () => step(1),
    k: () => step(-1),
    ArrowUp: () => step(-1),
    a: onSelected(({ key }) => void act({ do: 'accept', key })),
    r: onSelected(({ key, canReject }) => canReject && void act({ do: 'reject', key })),
    e: onSelected(({ key, fields }) => fields.length > 0 && change({ ...state, edited: key })),
  };
  // What is not in sight is not decided by a key.
  const onKeys = (): Readonly<Record<string, () => void>> => (isForms ? ofAll : ofSuggestions);
  listenToKeys(document, onKeys);
  frame.addEventListener('load', () => {
    if (frame.contentDocument) listenToKeys(frame.contentDocument, onKeys);
  });

  function marginView(): (HTMLElement | null)[] {
    const shown = shownSuggestions(state);
    const counts = Map.groupBy(state.margin.suggestions, ({ kind }) => kind);
    const kind = state.kind;
    return [
      h('p', { class: 'left' }, said.left(state.margin.suggestions.length)),
      shown.length === 0
        ? null
        : filtersView(
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

  show();
}

const selectedOf = ({ margin, selected }: DeskState): Suggestion | undefined => margin.suggestions.find(({ key }) => key === selected);

function barView({ fields, undo: last }: Margin, acts: { undo: () => void; showKeys: () => void }): HTMLElement[] {
  return [
    h('p', { class: 'way' }, h('a', { attributes: { href: `${base}desk/` } }, said.desk)),
    h('h1', {}, fields.headline),
    h(
      'p',
      { class: 'buttons' },
      button(said.undo, acts.undo, { key: 'undo', attributes: { disabled: last === undefined } }),
      button(said.keys, acts.showKeys, { key: 'keys' }),
    ),
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
