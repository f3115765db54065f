import { selectingWords as said } from '@words/desk/selecting.ts';
import { mentionsAt, sectionAround, wordsAt } from './around.ts';
import { wordsDialog } from './choose-words.ts';
import { button, draw, h } from './dom.ts';
import type { Preview } from './preview.ts';
import * as selecting from './selecting.ts';
import { forms, statementForm } from './selecting-forms.ts';
import { tell } from './tell.ts';
import type { Action, Margin, Place } from './types.ts';

/** What the bar needs of the desk around it. */
interface Around {
  preview: Preview;
  /** Whether the focus is on the page in the frame. */
  isOnPage: () => boolean;
  margin: () => Margin;
  /** Does an action, and calls `done` once it is; says what went wrong otherwise. */
  act: (action: Action, did: string, done: () => void) => Promise<boolean>;
}

/** The bar of what can be done with the words that are selected on the page, and the dialog to choose some without it. */
export function selectingBar({ preview, isOnPage, margin, act }: Around) {
  let state = selecting.nothingSelected;
  const view = h('section', { class: 'selecting', attributes: { 'aria-label': said.title, tabindex: '-1' } });
  const dialog = wordsDialog();

  const change = (next: selecting.Selecting): void => {
    state = next;
    show();
  };
  /** Changes what the bar shows, for somebody whose focus is in it. */
  const go = (next: selecting.Selecting, told?: string): void => {
    change(next);
    if (state.places.length === 0) preview.select(undefined);
    focus();
    if (told) tell(told);
  };
  const focus = (): void =>
    (view.querySelector<HTMLElement>('form :is(input, select, textarea):enabled, button:enabled') ?? view).focus({ preventScroll: true });
  const save = (action: Action, did: string): Promise<boolean> => act(action, did, () => go(selecting.nothingSelected));
  const cancel = (): void => go(selecting.withoutLast(state), said.cancelled);
  const choose = (): void => {
    const own = state.statement?.content[0];
    dialog.open({
      margin: margin(),
      passage: (own ?? state.places[0])?.passage,
      isFixed: own !== undefined,
      writtenIn: preview.writtenIn(),
      take: (place) => {
        change(selecting.withPlaces(state, [place]));
        preview.select(place);
        focus();
      },
    });
  };
  const words = (place: Place): HTMLElement => {
    const { lang, dir } = preview.writtenIn();
    return h('q', { class: 'words', attributes: { lang, dir } }, wordsAt(margin(), place));
  };

  preview.onSelect(() => {
    const known = new Set(margin().passages.map(({ id }) => id));
    const places = preview.selected().filter(({ passage }) => known.has(passage));
    // A press on the bar must not take away what it is about.
    if (places.length === 0 && !isOnPage()) return;
    const before = state;
    const next = selecting.withPlaces(state, places);
    if (next === before || JSON.stringify(next) === JSON.stringify(before)) return;
    change(next);
    if (state.statement || places.length === before.places.length) return;
    if (places.length > 0) tell(places.length > 1 ? said.passages(places.length) : said.selected);
  });

  function show(): void {
    const { places, form, statement } = state;
    view.classList.toggle('active', places.length > 0 || statement !== undefined);
    draw(view, ...(statement ? statementView(statement) : form ? formView(form) : places.length > 0 ? actionsView() : idleView()));
    preview.markParts({ words: places, ...(statement && partsOf(statement)) });
  }

  const idleView = (): HTMLElement[] => [
    h('p', { class: 'facts' }, said.hint),
    h('p', { class: 'buttons' }, button(said.choose, choose, { key: 'choose' })),
  ];

  function actionsView(): (HTMLElement | null)[] {
    const { places } = state;
    const [first] = places;
    if (!first) return [];
    const place = selecting.placeOf(state);
    const around = sectionAround(margin(), first.passage);
    const ask = (form: selecting.Form): HTMLElement => button(said[form], () => go(selecting.withForm(state, form)), { key: form });
    const join = (): void => void save({ do: 'join section', section: around?.section.id ?? '' }, said.did.join);
    return [
      place ? h('p', {}, words(place)) : h('p', { class: 'facts' }, said.passages(places.length)),
      h(
        'p',
        { class: 'buttons' },
        ...(place ? ofWords(place, ask) : []),
        around && !around.begins ? ask('section') : null,
        around && !around.isFirst ? button(said.join, join, { key: 'join' }) : null,
        ask('note'),
        button(said.chooseOthers, choose, { key: 'choose' }),
        button(said.clear, () => go(selecting.nothingSelected), { key: 'cancel' }),
      ),
    ];
  }

  const ofWords = (at: Place, ask: (form: selecting.Form) => HTMLElement): HTMLElement[] => [
    ask('tag'),
    ...mentionsAt(margin(), at).map(({ actor, place: { passage, start, end } }) => {
      const place = { passage, start, end };
      const untag = (): void => void save({ do: 'untag', at: place }, said.did.untag);
      return button(said.untag(wordsAt(margin(), place), actor.name), untag, { key: `untag ${start}` });
    }),
    button(said.statement, () => go(selecting.withStatement(state), said.asks.source), { key: 'statement' }),
    button(said.keyPoint, () => void save({ do: 'add key point', at }, said.did.keyPoint), { key: 'key point' }),
    ask('date'),
    ask('term'),
  ];

  function formView(form: selecting.Form): HTMLElement[] {
    const [first, ...others] = state.places;
    if (!first) return [];
    return [h('h2', {}, said[form]), h('p', {}, words(first)), forms[form](margin(), [first, ...others], { save, cancel })];
  }

  function statementView(statement: NonNullable<selecting.Selecting['statement']>): (HTMLElement | null)[] {
    const { asks } = statement;
    const parts = Object.entries(partsOf(statement)).flatMap(([part, places]) =>
      places.map((place) => [h('dt', {}, said.parts[part as keyof typeof said.parts]), h('dd', {}, words(place))]),
    );
    const list = h('dl', { class: 'parts' }, ...parts.flat());
    if (asks === 'actor') return [h('h2', {}, said.statement), list, statementForm(margin(), statement, { save, cancel })];
    const taken = selecting.placeOf(state);
    const [toLacking, toContent] = [selecting.obstacleTo(state, 'lacking'), selecting.obstacleTo(state, 'content')];
    const step = (next: selecting.Selecting): void => go(next, next.statement ? said.asks[next.statement.asks] : undefined);
    const take = button(said.take[asks], () => step(selecting.withLacking(state)), {
      key: 'take',
      attributes: { disabled: toLacking !== undefined },
    });
    const more = button(said.andThese, () => step(selecting.withContent(state)), {
      key: 'more',
      attributes: { disabled: toContent !== undefined },
    });
    return [
      h('h2', {}, said.asks[asks]),
      list,
      taken && !toLacking ? h('p', {}, words(taken)) : h('p', { class: 'facts' }, said.obstacle(toLacking ?? 'nothing')),
      h(
        'p',
        { class: 'buttons' },
        take,
        button(said.skip[asks], () => step(selecting.withoutLacking(state)), { key: 'skip' }),
        more,
        button(said.choose, choose, { key: 'choose' }),
        button(said.cancel, cancel, { key: 'cancel' }),
      ),
    ];
  }

  show();
  return {
    view,
    dialog: dialog.view,
    /** Shows what the margin is now; what somebody is writing stays. */
    update: (): void => {
      if (!state.form && state.statement?.asks !== 'actor') show();
    },
    keys: {
      s: () => (state.places.length > 0 || state.statement ? focus() : choose()),
      Escape: () => (state.places.length > 0 || state.statement) && cancel(),
    } as Record<string, () => void>,
  };
}

const partsOf = ({ content, source, cue }: selecting.StatementParts) => ({
  content,
  ...(source && { source: [source] }),
  ...(cue && { cue: [cue] }),
});
