/** What a reader saw of a page: on which day (YYYY-MM-DD), and which revision of its article, from 1. */
interface Seen {
  on: string;
  revision: number;
}

/** The last visit of a page; `before` is that of an earlier day, which news are told against. Both are the same at first. */
interface Visit {
  last: Seen;
  before: Seen;
}

/** Visits by the path of their page, the latest last. */
export type Visits = Record<string, Visit>;

/** Of so many pages a browser keeps the visits. */
const MOST = 300;

/** What a browser kept; nothing where that is no record of visits. */
export function readVisits(text: string | null): Visits {
  try {
    const kept: unknown = JSON.parse(text ?? '');
    return Object.fromEntries(Object.entries(kept as Visits).filter(([, visit]) => isSeen(visit?.last) && isSeen(visit.before)));
  } catch {
    return {};
  }
}

const isSeen = (seen: Partial<Seen> | undefined): boolean => typeof seen?.on === 'string' && typeof seen.revision === 'number';

/** The visits after one more. Visits of one day are one: what was new at the first of them is so all day. */
export function addVisit(visits: Visits, page: string, now: Seen): Visits {
  const { [page]: known, ...others } = visits;
  const before = known === undefined ? now : known.last.on === now.on ? known.before : known.last;
  return { ...Object.fromEntries(Object.entries(others).slice(1 - MOST)), [page]: { last: now, before } };
}

/**
 * Whether an explainer is new to a reader: it has changed since they were at the site on an earlier day, and they have not opened it since.
 *
 * @param page of the explainer
 * @param day that it last changed: YYYY-MM-DD
 * @param site the path of the front page
 */
export function isUnread(visits: Visits, page: string, day: string, site: string): boolean {
  const { last, before } = visits[site] ?? {};
  return before !== undefined && before.on !== last?.on && day >= before.on && !((visits[page]?.last.on ?? '') >= day);
}
