import { reading } from '@words/reading.ts';
import { textFragment } from '../../lib/text/text-fragment.ts';
import { button } from '../page/button.ts';
import { copyText, shareButton } from './copy.ts';
import { placeAt } from './place.ts';

/** Words that a reader selected in one passage: their place, and the address that leads to them. */
interface Selected {
  passage: HTMLElement;
  place: DOMRect;
  address: string;
}

const tools = document.createElement('div');
tools.className = 'share-words';
tools.popover = 'manual';

// A press on the tools leaves the selection as it is.
tools.addEventListener('mousedown', (event) => event.preventDefault());

function readSelection(): Selected | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const words = closest(range.startContainer);
  const passage = words?.parentElement;
  if (!words || !passage || closest(range.endContainer) !== words) return undefined;
  const start = offsetIn(words, range.startContainer, range.startOffset);
  const end = offsetIn(words, range.endContainer, range.endOffset);
  const fragment = textFragment(words.textContent, start, end);
  const address = `${location.origin}${location.pathname}#${words.dataset.passage}${fragment}`;
  return { passage, place: range.getClientRects()[0] ?? range.getBoundingClientRect(), address };
}

const closest = (node: Node): HTMLElement | null =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-body] [data-passage]') ?? null;

/** How many characters of an element stand before a place in it. */
function offsetIn(element: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}

function show({ passage, place, address }: Selected): void {
  const status = document.createElement('span');
  status.role = 'status';
  const copy = button(reading.copyWords, async () => {
    status.textContent = (await copyText(address)) ? reading.linkCopied : address;
  });
  tools.replaceChildren(copy, ...shareButton(document.title, address), status);
  passage.append(tools);
  tools.showPopover();
  placeAt(tools, place);
}

function update(): void {
  const selected = readSelection();
  if (selected) show(selected);
  else if (tools.isConnected) tools.remove();
}

// Not while the pointer is still drawing the selection, or using the tools.
addEventListener('pointerup', (event) => {
  if (!(event.target instanceof Node && tools.contains(event.target))) setTimeout(update);
});
addEventListener('keyup', (event) => {
  if (event.key === 'Escape') tools.remove();
  else if (event.shiftKey || event.key === 'Shift') update();
});
document.addEventListener('selectionchange', () => {
  if (document.getSelection()?.isCollapsed !== false) tools.remove();
});
