import type { Measured } from './bars.ts';
import type { PagePlace } from './place.ts';

/** What each query found, those that went wrong first, and the choices of filters and fresh visits that were answered wrongly. */
export function detailsOf({ ranked = [], fresh = [], bytes = [], filters = [] }: Measured) {
  const queries = ranked.map(({ query, answers, scores }) => ({
    ...query,
    isRight: query.expect.length === 0 ? answers.ours.admitsLack : scores.ours.rank === 1 && scores.ours.isSectionRight !== false,
    ours: { ...scores.ours, ...answers.ours, found: answers.ours.found.map(shownPlace) },
    stock: { ...scores.stock, found: answers.stock.found.map(shownPlace) },
  }));
  return {
    queries: [...queries.filter(({ isRight }) => !isRight), ...queries.filter(({ isRight }) => isRight)],
    filters: filters.filter(({ fault }) => fault !== null),
    notAsWarm: fresh.filter(({ ours }) => !ours.isAsWarm).map(({ q }) => q),
    bytes,
  };
}

const shownPlace = ({ page, anchor }: PagePlace): string => `${page}${anchor === null ? '' : `#${anchor}`}`;
