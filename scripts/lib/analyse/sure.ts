import type { LeastConfidence } from '../../../src/site.config.ts';
import type { Analysis, Sure } from './model/analysis.ts';

/** How many suggestions of each kind were left out. */
export type LeftOut = Record<keyof LeastConfidence, number>;

/**
 * An analysis without the suggestions that are less sure than `least`. What hangs on one that goes is cut off: the mentions of an
 * actor, and the actor of a statement, which is then said by somebody unresolved.
 */
export function keepSure(analysis: Analysis, least: LeastConfidence): { analysis: Analysis; leftOut: LeftOut } {
  const pick = <Kind extends keyof LeastConfidence>(kind: Kind) =>
    (analysis[kind] as (Analysis[Kind][number] & Sure)[]).filter(({ confidence }) => confidence >= least[kind]);
  const [actors, statements] = [pick('actors'), pick('statements')];
  const sure = { themes: pick('themes'), keyPoints: pick('keyPoints'), dates: pick('dates') };
  const ids = new Set(actors.map(({ id }) => id));
  const leftOut = Object.entries({ actors, ...sure, statements }).map(
    ([kind, kept]) => [kind, analysis[kind as keyof LeftOut].length - kept.length] as const,
  );
  return {
    analysis: {
      ...analysis,
      ...sure,
      actors: actors.map(({ of, ...actor }) => (of !== undefined && ids.has(of) ? { ...actor, of } : actor)),
      mentions: analysis.mentions.filter(({ actor }) => ids.has(actor)),
      statements: statements.map((statement) =>
        statement.actor !== null && ids.has(statement.actor) ? statement : { ...statement, actor: null },
      ),
    },
    leftOut: Object.fromEntries(leftOut) as LeftOut,
  };
}
