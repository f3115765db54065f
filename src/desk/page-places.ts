import type { Place } from './types.ts';

/** What stands in a passage and is none of its words. */
const LABELS = '[data-label], [data-pagefind-ignore]';

/** The element that shows a passage on the page of its explainer. */
export const passageAt = (document: Document, id: string): HTMLElement | null =>
  document.querySelector(`[data-body] [data-passage="${CSS.escape(id)}"]`);

/** What words of a passage are on its page; undefined where the passage does not hold them. */
export function rangeOf(passage: HTMLElement, { start, end }: Place): Range | undefined {
  const texts = textsOf(passage);
  const from = texts.findLast((text) => text.start <= start);
  const to = texts.findLast((text) => text.start < end);
  if (!from || !to) return undefined;
  const range = passage.ownerDocument.createRange();
  range.setStart(from.node, Math.min(start - from.start, from.node.data.length));
  range.setEnd(to.node, Math.min(end - to.start, to.node.data.length));
  return range;
}

/** What words are on a page; undefined where it does not have them. */
export function rangeAt(document: Document, place: Place): Range | undefined {
  const passage = passageAt(document, place.passage);
  return passage ? rangeOf(passage, place) : undefined;
}

/** The places of the words that lie in a range, one for each passage, without spaces at their ends. */
export function placesIn(document: Document, range: Range): Place[] {
  const passages = [...document.querySelectorAll<HTMLElement>('[data-body] [data-passage]')];
  return passages.flatMap((passage) => (range.intersectsNode(passage) ? (placeOf(passage, range) ?? []) : []));
}

function placeOf(passage: HTMLElement, range: Range): Place | undefined {
  const texts = textsOf(passage);
  const within = texts.filter(({ node }) => range.intersectsNode(node));
  const [first, last] = [within[0], within.at(-1)];
  if (!first || !last) return undefined;
  const start = first.start + (range.startContainer === first.node ? range.startOffset : 0);
  const end = last.start + (range.endContainer === last.node ? range.endOffset : last.node.data.length);
  const text = texts.reduce((all, { node, start }) => all.padEnd(start) + node.data, '');
  const words = text.slice(start, end);
  const trimmed = { start: start + words.length - words.trimStart().length, end: end - words.length + words.trimEnd().length };
  return trimmed.start < trimmed.end ? { passage: passage.dataset.passage ?? '', ...trimmed } : undefined;
}

/** The texts of a passage with where each starts in its words: a break counts as one, as does what parts two cells of a row. */
function textsOf(passage: HTMLElement): { node: Text; start: number }[] {
  const window = passage.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  const walker = passage.ownerDocument.createTreeWalker(passage, (window?.NodeFilter ?? NodeFilter).SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const found: { node: Text; start: number }[] = [];
  let at = 0;
  let cells = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 3) {
      if (node.parentElement?.closest(LABELS) && passage.contains(node.parentElement.closest(LABELS))) continue;
      const isBetweenCells = passage.nodeName === 'TR' && !node.parentElement?.closest('td, th');
      if (isBetweenCells) continue;
      found.push({ node: node as Text, start: at });
      at += (node as Text).data.length;
    } else if (node.nodeName === 'BR') at += 1;
    else if (/^T[DH]$/.test(node.nodeName) && cells++ > 0) at += 1;
  }
  return found;
}
