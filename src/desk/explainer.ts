import { formWords } from '@words/desk/forms.ts';
import { marginWords as said } from '@words/desk/margin.ts';
import { publishWords } from '@words/desk/publish.ts';
import { askAct, askMargin, askUndo, base } from './ask.ts';
import { type DeskState, withMargin, withStep } from './desk-state.ts';
import { button, draw, h } from './dom.ts';
import { openForms } from './forms.ts';
import { keysDialog, listenToKeys } from './keys.ts';
import { frameLook } from './look.ts';
import { openPreview } from './preview.ts';
import { publishView } from './publish.ts';
import { selectingBar } from './selecting-bar.ts';
import { suggestionsView } from './suggestions.ts';
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
  const look = frameLook(frame);
  const bar = h('header', { class: 'bar' });
  const margin = h('div');
  const formsPlace = h('div');
  const publishPlace = h('div');
  const tabs = [
    { name: said.suggestions, panel: margin },
    { name: formWords.explainer, panel: formsPlace },
    { name: publishWords.title, panel: publishPlace },
  ];
  let view: 'suggestions' | 'forms' | 'publish' = 'suggestions';
  const tabBar = tabList('ui-view', formWords.views, tabs, (index) => {
    view = (['suggestions', 'forms', 'publish'] as const)[index] ?? 'suggestions';
    show();
    if (view === 'forms') void forms.load();
    if (view === 'publish') draw(publishPlace, publishView(state.margin, preview, look));
  });
  const beside = h('section', { class: 'margin', attributes: { 'aria-label': formWords.views } }, tabBar, margin, formsPlace, publishPlace);
  let markedByForms: Place | undefined;
  const keys = keysDialog();
  const selecting = selectingBar({
    preview,
    isOnPage: () => document.activeElement === frame,
    margin: () => state.margin,
    act: (action, did, done) => act(action, did, done),
  });
  const side = h('div', { class: 'side' }, selecting.view, beside);
  const main = h('main', { class: 'work', attributes: { id: 'ui-main' } }, h('div', { class: 'page' }, frame), side);
  place.replaceChildren(bar, main, told, keys, selecting.dialog);

  const change = (next: DeskState): void => {
    state = next;
    show();
  };
  const show = (): void => {
    draw(bar, ...barView(state.margin, { undo, showKeys: () => keys.showModal() }));
    draw(margin, ...suggestionsView(state, { change, act: (action) => act(action) }));
    forms.show(state.margin);
    preview.mark(view === 'forms' ? markedByForms : selectedOf(state)?.place);
    selecting.update();
  };
  const focusSelected = (): void => {
    if (view !== 'suggestions') return;
    const selected = margin.querySelector<HTMLElement>('[aria-current], #ui-finished');
    selected?.focus({ preventScroll: true });
    selected?.scrollIntoView({ block: 'nearest' });
  };
  let isBusy = false;
  let reloading = Promise.resolve();
  const work = async (ask: () => Promise<Done>, said_: string, focus = focusSelected): Promise<boolean> => {
    if (isBusy) return false;
    isBusy = true;
    try {
      const { margin: next, changedMeanwhile } = await ask();
      change(withMargin(state, next));
      focus();
      const left = view === 'forms' ? '' : said.left(next.suggestions.length);
      tell([said_, changedMeanwhile ? said.changedMeanwhile : '', left].filter(Boolean).join(' '));
      // Meanwhile the person can go on.
      reloading = reloading.then(preview.reload, preview.reload);
      return true;
    } catch (error) {
      tellRefused(error);
      return false;
    } finally {
      isBusy = false;
    }
  };
  const act = (action: Action, did = said.did[action.do] ?? said.done, focus = focusSelected): Promise<boolean> =>
    work(() => askAct(state.margin, action), did, focus);
  let sent = Promise.resolve(true);
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
  const onKeys = (): Readonly<Record<string, () => void>> => (view === 'suggestions' ? ofSuggestions : ofAll);
  listenToKeys(document, onKeys);
  frame.addEventListener('load', () => {
    if (frame.contentDocument) listenToKeys(frame.contentDocument, onKeys);
  });

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
