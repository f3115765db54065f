import type { Measured } from './bars.ts';

/** What each query found, those that went wrong first, and the choices of filters and fresh visits that were answered wrongly. */
export function detailsOf({ ranked, fresh, filters }: Measured) {
  const queries = ranked.map(({ query, answers, scores }) => ({
    ...query,
    isRight: query.expect.length === 0 ? scores.ours.saysNothing : scores.ours.rank === 1 && scores.ours.isSectionRight !== false,
    ours: { ...scores.ours, found: answers.ours.found.map(({ page, anchor }) => `${page}${anchor === null ? '' : `#${anchor}`}`) },
    stock: scores.stock,
  }));
  return {
    queries: [...queries.filter(({ isRight }) => !isRight), ...queries.filter(({ isRight }) => isRight)],
    filters: filters.filter(({ fault }) => fault !== null),
    notAsWarm: fresh.filter(({ ours }) => !ours.isAsWarm).map(({ q }) => q),
    fresh,
  };
}
