const GAP = 6;

/**
 * Puts a popover that is shown beside some words: below them, or above where there is no room. It scrolls with the page.
 *
 * @param words their place in the window, in CSS pixels
 */
export function placeAt(popover: HTMLElement, words: DOMRect): void {
  const { width, height } = popover.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const below = words.bottom + GAP;
  const top = below + height <= clientHeight ? below : Math.max(0, words.top - GAP - height);
  const left = Math.max(GAP, Math.min(words.left, clientWidth - width - GAP));
  popover.style.top = `${top + scrollY}px`;
  popover.style.left = `${left + scrollX}px`;
}
