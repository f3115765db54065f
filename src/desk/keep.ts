type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Notes what a person is about in a view: what has the focus, and what they have typed into its forms.
 *
 * @returns what brings both back once the view was drawn anew
 */
export function keep(place: HTMLElement): () => void {
  const focused = document.activeElement;
  const keys = focused && place.contains(focused) ? keysAround(focused, place) : [];
  const typed = [...place.querySelectorAll<HTMLFormElement>('form[data-key]')].flatMap((form) =>
    controlsOf(form).flatMap((control) => (isTyped(control) ? [{ form: form.dataset.key ?? '', control }] : [])),
  );
  return () => {
    for (const { form, control } of typed) typeAgain(place, form, control);
    focusFirst(place, keys, focused);
  };
}

const byKey = (place: HTMLElement, key: string): HTMLElement | null => place.querySelector(`[data-key="${CSS.escape(key)}"]`);

/** The keys of an element and of what is around it, from the inside. */
function keysAround(element: Element, place: HTMLElement): string[] {
  const keys: string[] = [];
  for (let own = element.closest<HTMLElement>('[data-key]'); own && place.contains(own); ) {
    keys.push(own.dataset.key ?? '');
    own = own.parentElement?.closest<HTMLElement>('[data-key]') ?? null;
  }
  return keys;
}

/** What had the focus may be gone, or may not be used any more: then the next thing around it has it. */
function focusFirst(place: HTMLElement, keys: readonly string[], before: Element | null): void {
  for (const key of keys) {
    const found = byKey(place, key);
    const inside = found?.querySelectorAll<HTMLElement>('summary, button, a, input, select, textarea') ?? [];
    for (const element of found ? [found, ...inside] : []) {
      element.focus({ preventScroll: true });
      if (document.activeElement !== element) continue;
      if (hasCaret(element) && hasCaret(before)) element.setSelectionRange(before.selectionStart, before.selectionEnd);
      return;
    }
  }
}

const hasCaret = (element: Element | null): element is HTMLInputElement | HTMLTextAreaElement =>
  (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) && element.selectionStart !== null;

const controlsOf = (form: HTMLFormElement): Control[] =>
  [...form.elements].filter(
    (own): own is Control => own instanceof HTMLInputElement || own instanceof HTMLTextAreaElement || own instanceof HTMLSelectElement,
  );

const canCheck = (control: Control): control is HTMLInputElement => control.type === 'checkbox' || control.type === 'radio';

function isTyped(control: Control): boolean {
  if (control instanceof HTMLSelectElement) {
    const chosen = [...control.options].findIndex((option) => option.defaultSelected);
    return control.selectedIndex !== Math.max(chosen, 0);
  }
  return canCheck(control) ? control.checked !== control.defaultChecked : control.value !== control.defaultValue;
}

function typeAgain(place: HTMLElement, key: string, before: Control): void {
  const form = byKey(place, key);
  if (!(form instanceof HTMLFormElement)) return;
  for (const control of controlsOf(form)) {
    if (control.name !== before.name || control.type !== before.type) continue;
    if (!canCheck(control)) control.value = before.value;
    else if (control.value === before.value) control.checked = (before as HTMLInputElement).checked;
  }
}
