import { selectingWords as said } from '@words/desk/selecting.ts';
import { type ActorKind, actorKindSchema, type Relation, relationSchema } from '../schemas/actor.ts';
import { byFit, fits, mentionsAt, wordsAt } from './around.ts';
import { button, h } from './dom.ts';
import type { Form, StatementParts } from './selecting.ts';
import { addStatement } from './selecting.ts';
import type { Action, Margin, Place } from './types.ts';

/** What a form asks about words, and what it makes of the answers. */
export interface FormActs {
  save: (action: Action, did: string) => void;
  cancel: () => void;
}

type Ask = (margin: Margin, places: readonly [Place, ...Place[]], acts: FormActs) => HTMLElement;

/** The form for each thing that is asked about words. */
export const forms: Record<Form, Ask> = { tag, date, term, section, note };

/** Asks who says a statement. */
export function statementForm(margin: Margin, parts: StatementParts, acts: FormActs): HTMLElement {
  const source = parts.source;
  const [mention] = source ? mentionsAt(margin, source) : [];
  const actors = byFit(margin.actors, source ? wordsAt(margin, source) : '').map(({ id, name }): Option => [id, name]);
  const actor = select('actor', [['', said.nobody], ...actors], mention?.actor.id ?? '');
  return form(said.saveStatement, acts, [labelled(said.asks.actor, actor)], (value) => {
    acts.save(addStatement(parts, value('actor') || undefined), said.did.statement);
  });
}

function tag(margin: Margin, [at]: readonly [Place, ...Place[]], acts: FormActs): HTMLElement {
  const words = wordsAt(margin, at);
  const own = mentionsAt(margin, at).find(({ place }) => place.start === at.start && place.end === at.end);
  const actors = byFit(margin.actors, words);
  const best = own?.actor ?? actors.find(({ name }) => fits(name, words));
  const options = actors.map(({ id, name, kind }): Option => [id, `${name} (${said.kinds[kind]})`]);
  const actor = select('actor', [...options, ['', said.newActor]], best?.id ?? '');
  const relation = select('as', optionsOf(relationSchema.options, said.relations), own?.place.relation ?? 'name');
  const name = h('input', { attributes: { name: 'name', value: words, required: true, dir: 'auto' } });
  const kind = select('kind', optionsOf(actorKindSchema.options, said.kinds), 'person');
  const ofListed = labelled(said.relation, relation);
  const ofNew = [labelled(said.name, name), labelled(said.kind, kind)];
  const adapt = (): void => {
    const listed = margin.actors.find(({ id }) => id === actor.value);
    showOnly([ofListed, ...ofNew], listed ? [ofListed] : ofNew);
    if (listed && listed !== own?.actor) relation.value = listed.name === words ? 'name' : 'alias';
  };
  actor.addEventListener('change', adapt);
  adapt();
  return form(said.saveTag, acts, [labelled(said.actor, actor), ofListed, ...ofNew], (value) => {
    if (value('actor')) acts.save({ do: 'tag', at, actor: value('actor'), as: value('as') as Relation }, said.did.tag);
    else acts.save({ do: 'add actor', at, name: value('name'), kind: value('kind') as ActorKind }, said.did.actor);
  });
}

function date(margin: Margin, [at]: readonly [Place, ...Place[]], acts: FormActs): HTMLElement {
  const words = wordsAt(margin, at);
  const isYear = /^[12]\d{3}$/.test(words);
  const precision = select('precision', Object.entries(said.precisions), isYear ? 'year' : 'day');
  const input = (name: string, type: string, more: Record<string, string> = {}): HTMLElement =>
    h('input', { attributes: { name, type, required: true, ...more } });
  const year = { min: '1000', max: '9999', step: '1', value: isYear ? words : '' };
  const fields = {
    day: [labelled(said.on.day, input('day', 'date'))],
    // Not every browser has a picker of months.
    month: [labelled(said.on.month, input('month', 'month', { pattern: '\\d{4}-\\d{2}', placeholder: said.monthAs }))],
    year: [labelled(said.on.year, input('year', 'number', year))],
    period: [labelled(said.on.from, input('from', 'date')), labelled(said.on.to, input('to', 'date'))],
  };
  const adapt = (): void => showOnly(Object.values(fields).flat(), fields[precision.value as keyof typeof fields]);
  precision.addEventListener('change', adapt);
  adapt();
  return form(said.saveDate, acts, [labelled(said.precision, precision), ...Object.values(fields).flat()], (value) => {
    const dates = precision.value === 'period' ? { on: value('from'), to: value('to') } : { on: value(precision.value) };
    acts.save({ do: 'add date', at, ...dates }, said.did.date);
  });
}

function term(margin: Margin, [at]: readonly [Place, ...Place[]], acts: FormActs): HTMLElement {
  const name = h('input', { attributes: { name: 'term', value: wordsAt(margin, at), required: true, dir: 'auto' } });
  const definition = h('textarea', { attributes: { name: 'definition', rows: '3', required: true, dir: 'auto' } });
  return form(said.saveTerm, acts, [labelled(said.termName, name), labelled(said.definition, definition)], (value) =>
    acts.save({ do: 'define term', at, term: value('term'), definition: value('definition') }, said.did.term),
  );
}

function section(_: Margin, [{ passage }]: readonly [Place, ...Place[]], acts: FormActs): HTMLElement {
  const heading = h('input', { attributes: { name: 'heading', dir: 'auto' } });
  return form(said.saveSection, acts, [labelled(said.heading, heading)], (value) =>
    acts.save({ do: 'start section', passage, heading: value('heading') }, said.did.section),
  );
}

function note(_: Margin, places: readonly [Place, ...Place[]], acts: FormActs): HTMLElement {
  const below = (places.at(-1) ?? places[0]).passage;
  const about = select('about', Object.entries(said.abouts), 'background');
  const title = h('input', { attributes: { name: 'title', dir: 'auto' } });
  const words = h('textarea', { attributes: { name: 'words', rows: '4', required: true, dir: 'auto' } });
  const fields = [labelled(said.about, about), labelled(said.noteTitle, title), labelled(said.noteWords, words)];
  return form(said.saveNote, acts, fields, (value) => {
    const attributes = { about: value('about'), ...(value('title') && { title: value('title') }) };
    acts.save({ do: 'add block', below, kind: 'note', attributes, words: value('words') }, said.did.note);
  });
}

type Option = [value: string, text: string];

const optionsOf = <Value extends string>(values: readonly Value[], texts: Record<Value, string>): Option[] =>
  values.map((value) => [value, texts[value]]);

const select = (name: string, options: readonly Option[], chosen: string): HTMLSelectElement =>
  h(
    'select',
    { attributes: { name } },
    ...options.map(([value, text]) => h('option', { attributes: { value, selected: value === chosen } }, text)),
  );

const labelled = (text: string, field: HTMLElement): HTMLElement => h('label', {}, h('span', {}, text), field);

/** Shows some of the fields; the others neither stop the form nor come with it. */
function showOnly(fields: readonly HTMLElement[], shown: readonly HTMLElement[]): void {
  for (const field of fields) {
    field.hidden = !shown.includes(field);
    for (const input of field.querySelectorAll<HTMLInputElement>('input, select, textarea')) input.disabled = field.hidden;
  }
}

function form(submit: string, { cancel }: FormActs, fields: HTMLElement[], save: (value: (name: string) => string) => void): HTMLElement {
  const made = h(
    'form',
    {
      class: 'fields',
      on: {
        submit: (event) => {
          event.preventDefault();
          const data = new FormData(made);
          save((name) => String(data.get(name) ?? '').trim());
        },
        keydown: (event) => {
          if ((event as KeyboardEvent).key === 'Escape' && !(event as KeyboardEvent).isComposing) cancel();
        },
      },
    },
    ...fields,
    h('p', { class: 'buttons' }, h('button', { attributes: { type: 'submit' } }, submit), button(said.cancel, cancel)),
  );
  return made;
}
