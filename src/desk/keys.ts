import { marginWords as said } from '@words/desk/margin.ts';
import { button, h } from './dom.ts';

/** Calls what a key stands for, wherever the focus is, but not while somebody types, nor beside a dialog. */
export function listenToKeys(document: Document, acts: () => Readonly<Record<string, () => void>>): void {
  document.addEventListener('keydown', (event) => {
    const own = acts()[event.key];
    const target = event.target as HTMLElement | null;
    if (!own || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (target?.closest('input, textarea, select, dialog, [contenteditable]')) return;
    event.preventDefault();
    own();
  });
}

/** The list of keys. */
export function keysDialog(): HTMLDialogElement {
  const dialog = h(
    'dialog',
    { attributes: { 'aria-labelledby': 'ui-keys' } },
    h('h2', { attributes: { id: 'ui-keys' } }, said.keys),
    h('dl', { class: 'keys' }, ...said.keyList.flatMap(([key, does]) => [h('dt', {}, key), h('dd', {}, does)])),
    button(said.close, () => dialog.close()),
  );
  return dialog;
}
