import { marginWords as said } from '@words/desk/margin.ts';
import { button, h } from './dom.ts';
import type { Field, Suggestion } from './types.ts';

/** What a person may do to a suggestion. */
export interface SuggestionActs {
  select: () => void;
  accept: () => void;
  reject: () => void;
  edit: () => void;
  cancel: () => void;
  save: (values: Record<string, string>) => void;
}

/** A suggestion with its buttons, or with the fields of one that is edited. */
export function suggestionView(suggestion: Suggestion, isSelected: boolean, isEdited: boolean, acts: SuggestionActs): HTMLElement {
  const { key, kind, words, says, confidence, canReject, fields } = suggestion;
  // A list of ids is cut at spaces.
  const name = `ui-${encodeURIComponent(key)}`;
  const facts = [said.kind(kind), confidence === undefined ? '' : said.confidence(confidence)].filter(Boolean);
  const own = (what: string): string => `${what} ${key}`;
  return h(
    'li',
    {
      class: 'suggestion',
      key: own('suggestion'),
      attributes: { tabindex: '-1', 'aria-current': isSelected ? 'true' : undefined, 'aria-labelledby': name },
      on: { click: acts.select },
    },
    h('p', { class: 'facts' }, facts.join(' · ')),
    h('p', { class: 'words', attributes: { id: name } }, words),
    says ? h('p', { class: 'says' }, says) : null,
    isEdited
      ? fieldsView(fields, acts)
      : h(
          'p',
          { class: 'buttons' },
          button(said.accept, acts.accept, { key: own('accept'), attributes: { 'aria-describedby': name } }),
          canReject ? button(said.reject, acts.reject, { key: own('reject'), attributes: { 'aria-describedby': name } }) : null,
          fields.length > 0 ? button(said.edit, acts.edit, { key: own('edit'), attributes: { 'aria-describedby': name } }) : null,
        ),
  );
}

function fieldsView(fields: readonly Field[], acts: SuggestionActs): HTMLElement {
  const form = h('form', {
    class: 'fields',
    on: {
      submit: (event) => {
        event.preventDefault();
        const data = new FormData(form);
        acts.save(Object.fromEntries(fields.map(({ name }) => [name, String(data.get(name) ?? '')])));
      },
    },
  });
  form.append(
    ...fields.map((field) => h('label', {}, h('span', {}, field.name), inputOf(field))),
    h('p', { class: 'buttons' }, h('button', { attributes: { type: 'submit' } }, said.save), button(said.cancel, acts.cancel)),
  );
  queueMicrotask(() => form.querySelector<HTMLElement>('input, select')?.focus());
  return form;
}

function inputOf({ name, value = '', choices, isOptional }: Field): HTMLElement {
  if (!choices) return h('input', { attributes: { name, value, required: !isOptional } });
  const all = isOptional ? ['', ...choices] : choices;
  return h(
    'select',
    { attributes: { name } },
    ...all.map((choice) => h('option', { attributes: { value: choice, selected: choice === value } }, choice === '' ? said.none : choice)),
  );
}
