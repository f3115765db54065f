import { actorNameClass, colourClass } from '../graph/colour.ts';
import { countActors, countThemes, widest } from '../graph/count.ts';
import type { Graph } from '../graph/types.ts';
import { actorHref, themeHref } from '../routes/href.ts';
import { inThemeHref } from '../routes/long-lists.ts';
import { words } from '../words/words.ts';
import type { DotGrid } from './dot-grid.ts';

/** How many of each the picture has: those in most explainers. */
const MOST_ACTORS = 16;
const MOST_THEMES = 14;
/** From how many explainers, actors and themes on the picture says more than the lists do. */
const LEAST = { explainers: 4, actors: 3, themes: 3 };

/** Which actors appear in which themes of the site; undefined where there are too few. */
export function themesGrid(graph: Graph): DotGrid | undefined {
  const passages = [...graph.explainers.values()].flatMap((explainer) => explainer.passages).filter(({ themes }) => themes.length > 0);
  const themes = widest(countThemes(passages)).slice(0, MOST_THEMES);
  const actors = widest(countActors(graph, passages)).slice(0, MOST_ACTORS);
  if (graph.explainers.size < LEAST.explainers || actors.length < LEAST.actors || themes.length < LEAST.themes) return undefined;
  const rows = actors.map(({ actor }) => ({
    name: actor.name,
    href: actorHref(actor.id),
    nameClass: actorNameClass(actor),
    colourClass: colourClass(actor),
    dots: themes.flatMap(({ theme }, column) => {
      const both = actor.passages.filter((passage) => passage.themes.includes(theme));
      const [first] = both;
      if (!first) return [];
      const title = words.pictures.themes.dot(actor.name, theme.name, both.length);
      return [{ column, amount: both.length, href: inThemeHref(theme, first), title }];
    }),
  }));
  return { rows, columns: themes.map(({ theme }) => ({ name: theme.name, href: themeHref(theme.id), band: 0 })) };
}
