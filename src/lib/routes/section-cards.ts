import { newestFirst } from '../graph/build.ts';
import type { ExplainerInput } from '../graph/types.ts';

/** Of so many explainers, the newest, the sections have share cards: people share what is new, and each card is a file that a host counts. */
const NEWEST = 100;

/** The slugs of the explainers whose sections have share cards of their own; the sections of the others show their explainer's. */
export const withSectionCards = (explainers: Iterable<Pick<ExplainerInput, 'slug' | 'data'>>): Set<string> =>
  new Set(
    [...explainers]
      .sort(newestFirst)
      .slice(0, NEWEST)
      .map(({ slug }) => slug),
  );
