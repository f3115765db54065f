import { reading } from '@words/reading.ts';
import type { Preview } from '../../lib/graph/preview.ts';
import { previewFileOf } from '../../lib/graph/preview-file.ts';
import { placeAt } from './place.ts';

const LINKS = 'a:is(.mention, .term, .actor-name, .theme-name, .term-name)';
const DELAY = 300;

const card = document.createElement('div');
card.id = 'ui-preview';
card.className = 'preview';
card.popover = 'manual';
card.dataset.pagefindIgnore = 'all';

/** The link that the card is about, or is about to be about. */
let wanted: HTMLAnchorElement | undefined;
let timer = 0;
/** The files of previews that were fetched, by address. */
const known = new Map<string, Promise<Record<string, Preview>>>();

/** The link with a preview at some place, unless it leads to the page that it stands on. */
function linkAt(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link = target instanceof Element && !card.contains(target) ? target.closest<HTMLAnchorElement>(LINKS) : null;
  return link && link.pathname !== location.pathname ? link : undefined;
}

function open(link: HTMLAnchorElement): void {
  hide();
  void show(link);
}

function later(work: () => void): void {
  clearTimeout(timer);
  timer = window.setTimeout(work, DELAY);
}

async function show(link: HTMLAnchorElement): Promise<void> {
  wanted = link;
  const page = link.pathname.split('/').slice(-3, -1).join('/');
  const address = new URL(`../../previews/${previewFileOf(page)}.json`, link.href).href;
  if (!known.has(address)) known.set(address, download(address));
  const previews = await known.get(address)?.catch(() => void known.delete(address));
  const preview = previews?.[page];
  if (!preview || wanted !== link) return;
  if (link.title !== '') {
    // The browser's own tip would cover the card.
    link.dataset.relation = link.title;
    link.title = '';
  }
  (document.querySelector('main') ?? document.body).append(card);
  fillCard(preview, link);
  card.showPopover();
  placeAt(card, link.getClientRects()[0] ?? link.getBoundingClientRect());
  link.setAttribute('aria-describedby', card.id);
}

function fillCard({ kicker, name, role, description, words, counts }: Preview, link: HTMLAnchorElement): void {
  const title = document.createElement('p');
  title.className = 'preview-name';
  const to = document.createElement('a');
  to.className = 'preview-link';
  to.textContent = name;
  to.href = link.href;
  title.append(to);
  const { relation } = link.dataset;
  card.replaceChildren(
    ...line('kicker', kicker),
    title,
    ...line('preview-relation', relation && reading.relation(link.textContent.trim(), relation)),
    ...line('', role),
    ...line('', description),
    ...line('quiet', words),
    ...line('quiet', counts),
  );
}

function line(className: string, text: string | undefined): HTMLElement[] {
  if (!text) return [];
  const made = document.createElement('p');
  made.className = className;
  made.textContent = text;
  return [made];
}

async function download(address: string): Promise<Record<string, Preview>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

function hide(): void {
  clearTimeout(timer);
  if (wanted?.dataset.relation) wanted.title = wanted.dataset.relation;
  wanted?.removeAttribute('aria-describedby');
  wanted = undefined;
  if (card.isConnected) card.hidePopover();
}

addEventListener('pointerover', (event) => {
  if (event.pointerType === 'touch') return;
  const link = linkAt(event.target);
  if (link && link === wanted) clearTimeout(timer);
  else if (link) later(() => open(link));
  else if (event.target instanceof Node && card.contains(event.target)) clearTimeout(timer);
  else if (wanted) later(hide);
  else clearTimeout(timer);
});

addEventListener('focusin', (event) => {
  const link = linkAt(event.target);
  if (link?.matches(':focus-visible')) later(() => open(link));
  else if (wanted && event.target instanceof Node && !card.contains(event.target)) hide();
});

// The first touch shows the card, which has the link; a second one on the same words follows it.
addEventListener('click', (event) => {
  const link = linkAt(event.target);
  if ((event as PointerEvent).pointerType !== 'touch' || event.ctrlKey || event.metaKey) return;
  if (link && link !== wanted) {
    event.preventDefault();
    open(link);
  } else if (!link && event.target instanceof Node && !card.contains(event.target)) hide();
});

addEventListener('keydown', (event) => {
  if (event.key === 'Escape') hide();
});
