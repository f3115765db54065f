import { KEPT } from '../page/kept.ts';
import { addVisit, isUnread, readVisits, type Visits } from './visits.ts';

const SITE = import.meta.env.BASE_URL;
/** Days are those of UTC, as the site's are. */
const today = new Date().toISOString().slice(0, 10);

const pathOf = (address: { pathname: string }): string => decodeURI(address.pathname).replace(/\/?$/, '/');

/** Notes a visit on this device. @returns what is kept there now; undefined where storage is refused */
function visit(page: string, revision: number): Visits | undefined {
  try {
    const visits = addVisit(readVisits(localStorage.getItem(KEPT.visits)), page, { on: today, revision });
    localStorage.setItem(KEPT.visits, JSON.stringify(visits));
    return visits;
  } catch {
    return undefined;
  }
}

/** What of this page is new since the reader's last visit, and when that was. */
function findNews(): { items: HTMLElement[]; since: string | undefined } {
  const body = document.querySelector<HTMLElement>('[data-body]');
  const page = pathOf(location);
  if (body && page.endsWith(`/explainers/${body.dataset.body}/`)) {
    const before = visit(page, Number(body.dataset.revision ?? 1))?.[page]?.before;
    const items = [...document.querySelectorAll<HTMLElement>('[data-came]')];
    return { items: items.filter(({ dataset }) => Number(dataset.came) > (before?.revision ?? Infinity)), since: before?.on };
  }
  const listed = [...document.querySelectorAll<HTMLElement>('[data-day]')];
  const visits = listed.length > 0 ? visit(SITE, 1) : undefined;
  if (!visits) return { items: [], since: undefined };
  const isNew = (item: HTMLElement): boolean => {
    const link = item.querySelector('a');
    return link !== null && isUnread(visits, pathOf(link), item.dataset.day ?? '', SITE);
  };
  return { items: listed.filter(isNew), since: visits[SITE]?.before.on };
}

const { items, since } = findNews();
if (items.length > 0 && since) void import('./news.ts').then(({ showNews }) => showNews(items, since));

const forget = document.querySelector('.forget-visits');
forget?.querySelector('button')?.addEventListener('click', () => {
  try {
    for (const key of Object.values(KEPT)) localStorage.removeItem(key);
  } catch {
    // Storage is refused, and so empty.
  }
  forget.querySelector('[hidden]')?.removeAttribute('hidden');
});
