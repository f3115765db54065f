import type { Query } from '../search/queries.ts';
import type { SitePage } from '../search/site-pages.ts';
import { Random } from '../support/random.ts';
import { type Draw, heading, inflection, noAccent, phrase, prefix, twoWords, typo } from './draw.ts';
import { alias, name, otherNames } from './draw-names.ts';
import { nothing } from './draw-nothing.ts';
import { KnownWords } from './known-words.ts';

/** How often a class may draw in vain before it is taken to have no more queries on this site. */
const PATIENCE = 200;

/** What a vocabulary adds to what the site says. */
export interface Lists {
  /** Other names of actors. */
  surfaces: readonly { text: string; actor: string }[];
  /** Words of everyday English, in lower case. */
  everyday: readonly string[];
}

/**
 * Draws queries from what a site says, the same for the same site and seed. Each expects every place that answers it: where several
 * sections have all of its words, all of them.
 *
 * @param each how many queries of each class, where the site has that many
 */
export function generateQueries(pages: readonly SitePage[], { surfaces, everyday }: Lists, each: number, seed: number): Query[] {
  const known = new KnownWords(pages);
  const sections = pages
    .filter(({ page }) => page.startsWith('/explainers/'))
    .flatMap((page) => page.sections.map((section) => ({ page, section })));
  const actors = pages.filter(({ page }) => page.startsWith('/actors/'));
  if (sections.length === 0) return [];
  const draws: Draw[] = [
    heading,
    phrase,
    typo,
    prefix,
    inflection,
    noAccent,
    twoWords,
    nothing(everyday),
    alias(otherNames(actors, surfaces)),
  ];
  if (actors.length > 0) draws.push(name(actors));
  return draws.flatMap((draw, at) => {
    const source = { known, sections, random: new Random(seed * 100 + at) };
    const drawn = new Map<string, Query>();
    for (let vain = 0; vain < PATIENCE && drawn.size < each; vain += 1) {
      const query = draw(source);
      if (!query || drawn.has(query.q)) continue;
      drawn.set(query.q, query);
      vain = 0;
    }
    return [...drawn.values()];
  });
}
