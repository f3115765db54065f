import { actorWords } from '@words/actors.ts';
import { selectingWords as said } from '@words/desk/selecting.ts';
import { type ActorKind, type Relation, relationSchema } from '../schemas/actor.ts';
import { byFit, fits, mentionsAt, wordsAt } from './around.ts';
import { button } from './dom.ts';
import { type Choice, type Control, formView } from './form.ts';
import { addStatement, type Form, type StatementParts } from './selecting.ts';
import type { Action, Margin, Place } from './types.ts';

/** What a form asks about words, and what it makes of the answers. */
export interface FormActs {
  save: (action: Action, did: string) => Promise<boolean>;
  cancel: () => void;
}

type Places = readonly [Place, ...Place[]];

/** The form for each thing that is asked about words. */
export const forms: Record<Form, (margin: Margin, places: Places, acts: FormActs) => HTMLElement> = { tag, date, term, section, note };

/** Asks who says a statement. */
export function statementForm(margin: Margin, parts: StatementParts, acts: FormActs): HTMLElement {
  const { source } = parts;
  const [mention] = source ? mentionsAt(margin, source) : [];
  const actors = byFit(margin.actors, source ? wordsAt(margin, source) : '').map(({ id, name }): Choice => [id, name]);
  const actor = { name: 'actor', label: said.asks.actor, choices: [['', said.nobody], ...actors] as Choice[], value: mention?.actor.id };
  return asking('statement', [actor], said.saveStatement, acts, (values) =>
    acts.save(addStatement(parts, values.actor || undefined), said.did.statement),
  );
}

function tag(margin: Margin, [at]: Places, acts: FormActs): HTMLElement {
  const words = wordsAt(margin, at);
  const own = mentionsAt(margin, at).find(({ place }) => place.start === at.start && place.end === at.end);
  const actors = byFit(margin.actors, words);
  const best = own?.actor ?? actors.find(({ name }) => fits(name, words));
  const { kind } = actorWords.actors;
  const listed = actors.map((actor): Choice => [actor.id, `${actor.name} (${kind[actor.kind].toLowerCase()})`]);
  const controls: Control[] = [
    { name: 'actor', label: said.actor, choices: [...listed, ['', said.newActor]], value: best?.id },
    { name: 'as', label: said.relation, choices: relationSchema.options.map((own): Choice => [own, said.relations[own]]) },
    { name: 'name', label: said.name, value: words, isRequired: true },
    { name: 'kind', label: said.kind, choices: Object.entries(kind), value: 'person' },
  ];
  const form = asking('tag', controls, said.saveTag, acts, ({ actor, as, name = '', kind }) =>
    actor
      ? acts.save({ do: 'tag', at, actor, as: as as Relation }, said.did.tag)
      : acts.save({ do: 'add actor', at, name, kind: kind as ActorKind }, said.did.actor),
  );
  const [actor, as] = ['actor', 'as'].map((name) => form.elements.namedItem(name) as HTMLSelectElement);
  const adapt = (): void => {
    const chosen = actors.find(({ id }) => id === actor?.value);
    showOnly(form, ['actor', ...(chosen ? ['as'] : ['name', 'kind'])]);
    if (as && chosen) as.value = chosen === own?.actor ? own.place.relation : chosen.name === words ? 'name' : 'alias';
  };
  actor?.addEventListener('change', adapt);
  adapt();
  return form;
}

/** What is asked of each kind of date. */
const DATES = { day: ['day'], longer: ['longer'], period: ['from', 'to'] } as const;

function date(margin: Margin, [at]: Places, acts: FormActs): HTMLElement {
  const words = wordsAt(margin, at);
  const isYear = /^[12]\d{3}$/.test(words);
  const controls: Control[] = [
    { name: 'exact', label: said.exact, choices: Object.entries(said.exactly), value: isYear ? 'longer' : 'day' },
    { name: 'day', label: said.on.day, type: 'day', isRequired: true },
    { name: 'longer', label: said.on.longer, type: 'point', isRequired: true, value: isYear ? words : '', hint: said.longerHint },
    { name: 'from', label: said.on.from, type: 'day', isRequired: true },
    { name: 'to', label: said.on.to, type: 'day', isRequired: true },
  ];
  const form = asking('date', controls, said.saveDate, acts, ({ day, longer, from, to }) =>
    acts.save({ do: 'add date', at, on: day || longer || from || '', to: to || undefined }, said.did.date),
  );
  const exact = form.elements.namedItem('exact') as HTMLSelectElement;
  const adapt = (): void => showOnly(form, ['exact', ...DATES[exact.value as keyof typeof DATES]]);
  exact.addEventListener('change', adapt);
  adapt();
  return form;
}

function term(margin: Margin, [at]: Places, acts: FormActs): HTMLElement {
  const controls: Control[] = [
    { name: 'term', label: said.termName, value: wordsAt(margin, at), isRequired: true },
    { name: 'definition', label: said.definition, type: 'long', isRequired: true },
  ];
  return asking('term', controls, said.saveTerm, acts, ({ term = '', definition = '' }) =>
    acts.save({ do: 'define term', at, term, definition }, said.did.term),
  );
}

function section(_: Margin, [{ passage }]: Places, acts: FormActs): HTMLElement {
  return asking('section', [{ name: 'heading', label: said.heading }], said.saveSection, acts, ({ heading = '' }) =>
    acts.save({ do: 'start section', passage, heading }, said.did.section),
  );
}

function note(_: Margin, places: Places, acts: FormActs): HTMLElement {
  const below = (places.at(-1) ?? places[0]).passage;
  const controls: Control[] = [
    { name: 'about', label: said.about, choices: Object.entries(said.abouts) },
    { name: 'title', label: said.noteTitle },
    { name: 'words', label: said.noteWords, type: 'long', isRequired: true },
  ];
  return asking('note', controls, said.saveNote, acts, ({ about = '', title = '', words = '' }) =>
    acts.save({ do: 'add block', below, kind: 'note', attributes: { about, ...(title && { title }) }, words }, said.did.note),
  );
}

/** A form that can be left. */
function asking(
  key: string,
  controls: readonly Control[],
  save: string,
  { cancel }: FormActs,
  submit: (values: Record<string, string>) => Promise<boolean>,
): HTMLFormElement {
  const form = formView(`select ${key}`, controls, { save, submit });
  form.querySelector('.buttons')?.append(button(said.cancel, cancel));
  form.addEventListener('keydown', ({ key, isComposing }) => key === 'Escape' && !isComposing && cancel());
  return form;
}

/** Shows some of the controls; the others neither stop the form nor come with it. */
function showOnly(form: HTMLFormElement, names: readonly string[]): void {
  for (const input of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
    input.disabled = !names.includes(input.name);
    const field = input.closest<HTMLElement>('.field');
    if (field) field.hidden = input.disabled;
  }
}
