import type { Analysis, Sure } from './types.ts';

/** How many suggestions of each kind were left out. */
export type LeftOut = Record<'actors' | 'themes' | 'keyPoints' | 'dates' | 'statements', number>;

/**
 * An analysis without the suggestions that are less sure than `least`. What hangs on one that goes is cut off: the mentions of an
 * actor, and the actor of a statement, which is then said by somebody unresolved.
 *
 * @param least 0 to 1
 */
export function keepSure(analysis: Analysis, least: number): { analysis: Analysis; leftOut: LeftOut } {
  const isSure = ({ confidence }: Sure) => confidence >= least;
  const actors = analysis.actors.filter(isSure);
  const ids = new Set(actors.map(({ id }) => id));
  const themes = analysis.themes.filter(isSure);
  const keyPoints = analysis.keyPoints.filter(isSure);
  const dates = analysis.dates.filter(isSure);
  const statements = analysis.statements.filter(isSure);
  return {
    analysis: {
      ...analysis,
      actors: actors.map(({ of, ...actor }) => (of !== undefined && ids.has(of) ? { ...actor, of } : actor)),
      mentions: analysis.mentions.filter(({ actor }) => ids.has(actor)),
      themes,
      keyPoints,
      dates,
      statements: statements.map((statement) =>
        statement.actor !== null && ids.has(statement.actor) ? statement : { ...statement, actor: null },
      ),
    },
    leftOut: {
      actors: analysis.actors.length - actors.length,
      themes: analysis.themes.length - themes.length,
      keyPoints: analysis.keyPoints.length - keyPoints.length,
      dates: analysis.dates.length - dates.length,
      statements: analysis.statements.length - statements.length,
    },
  };
}
