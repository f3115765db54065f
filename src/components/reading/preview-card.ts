import { reading } from '@words/reading.ts';
import type { Preview } from '../../lib/graph/preview.ts';

/** Fills a card with what is known of an actor or theme, and a link to its page. */
export function fillCard(card: HTMLElement, { kicker, name, description, words, counts }: Preview, link: HTMLAnchorElement): void {
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
    ...line('', description),
    ...line('quiet', words),
    ...line('quiet', counts),
  );
}

/** A line of the card; none where there is nothing to say. */
function line(className: string, text: string | undefined): HTMLElement[] {
  if (!text) return [];
  const made = document.createElement('p');
  made.className = className;
  made.textContent = text;
  return [made];
}
