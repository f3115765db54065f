import type { Analysis, Sure } from './model/analysis.ts';

/** A number for each kind of suggestion. */
type OfEach = Record<'actors' | 'themes' | 'keyPoints' | 'dates' | 'statements', number>;

/** How sure a suggestion of each kind must be at least: 0 to 1. */
export type LeastConfidence = Readonly<OfEach>;

/** How many suggestions of each kind were left out. */
export type LeftOut = OfEach;

/**
 * An analysis without the suggestions that are less sure than `least`. What hangs on one that goes is cut off: the mentions of an
 * actor, and the actor of a statement, which is then said by somebody unresolved.
 */
export function keepSure(analysis: Analysis, least: LeastConfidence): { analysis: Analysis; leftOut: LeftOut } {
  const isSure =
    (kind: keyof OfEach) =>
    ({ confidence }: Sure) =>
      confidence >= least[kind];
  const actors = analysis.actors.filter(isSure('actors'));
  const ids = new Set(actors.map(({ id }) => id));
  const themes = analysis.themes.filter(isSure('themes'));
  const keyPoints = analysis.keyPoints.filter(isSure('keyPoints'));
  const dates = analysis.dates.filter(isSure('dates'));
  const statements = analysis.statements.filter(isSure('statements'));
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
