import type { Preview } from '../../lib/graph/preview.ts';

/** Fills a card with what is known of an actor or theme, and a link to its page. */
export function fillCard(card: HTMLElement, { name, kind, of, description, words, counts }: Preview, link: HTMLAnchorElement): void {
  const title = element('p', 'preview-name');
  const to = element('a', 'preview-link', name);
  to.setAttribute('href', link.href);
  title.append(to);
  card.replaceChildren(
    element('p', 'kicker', of === undefined ? kind : `${kind}, part of ${of}`),
    title,
    ...(link.dataset.relation ? [element('p', 'preview-relation', relationOf(link))] : []),
    ...(description === undefined ? [] : [element('p', '', description)]),
    ...(words.length === 0 ? [] : [element('p', 'quiet', `In the articles: ${words.map((text) => `“${text}”`).join(', ')}`)]),
    element('p', 'quiet', counts.join(' · ')),
  );
}

const relationOf = (link: HTMLAnchorElement): string => `“${link.textContent.trim()}”: ${link.dataset.relation}`;

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}
