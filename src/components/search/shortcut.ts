/** What counts of a key that was pressed. */
type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'defaultPrevented' | 'target'>;

/**
 * True for the keys that open search: Ctrl-K or ⌘-K and, where `hasSlash`, a slash (with Shift on the keyboards that need it); never in
 * a field.
 */
export function isShortcut(event: Pressed, hasSlash: boolean): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
  if (event.defaultPrevented || event.isComposing || altKey || isField(target)) return false;
  if (key === '/') return hasSlash && !ctrlKey && !metaKey;
  return key.toLowerCase() === 'k' && ctrlKey !== metaKey && !shiftKey;
}

/** Where a slash is a slash, and keys edit. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'));
