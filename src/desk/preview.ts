import type { Place } from './types.ts';

/** The page of an explainer in a frame of the desk. */
export interface Preview {
  /** Shows the page as it is now, where it was scrolled to. */
  reload: () => Promise<void>;
  /** Marks words of the page, and brings them into sight; nothing marks none. */
  mark: (place: Place | undefined) => void;
  /** The places of the words that are selected on the page: one for each passage; none where nothing is. */
  selected: () => Place[];
  /** Shows another address in the frame. */
  open: (href: string) => void;
  /** How wide the page is shown, and in which colours. */
  look: () => Look;
  show: (look: Look) => void;
  /** Called whenever another selection of words has been made. */
  onSelect: (listener: () => void) => void;
}

export interface Look {
  width: 'fits' | 'phone' | 'desk';
  scheme: 'own' | 'light' | 'dark';
}

/** Of the page, in CSS pixels. */
const WIDTHS: Record<Exclude<Look['width'], 'fits'>, number> = { phone: 390, desk: 1280 };

const STYLE =
  '::highlight(desk) { background: Highlight; color: HighlightText; } [data-desk-passage] { outline: 2px solid Highlight; outline-offset: 4px; }';
/** What stands in a passage and is none of its words. */
const LABELS = '[data-label], [data-pagefind-ignore]';

export function openPreview(frame: HTMLIFrameElement): Preview {
  const listeners: (() => void)[] = [];
  let marked: Place | undefined;
  const page = (): Document | null => frame.contentDocument;
  const mark = (place: Place | undefined): void => {
    marked = place;
    const [document, window] = [page(), frame.contentWindow as (Window & typeof globalThis) | null];
    if (!document || !window) return;
    for (const old of document.querySelectorAll('[data-desk-passage]')) old.removeAttribute('data-desk-passage');
    window.CSS.highlights?.delete('desk');
    const passage = place && passageAt(document, place.passage);
    if (!place || !passage) return;
    unfold(passage);
    const range = place.start < place.end ? rangeOf(passage, place) : undefined;
    if (range) window.CSS.highlights?.set('desk', new window.Highlight(range));
    else passage.setAttribute('data-desk-passage', '');
    const box = (range ?? passage).getBoundingClientRect();
    if (box.top < 60 || box.bottom > window.innerHeight - 40)
      window.scrollTo({ top: window.scrollY + box.top - window.innerHeight / 3, behavior: 'instant' });
  };
  frame.addEventListener('load', () => {
    const [document, window] = [page(), frame.contentWindow as (Window & typeof globalThis) | null];
    if (!document || !window) return;
    const style = new window.CSSStyleSheet();
    style.replaceSync(STYLE);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
    document.addEventListener('selectionchange', () => {
      for (const listener of listeners) listener();
    });
    showScheme();
    mark(marked);
  });
  let look: Look = { width: 'fits', scheme: 'own' };
  const showScheme = (): void => {
    const root = page()?.documentElement;
    if (!root || look.scheme === shown) return;
    if (look.scheme === 'own') frame.contentWindow?.location.reload();
    else root.dataset.scheme = look.scheme;
    shown = look.scheme;
  };
  let shown: Look['scheme'] = 'own';
  const showWidth = (): void => {
    const room = frame.parentElement?.clientWidth ?? 0;
    const width = look.width === 'fits' ? room : WIDTHS[look.width];
    const scale = Math.min(1, room / width);
    const isWhole = look.width === 'fits';
    frame.style.width = isWhole ? '' : `${width}px`;
    frame.style.height = isWhole ? '' : `${(frame.parentElement?.clientHeight ?? 0) / scale}px`;
    frame.style.transform = scale < 1 ? `scale(${scale})` : '';
    frame.style.transformOrigin = '0 0';
  };
  window.addEventListener('resize', showWidth);
  return {
    mark,
    look: () => look,
    show(next) {
      look = { ...next };
      showWidth();
      showScheme();
    },
    open(href) {
      if (frame.contentWindow) frame.contentWindow.location.href = href;
    },
    async reload() {
      const [document, window] = [page(), frame.contentWindow];
      if (!document || !window) return;
      const { scrollY } = window;
      const response = await fetch(window.location.href);
      const next = new DOMParser().parseFromString(await response.text(), 'text/html');
      const [now, then] = [document.querySelector('main'), next.querySelector('main')];
      if (!now || !then || !response.ok) return window.location.reload();
      now.replaceWith(document.adoptNode(then));
      document.title = next.title;
      window.scrollTo({ top: scrollY, behavior: 'instant' });
      mark(marked);
    },
    selected() {
      const selection = page()?.getSelection();
      if (!selection || selection.isCollapsed || selection.rangeCount === 0) return [];
      const range = selection.getRangeAt(0);
      const passages = [...(page()?.querySelectorAll<HTMLElement>('[data-body] [data-passage]') ?? [])];
      return passages.flatMap((passage) => (range.intersectsNode(passage) ? (placeOf(passage, range) ?? []) : []));
    },
    onSelect: (listener) => void listeners.push(listener),
  };
}

const passageAt = (document: Document, id: string): HTMLElement | null =>
  document.querySelector(`[data-body] [data-passage="${CSS.escape(id)}"]`);

function unfold(element: HTMLElement): void {
  for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
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

function rangeOf(passage: HTMLElement, { start, end }: Place): Range | undefined {
  const texts = textsOf(passage);
  const from = texts.findLast((text) => text.start <= start);
  const to = texts.findLast((text) => text.start < end);
  if (!from || !to) return undefined;
  const range = passage.ownerDocument.createRange();
  range.setStart(from.node, Math.min(start - from.start, from.node.data.length));
  range.setEnd(to.node, Math.min(end - to.start, to.node.data.length));
  return range;
}

/** What of a passage lies in a range, without spaces at its ends. */
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
