import { type StatementKind, statementKindSchema } from '../../schemas/statement.ts';
import type { ActorNode, ExplainerNode, Graph, StatementNode } from './types.ts';

/** How many statements a page of a list has. */
export const PAGE_SIZE = 100;

/** A list of statements with an address of its own. */
export interface StatementList {
  /** The last part of its address; absent for the list of all. */
  id: StatementKind | 'not-determined' | undefined;
  statements: StatementNode[];
}

/** The site's statements: all, by kind, and those whose speaker could not be determined; lists without any are left out. */
export function statementLists({ statements }: Graph): StatementList[] {
  const kinds = statementKindSchema.options.map((id): StatementList => ({ id, statements: statements.filter(({ kind }) => kind === id) }));
  const unresolved: StatementList = { id: 'not-determined', statements: statements.filter(({ actor }) => !actor) };
  return [{ id: undefined, statements }, ...[...kinds, unresolved].filter((list) => list.statements.length > 0)];
}

export interface Counted<T> {
  node: T;
  statements: number;
}

/** Who speaks in some statements: by name. */
export const speakersIn = (statements: StatementNode[]): Counted<ActorNode>[] =>
  countBy(statements, ({ actor }) => actor).sort((a, b) => a.node.name.localeCompare(b.node.name, 'en'));

/** The explainers that some statements stand in: in the order of the site. */
export const explainersOf = (statements: StatementNode[]): Counted<ExplainerNode>[] =>
  countBy(statements, ({ passage }) => passage.explainer);

function countBy<T>(statements: StatementNode[], keyOf: (statement: StatementNode) => T | undefined): Counted<T>[] {
  const counts = new Map<T, number>();
  for (const statement of statements) {
    const key = keyOf(statement);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([node, statements]) => ({ node, statements }));
}
