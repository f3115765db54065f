import { search } from '@words/search.ts';
import { findWords } from '../../lib/search/marks.ts';
import { button, make } from './parts.ts';

const NAME = 'search';

/** Where the words of the page stand: the article, else what is quoted of articles, else all of it. */
const BODIES = ['main [data-body]', 'main [data-verbatim]:not([data-verbatim] *)', 'main'];

/** Blocks of text: no word goes on from one to the next. */
const BLOCKS = ['p', 'h1', 'h2', 'h3', 'li', 'td', 'th', 'dt', 'dd', 'pre', 'blockquote', 'figcaption', 'summary'].join();

/** What is no prose: labels of the interface, and what is not shown. */
const SKIPPED = ['[data-label]', 'copy-link', 'script', 'style', '[hidden]'].join();

/**
 * Marks the words that a search led here with (`?mark=talks`), says how many places that are, and takes the marks away on request. The
 * marks are highlights, which leave the article's DOM as it is; a browser that has none gets `<mark>` elements.
 */
class PageMarks extends HTMLElement {
  #marks: HTMLElement[] = [];

  connectedCallback(): void {
    const words = new URLSearchParams(location.search).getAll('mark');
    const bodies = BODIES.map((selector) => [...document.querySelectorAll(selector)]).find(({ length }) => length > 0) ?? [];
    const ranges = bodies.flatMap((body) => rangesIn(body, words));
    if (ranges.length === 0) {
      this.#clear();
      return;
    }
    this.append(
      make('span', '', search.marked(ranges.length)),
      button('', search.clearMarks, () => this.#clear()),
    );
    if ('highlights' in CSS) CSS.highlights.set(NAME, new Highlight(...ranges));
    // From the last to the first, so that wrapping one leaves the places of the others as they are.
    else this.#marks = ranges.reverse().flatMap(wrap);
  }

  #clear(): void {
    if ('highlights' in CSS) CSS.highlights.delete(NAME);
    for (const mark of this.#marks) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
    const address = new URL(location.href);
    address.searchParams.delete('mark');
    history.replaceState(history.state, '', address);
    if (this.contains(document.activeElement)) this.#focusTarget();
    this.remove();
  }

  /** The place that was landed on has the focus in place of the button that is gone. */
  #focusTarget(): void {
    const target = document.querySelector<HTMLElement>(':target') ?? document.querySelector<HTMLElement>('main');
    if (!target) return;
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
  }
}

/** Finds words in the text of an element, block by block, across the elements in a block. */
function rangesIn(root: Element, words: string[]): Range[] {
  const blocks = new Map<Element, Text[]>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || parent.closest(SKIPPED)) continue;
    const block = parent.closest(BLOCKS) ?? parent;
    blocks.set(block, [...(blocks.get(block) ?? []), node as Text]);
  }
  return [...blocks.values()].flatMap((texts) => {
    const spans = findWords(texts.map(({ data }) => data).join(''), words);
    return spans.map(({ start, end }) => rangeOf(texts, start, end));
  });
}

function rangeOf(texts: Text[], start: number, end: number): Range {
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

function wrap(range: Range): HTMLElement[] {
  const texts = document.createNodeIterator(range.commonAncestorContainer, NodeFilter.SHOW_TEXT, (node) =>
    range.intersectsNode(node) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
  );
  const parts: Range[] = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const part = document.createRange();
    part.setStart(text, text === range.startContainer ? range.startOffset : 0);
    part.setEnd(text, text === range.endContainer ? range.endOffset : (text.textContent ?? '').length);
    if (!part.collapsed) parts.push(part);
  }
  return parts.reverse().map((part) => {
    const mark = document.createElement('mark');
    part.surroundContents(mark);
    return mark;
  });
}

customElements.define('page-marks', PageMarks);
document.querySelector('main')?.before(document.createElement('page-marks'));
