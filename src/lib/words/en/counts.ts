import { inLanguage } from '../in-language.ts';

export const { count, list, number } = inLanguage('en');

/** How many there are of what the site counts. */
export const counts = {
  actors: (n: number) => count(n, { one: '{n} actor', other: '{n} actors' }),
  articles: (n: number) => count(n, { one: '{n} article', other: '{n} articles' }),
  explainers: (n: number) => count(n, { one: '{n} explainer', other: '{n} explainers' }),
  passages: (n: number) => count(n, { one: '{n} passage', other: '{n} passages' }),
  statements: (n: number) => count(n, { one: '{n} statement', other: '{n} statements' }),
  /** Of something that stands in some passages of some explainers. */
  spread: (passages: number, explainers: number) => `${counts.passages(passages)} in ${counts.explainers(explainers)}`,
};
