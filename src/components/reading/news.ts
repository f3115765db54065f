import { lastVisit as words } from '@words/last-visit.ts';
import { dateInWords } from '../../lib/words/dates.ts';
import { button } from '../page/button.ts';

/** The kinds of news, by what each is. */
const KINDS = { passages: '[data-body] *', statements: '.statement', explainers: '[data-day]' } as const;

/**
 * Marks what is new since a reader's last visit, and says how much that is, with a way from one to the next and to see only these.
 *
 * @param items at least one
 * @param since the day of that visit: YYYY-MM-DD
 */
export function showNews(items: readonly HTMLElement[], since: string): void {
  for (const item of items) mark(item);
  const bar = document.createElement('div');
  bar.className = 'news';
  bar.role = 'region';
  bar.ariaLabel = words.title;
  const counts = Object.entries(KINDS).flatMap(([kind, selector]) => {
    const count = items.filter((item) => item.matches(selector)).length;
    return count > 0 ? [words.counts[kind as keyof typeof KINDS](count)] : [];
  });
  const said = document.createElement('p');
  said.textContent = words.since(counts, dateInWords(since, document.documentElement.lang));
  let next = 0;
  const only = button(words.only, () => {
    const isOn = document.documentElement.toggleAttribute('data-only-news');
    only.ariaPressed = String(isOn);
    goTo(items[0]);
  });
  only.ariaPressed = 'false';
  const close = button('×', () => {
    document.documentElement.removeAttribute('data-only-news');
    bar.remove();
  });
  close.ariaLabel = words.close;
  const steps = button(words.next, () => {
    goTo(items[next]);
    next = (next + 1) % items.length;
  });
  bar.append(said, steps, only, close);
  document.querySelector('main')?.append(bar);
}

/** Words for those who do not see the mark; outside of what is quoted. */
function mark(item: HTMLElement): void {
  const said = document.createElement('span');
  said.className = 'visually-hidden';
  said.textContent = words.mark;
  item.classList.add('is-new');
  (item.querySelector(':scope > td:last-child') ?? item).prepend(said);
}

/** An address opens the fold that its place is in; an explainer of a list has none on this page. */
function goTo(item: HTMLElement | undefined): void {
  if (item?.id) location.hash = item.id;
  else item?.querySelector('a')?.focus();
}
