import { articleWords as said } from '@words/desk/article.ts';
import { askPaste, askTake, Refused } from './ask.ts';
import { button, h } from './dom.ts';
import type { Results } from './results.ts';

/** The server takes no more, in bytes. */
const MOST_BYTES = 50 * 2 ** 20;

/** Where articles are added: files that are dropped on the page or chosen, and text that is pasted. */
export function addView(results: Results): HTMLElement {
  const take = (files: readonly File[]): Promise<void> =>
    results.runAll(files.map((file) => ({ file: file.name, ask: async (replaces) => askTake(await readable(file), replaces) })));
  const input = h('input', { attributes: { type: 'file', multiple: true } });
  input.addEventListener('change', () => {
    void take([...(input.files ?? [])]).finally(() => {
      // The same file, mended, can be chosen again.
      input.value = '';
    });
  });
  takeDropped((files) => void take(files));
  const dialog = pasteDialog(results);
  return h(
    'section',
    { class: 'adding', attributes: { 'aria-labelledby': 'ui-add' } },
    h('h2', { attributes: { id: 'ui-add' } }, said.add),
    h('p', { class: 'facts' }, said.drop),
    h(
      'div',
      { class: 'ways' },
      h('label', {}, h('span', {}, said.files), input),
      button(said.paste, () => dialog.showModal(), { key: 'paste' }),
    ),
    dialog,
  );
}

/** A file whose bytes are there. @throws Refused for a folder, and for what is too large */
async function readable(file: File): Promise<File> {
  if (file.size > MOST_BYTES) throw new Refused([{ message: said.tooLarge(file.name), hint: said.isLarge }]);
  try {
    return new File([await file.arrayBuffer()], file.name);
  } catch {
    throw new Refused([{ message: said.unreadable(file.name) }]);
  }
}

function takeDropped(take: (files: File[]) => void): void {
  const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
  const mark = (isOver: boolean): void => void document.body.classList.toggle('dropping', isOver);
  document.addEventListener('dragover', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    mark(true);
  });
  document.addEventListener('dragleave', (event) => mark(event.relatedTarget !== null));
  document.addEventListener('drop', (event) => {
    mark(false);
    if (!holdsFiles(event)) return;
    event.preventDefault();
    take([...(event.dataTransfer?.files ?? [])]);
  });
}

function pasteDialog(results: Results): HTMLDialogElement {
  const headline = h('input', {
    attributes: { name: 'headline', required: true, autocomplete: 'off', 'aria-describedby': 'ui-paste-hint' },
  });
  const text = h('textarea', { attributes: { name: 'text', rows: '12', required: true } });
  const form = h(
    'form',
    { class: 'fields', attributes: { method: 'dialog' } },
    h('label', {}, h('span', {}, said.headline), headline),
    h('p', { class: 'facts', attributes: { id: 'ui-paste-hint' } }, said.pasteHint),
    h('label', {}, h('span', {}, said.text), text),
    h(
      'p',
      { class: 'buttons' },
      h('button', { class: 'main', attributes: { type: 'submit' } }, said.save),
      button(said.cancel, () => dialog.close()),
    ),
  );
  const dialog = h(
    'dialog',
    { class: 'pasting', attributes: { 'aria-labelledby': 'ui-paste' } },
    h('h2', { attributes: { id: 'ui-paste' } }, said.paste),
    form,
  );
  form.addEventListener('submit', () => {
    const pasted = { headline: headline.value, text: text.value };
    void results.run(pasted.headline, async (replaces) => {
      const outcome = await askPaste(pasted, replaces);
      form.reset();
      return outcome;
    });
  });
  return dialog;
}
