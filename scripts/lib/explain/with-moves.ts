import { idNow } from '../../../src/lib/moved/moves.ts';
import type { Move } from '../../../src/schemas/moved.ts';
import type { Analysis, FoundTheme } from '../analyse/model/analysis.ts';

/** An analysis whose actors and themes have the ids that they were renamed to; those that became one are one. */
export function withMoves(analysis: Analysis, moves: readonly Move[]): Analysis {
  const actorNow = (id: string): string => idNow(moves, { kind: 'actor', id });
  const themeNow = (id: string): string => idNow(moves, { kind: 'theme', id });
  return {
    ...analysis,
    actors: asOne(analysis.actors, actorNow).map(({ of, ...actor }) =>
      of === undefined || actorNow(of) === actor.id ? actor : { ...actor, of: actorNow(of) },
    ),
    mentions: analysis.mentions.map((mention) => ({ ...mention, actor: actorNow(mention.actor) })),
    statements: analysis.statements.map((statement) =>
      statement.actor === null ? statement : { ...statement, actor: actorNow(statement.actor) },
    ),
    themes: asOne(
      analysis.themes,
      themeNow,
      (one, other): FoundTheme => ({
        ...one,
        because: [...new Set([...one.because, ...other.because])],
      }),
    ),
  };
}

/** Items with their ids of now: of several with one id the one that always had it stays, else the first, and is as sure as the surest. */
function asOne<Item extends { id: string; confidence: number }>(
  items: readonly Item[],
  idNow: (id: string) => string,
  join: (one: Item, other: Item) => Item = (one) => one,
): Item[] {
  return [...Map.groupBy(items, ({ id }) => idNow(id))].map(([id, own]) => {
    const first = own.find((item) => item.id === id) ?? (own[0] as Item);
    const joined = own.filter((item) => item !== first).reduce(join, first);
    return { ...joined, id, confidence: Math.max(...own.map(({ confidence }) => confidence)) };
  });
}
