import { actorNameClass, colourClass } from '../graph/colour.ts';
import type { ActorCount } from '../graph/count.ts';
import type { ExplainerNode, PassageNode } from '../graph/types.ts';
import { actorHref, passageHref } from '../routes/href.ts';
import { words } from '../words/words.ts';
import type { DotGrid } from './dot-grid.ts';

/** How many actors the picture has room for; its table has all. */
export const MOST_ROWS = 12;

/**
 * Which actors an explainer mentions where: a grid, and a table of all actors with their passages and the numbers of these in reading
 * order. Undefined where there are not two actors and two passages with any.
 */
export function presence({ slug, passages, sections }: ExplainerNode, actors: ActorCount[]) {
  const table = actors.map(({ actor }) => ({
    actor,
    passages: passages.flatMap((passage, index) => (timesIn(passage, actor.id) > 0 ? [{ number: index + 1, passage }] : [])),
  }));
  const where = new Set(table.flatMap((row) => row.passages.map(({ number }) => number)));
  if (actors.length < 2 || where.size < 2) return undefined;
  const rows = table.slice(0, MOST_ROWS).map(({ actor, passages }) => ({
    name: actor.name,
    href: actorHref(actor.id),
    nameClass: actorNameClass(actor),
    colourClass: colourClass(actor),
    dots: passages.map(({ number, passage }) => ({
      column: number - 1,
      amount: timesIn(passage, actor.id),
      href: passageHref(slug, passage.id),
      title: words.pictures.presence.dot(actor.name, number, passage.section.name),
    })),
  }));
  const grid: DotGrid = { rows, columns: passages.map(({ section }) => ({ band: sections.indexOf(section) })) };
  return { grid, table };
}

const timesIn = ({ mentions }: PassageNode, id: string): number => mentions.filter(({ actor }) => actor === id).length;
