import { passageAt, placesIn, rangeAt, rangeOf } from './page-places.ts';
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
  /** Called whenever another selection of words has been made. */
  onSelect: (listener: () => void) => void;
  /** Selects words of the page, and brings them into sight; nothing selects none. */
  select: (place: Place | undefined) => void;
  /** Marks words for what they are to be, until others are marked. */
  markParts: (parts: Parts) => void;
  /** The language of the article, and its direction, as the page says them. */
  writtenIn: () => { lang: string | undefined; dir: string };
}

/** Words by what they are to be. */
export type Parts = Partial<Record<'words' | 'content' | 'source' | 'cue', readonly Place[]>>;

const STYLE = `
::highlight(desk) { background: Highlight; color: HighlightText; }
[data-desk-passage] { outline: 2px solid Highlight; outline-offset: 4px; }
::highlight(desk-words) { text-decoration: underline dotted 2px; }
::highlight(desk-content) { background: Mark; color: MarkText; }
::highlight(desk-source) { text-decoration: underline double 2px; }
::highlight(desk-cue) { text-decoration: underline wavy 2px; }
[data-body] a { -webkit-user-drag: none; }
.share-words { display: none; }`;

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
    bringIntoSight(range ?? passage, window);
  };
  const selected = (): Place[] => {
    const [document, selection] = [page(), page()?.getSelection()];
    if (!document || !selection || selection.isCollapsed || selection.rangeCount === 0) return [];
    return placesIn(document, selection.getRangeAt(0));
  };
  let parts: Parts = {};
  const markParts = (next: Parts): void => {
    parts = next;
    const [document, window] = [page(), frame.contentWindow as (Window & typeof globalThis) | null];
    if (!document || !window) return;
    for (const part of ['words', 'content', 'source', 'cue'] as const) {
      const ranges = (parts[part] ?? []).flatMap((place) => rangeAt(document, place) ?? []);
      window.CSS.highlights?.set(`desk-${part}`, new window.Highlight(...ranges));
    }
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
    document.addEventListener('click', (event) => selectMention(document, event));
    mark(marked);
    markParts(parts);
  });
  return {
    mark,
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
      // Somebody may be selecting the next words already.
      const kept = selected();
      now.replaceWith(document.adoptNode(then));
      document.title = next.title;
      window.scrollTo({ top: scrollY, behavior: 'instant' });
      mark(marked);
      markParts(parts);
      const [first, last] = [kept[0], kept.at(-1)].map((place) => place && rangeAt(document, place));
      if (first && last)
        document.getSelection()?.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset);
    },
    selected,
    onSelect: (listener) => void listeners.push(listener),
    select(place) {
      const [document, selection] = [page(), page()?.getSelection()];
      selection?.removeAllRanges();
      const range = place && document && rangeAt(document, place);
      if (!selection || !range) return;
      unfold(range.startContainer.parentElement);
      selection.addRange(range);
      bringIntoSight(range, frame.contentWindow);
    },
    markParts,
    writtenIn() {
      const own = page()?.querySelector<HTMLElement>('[data-body] [data-passage]');
      return { lang: own?.closest<HTMLElement>('[lang]')?.lang, dir: own?.closest<HTMLElement>('[dir]')?.dir ?? 'auto' };
    },
  };
}

function unfold(element: HTMLElement | null): void {
  for (let fold = element?.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
}

function bringIntoSight(words: Range | HTMLElement, window: Window | null): void {
  const box = words.getBoundingClientRect();
  if (window && (box.top < 60 || box.bottom > window.innerHeight - 40))
    window.scrollTo({ top: window.scrollY + box.top - window.innerHeight / 3, behavior: 'instant' });
}

/** Selects the words of a mention that is clicked, where a page that is read would lead to its actor. */
function selectMention(document: Document, event: MouseEvent): void {
  const mention = (event.target as Element | null)?.closest('[data-body] [data-passage] a.mention');
  if (!mention || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const selection = document.getSelection();
  if (selection?.isCollapsed !== false) selection?.selectAllChildren(mention);
}
