import type { ActorNode, StatementNode, ThemeNode } from './types.ts';

/** What one actor said on one theme, on different days. */
export interface Position {
  actor: ActorNode;
  theme: ThemeNode;
  /** Days of the articles, at least two, the oldest first. */
  days: { on: string; statements: StatementNode[] }[];
}

/**
 * Where actors spoke on one theme on different days, so that a reader can see what became of it; whether anything did, nobody says. Two themes
 * of the same statements are one.
 *
 * @param statements newest article first
 * @returns those of the most days first
 */
export function positions(statements: readonly StatementNode[]): Position[] {
  const spoken = statements.flatMap((statement) => {
    const { actor, passage } = statement;
    const on = passage.explainer.data.published;
    return actor && on !== null ? passage.themes.map((theme) => ({ actor, theme, on, statement })) : [];
  });
  const found = [...Map.groupBy(spoken, ({ actor, theme }) => `${actor.id} ${theme.id}`).values()].flatMap((own): Position[] => {
    const [first] = own;
    const days = [...Map.groupBy(own, ({ on }) => on)].sort(([a], [b]) => (a < b ? -1 : 1));
    if (!first || days.length < 2) return [];
    return [
      {
        actor: first.actor,
        theme: first.theme,
        days: days.map(([on, same]) => ({ on, statements: same.map(({ statement }) => statement) })),
      },
    ];
  });
  const once = new Map(found.toReversed().map((position) => [statementsOf(position).map(keyOf).join(' '), position]));
  return [...once.values()].sort(
    (a, b) =>
      b.days.length - a.days.length ||
      statementsOf(b).length - statementsOf(a).length ||
      (a.actor.id + a.theme.id < b.actor.id + b.theme.id ? -1 : 1),
  );
}

const statementsOf = ({ days }: Position): StatementNode[] => days.flatMap(({ statements }) => statements);
const keyOf = ({ id, passage }: StatementNode): string => `${passage.explainer.slug}#${id}`;
