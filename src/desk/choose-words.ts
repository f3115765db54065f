import { selectingWords as said } from '@words/desk/selecting.ts';
import { button, h } from './dom.ts';
import type { Margin, Place } from './types.ts';

/** What the dialog starts with. */
export interface Choice {
  margin: Pick<Margin, 'sections' | 'passages'>;
  /** The passage that is shown first. */
  passage: string | undefined;
  /** Whether words of no other one may be chosen. */
  isFixed: boolean;
  writtenIn: { lang: string | undefined; dir: string };
  take: (place: Place) => void;
}

/** How much of a passage its entry in the list shows, in characters. */
const EXCERPT = 60;

/** A dialog in which words of a passage are chosen without the page: the browser's own selection in a text that nobody can change. */
export function wordsDialog(): { view: HTMLDialogElement; open: (choice: Choice) => void } {
  const view = h('dialog', { class: 'chooser', attributes: { 'aria-labelledby': 'ui-chooser' } });
  return { view, open };

  function open({ margin, passage: first, isFixed, writtenIn: { lang, dir }, take }: Choice): void {
    const texts = new Map(margin.passages.map(({ id, text }) => [id, text]));
    const numbers = new Map(margin.passages.map(({ id }, index) => [id, index + 1]));
    const option = (id: string): HTMLElement => {
      const words = [...(texts.get(id) ?? '').replace(/\s+/g, ' ')];
      const excerpt = words.length > EXCERPT ? `${words.slice(0, EXCERPT).join('')}…` : words.join('');
      return h('option', { attributes: { value: id, selected: id === first } }, said.excerpt(numbers.get(id) ?? 0, excerpt));
    };
    const passage = h(
      'select',
      { attributes: { disabled: isFixed, lang } },
      ...margin.sections.map(({ name, passages }) => h('optgroup', { attributes: { label: name } }, ...passages.map(option))),
    );
    // In a text that is `readonly`, Chromium lets nobody select with the keyboard.
    const text = h('textarea', {
      attributes: { 'aria-readonly': 'true', inputmode: 'none', autocomplete: 'off', spellcheck: 'false', rows: '6', lang, dir },
      on: { beforeinput: (event) => event.preventDefault(), input: () => showPassage() },
    });
    const chosen = h('output', { class: 'words', attributes: { lang, dir } });
    const takeSelected = button(said.takeSelected, () => takeFrom(text.selectionStart, text.selectionEnd));
    const takeAll = button(said.takeAll, () => takeFrom(0, text.value.length));
    const showPassage = (): void => {
      text.value = texts.get(passage.value) ?? '';
      text.setSelectionRange(0, 0);
      showChosen();
    };
    const showChosen = (): void => {
      const words = text.value.slice(text.selectionStart, text.selectionEnd).trim();
      takeSelected.disabled = words === '';
      chosen.value = said.chosen(words);
    };
    const takeFrom = (from: number, to: number): void => {
      const words = text.value.slice(from, to);
      const [start, end] = [from + words.length - words.trimStart().length, to - words.length + words.trimEnd().length];
      view.close();
      if (start < end) take({ passage: passage.value, start, end });
    };
    passage.addEventListener('change', showPassage);
    for (const event of ['selectionchange', 'select', 'keyup', 'pointerup']) text.addEventListener(event, showChosen);
    view.replaceChildren(
      h('h2', { attributes: { id: 'ui-chooser' } }, said.chooser),
      h('label', {}, h('span', {}, said.passage), passage),
      h('label', {}, h('span', {}, said.text), text),
      chosen,
      h(
        'p',
        { class: 'buttons' },
        takeSelected,
        takeAll,
        button(said.cancel, () => view.close()),
      ),
    );
    showPassage();
    view.showModal();
    (isFixed ? text : passage).focus();
  }
}
