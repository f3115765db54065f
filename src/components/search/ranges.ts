/** Blocks of text: no word goes on from one to the next. */
const BLOCKS = ['p', 'h1', 'h2', 'h3', 'li', 'td', 'th', 'dt', 'dd', 'pre', 'blockquote', 'figcaption', 'summary'].join();

/** What is no prose: labels of the interface, and what is not shown. */
const SKIPPED = ['[data-label]', 'copy-link', 'script', 'style', '[hidden]'].join();

/**
 * Finds stretches of text in an element, block by block, across the elements within a block.
 *
 * @param find gives the places in the text of a block, in UTF-16 code units, in their order
 */
export function rangesIn(root: Element, find: (text: string) => { start: number; end: number }[]): Range[] {
  const blocks = new Map<Element, Text[]>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || parent.closest(SKIPPED)) continue;
    const block = parent.closest(BLOCKS) ?? parent;
    blocks.set(block, [...(blocks.get(block) ?? []), node as Text]);
  }
  return [...blocks.values()].flatMap((texts) => find(texts.map(({ data }) => data).join('')).map((span) => rangeOf(texts, span)));
}

function rangeOf(texts: Text[], { start, end }: { start: number; end: number }): Range {
  const range = document.createRange();
  let offset = 0;
  for (const text of texts) {
    const next = offset + text.length;
    if (start >= offset && start < next) range.setStart(text, start - offset);
    if (end > offset && end <= next) range.setEnd(text, end - offset);
    offset = next;
  }
  return range;
}
