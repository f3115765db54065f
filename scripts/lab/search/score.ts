import { mean, share } from '../support/numbers.ts';
import type { PagePlace } from './place.ts';
import type { Query } from './queries.ts';

/** How many results count. */
export const TOP = 10;

/** What a search answered to a query. */
export interface Answer {
  /** At most `TOP` results in rank order: the page, and the anchor of the first link of the result that has one. */
  found: PagePlace[];
  /** True where it says that nothing was found, or that no page has all of the words. */
  saysNothing: boolean;
  /** True where it says that the words were read as others: "Showing results for …". */
  isRespelt: boolean;
  /** True where no result is shown, or each says which words it lacks. */
  admitsLack: boolean;
}

/** How good one answer is. */
export interface Score {
  /** 1 for the first result; null where no expected page is among the first ten. */
  rank: number | null;
  /** Whether the first expected page leads to an expected section; null where none is expected. */
  isSectionRight: boolean | null;
}

/** The section that an id of a page lies in (its own for a section's); null where it lies in none. */
export type SectionOf = (page: string, id: string) => string | null;

/** Compares an answer with what a query expects. */
export function scoreAnswer({ expect }: Query, { found }: Answer, sectionOf: SectionOf): Score {
  const pages = new Set(expect.map(({ page }) => page));
  const at = found.findIndex(({ page }) => pages.has(page));
  return { rank: at < 0 ? null : at + 1, isSectionRight: isSectionRight(expect, found, sectionOf) };
}

function isSectionRight(expect: Query['expect'], found: readonly PagePlace[], sectionOf: SectionOf): boolean | null {
  const anchored = expect.filter(({ anchor, passage }) => anchor !== undefined || passage !== undefined);
  if (anchored.length === 0) return null;
  const first = found.find(({ page }) => anchored.some((expected) => expected.page === page));
  if (!first || first.anchor === null) return false;
  const { page, anchor: id } = first;
  return anchored.some(({ page: other, anchor }) => other === page && (anchor === id || anchor === sectionOf(page, id)));
}

/** The figures of some queries; null where there is none to take one of. All from 0 to 1. */
export interface Summary {
  of: number;
  /** Mean of 1/rank, 0 where nothing right is among the first ten. */
  mrr: number | null;
  /** Shares with a right page first, and among the first ten. */
  success1: number | null;
  success10: number | null;
  /** Share whose first right page leads to the right section; a page not found counts against it. */
  section: number | null;
  /** The same, of those whose page was found. */
  sectionOfFound: number | null;
  ofSection: number;
  ofSectionFound: number;
}

/** Sums up the scores of answerable queries. */
export function summarise(scores: readonly Score[]): Summary {
  const withSection = scores.filter(({ isSectionRight }) => isSectionRight !== null);
  const found = withSection.filter(({ rank }) => rank !== null);
  return {
    of: scores.length,
    mrr: mean(scores.map(({ rank }) => (rank === null ? 0 : 1 / rank))),
    success1: share(scores, ({ rank }) => rank === 1),
    success10: share(scores, ({ rank }) => rank !== null),
    section: share(withSection, ({ isSectionRight }) => isSectionRight === true),
    sectionOfFound: share(found, ({ isSectionRight }) => isSectionRight === true),
    ofSection: withSection.length,
    ofSectionFound: found.length,
  };
}
