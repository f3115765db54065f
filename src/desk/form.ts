import { formWords as said } from '@words/desk/forms.ts';
import { button, h } from './dom.ts';
import type { Action, Place } from './types.ts';

/** What the forms of an explainer may do. */
export interface Acts {
  /**
   * Does it; what could not be done has been said.
   *
   * @param told what is said then; absent: what is said of all actions of its kind
   * @returns whether it was done
   */
  act: (action: Action, told?: string) => Promise<boolean>;
  /** Marks words on the page. */
  mark: (place: Place) => void;
  /** The passage of the words that are selected on the page, or marked. */
  here: () => string | undefined;
  /** The keys of what is folded out. */
  open: Set<string>;
}

/** Something that a form asks for. */
export interface Control {
  name: string;
  label: string;
  value?: string | undefined;
  /** `point`: a day, a month or a year; `long`: several lines; `several`: any of the choices, given with spaces between them. */
  type?: 'day' | 'point' | 'link' | 'long' | 'several' | undefined;
  choices?: readonly Choice[] | undefined;
  /** Words that are offered, of which none needs to be taken. */
  offered?: readonly string[] | undefined;
  isRequired?: boolean | undefined;
  hint?: string | undefined;
}

export type Choice = readonly [value: string, text: string];

interface FormParts {
  /** What the button says that sends it. */
  save?: string;
  /** @param values of its controls, by their names @returns whether it was done */
  submit: (values: Record<string, string>, form: HTMLFormElement) => Promise<boolean>;
}

/** A form that asks for values; what was typed stays until it was done. @param key unlike that of all others */
export function formView(key: string, controls: readonly Control[], { save = said.save, submit }: FormParts): HTMLFormElement {
  const onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const data = new FormData(form);
    const values = controls.map(({ name }) => [name, data.getAll(name).join(' ')]);
    if (!(await submit(Object.fromEntries(values), form))) return;
    // The view was drawn anew since then, with another form in the place of this one.
    document.querySelector<HTMLFormElement>(`form[data-key="${CSS.escape(key)}"]`)?.reset();
  };
  const form = h(
    'form',
    { class: 'fields', key, on: { submit: (event) => void onSubmit(event) } },
    ...controls.map((control) => controlView(`${key} ${control.name}`, control)),
    h('p', { class: 'buttons' }, h('button', { key: `${key} save`, attributes: { type: 'submit' } }, save)),
  );
  return form;
}

function controlView(key: string, control: Control): HTMLElement {
  const { name, label, type, choices = [], hint, offered } = control;
  const id = `ui-${key.replaceAll(/\s+/g, '-')}`;
  const described = hint ? `${id}-hint` : undefined;
  const hintView = hint ? h('span', { class: 'hint', attributes: { id: described } }, hint) : null;
  if (type === 'several') {
    const chosen = new Set(control.value?.split(/[\s,]+/));
    return h(
      'fieldset',
      { attributes: { 'aria-describedby': described } },
      h('legend', {}, label),
      hintView,
      h('div', { class: 'several' }, ...choices.map((choice) => checkView(`${key} ${choice[0]}`, name, choice, chosen.has(choice[0])))),
    );
  }
  const list =
    offered && h('datalist', { attributes: { id: `${id}-list` } }, ...offered.map((value) => h('option', { attributes: { value } })));
  const input = inputOf(key, control, { id, 'aria-describedby': described, list: list?.id });
  return h('div', { class: 'field' }, h('label', { attributes: { for: id } }, label), input, hintView, list);
}

const checkView = (key: string, name: string, [value, text]: Choice, checked: boolean): HTMLElement =>
  h('label', { class: 'check' }, h('input', { key, attributes: { type: 'checkbox', name, value, checked } }), h('span', {}, text));

/** Years have four digits, months and days two. */
const POINT = '\\d{4}(-\\d{2}(-\\d{2})?)?';

function inputOf(
  key: string,
  { name, value = '', type, choices, isRequired }: Control,
  more: Record<string, string | undefined>,
): HTMLElement {
  const attributes = { ...more, name, required: isRequired };
  if (choices) {
    const options = choices.map(([own, text]) => h('option', { attributes: { value: own, selected: own === value } }, text));
    return h('select', { key, attributes }, ...options);
  }
  if (type === 'long') return h('textarea', { key, attributes: { ...attributes, rows: '4' } }, value);
  const pattern = type === 'point' ? { pattern: POINT, title: said.pointHint } : {};
  const kind = type === 'day' ? 'date' : type === 'link' ? 'url' : 'text';
  return h('input', { key, attributes: { ...attributes, ...pattern, type: kind, value, autocomplete: 'off' } });
}

/** A part that is folded until a person opens it; only then is it made. @param key unlike that of all others */
export function fold({ open }: Acts, key: string, summary: Node | string, fill: () => Node[], onOpen?: () => void): HTMLDetailsElement {
  const isOpen = open.has(key);
  const body = h('div', { class: 'folded' }, ...(isOpen ? fill() : []));
  const onToggle = (): void => {
    if (details.open === open.has(key)) return;
    if (!details.open) return void open.delete(key);
    open.add(key);
    if (body.childElementCount === 0) body.append(...fill());
    onOpen?.();
  };
  const details = h('details', { key, attributes: { open: isOpen }, on: { toggle: onToggle } }, h('summary', {}, summary), body);
  return details;
}

/** A part of the explainer, with how much there is of it. */
export const group = (acts: Acts, key: string, name: string, count: number | undefined, fill: () => Node[]): HTMLElement =>
  h(
    'section',
    { class: 'group' },
    fold(acts, key, h('h2', {}, name, count === undefined ? null : h('span', { class: 'count' }, ` ${count}`)), fill),
  );

/** A button that takes something away. */
export const removeButton = (acts: Acts, key: string, name: string, action: Action): HTMLElement =>
  button(said.remove, () => void acts.act(action), { key: `${key} remove`, attributes: { 'aria-label': said.removeNamed(name) } });

/** A button with words of the page that it marks there. */
export const markButton = (acts: Acts, key: string, text: string, place: Place): HTMLElement =>
  button(text, () => acts.mark(place), { class: 'mark', key: `${key} mark` });
