import { type StatementKind, statementKindSchema } from '../../schemas/statement.ts';
import type { Graph, StatementNode } from './types.ts';

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

/** Who speaks in some statements: by name. */
export const speakersIn = (statements: StatementNode[]) =>
  countBy(statements, ({ actor }) => actor).sort((a, b) => a.node.name.localeCompare(b.node.name, 'en'));

/** The explainers that some statements stand in: in the order of the site. */
export const explainersOf = (statements: StatementNode[]) => countBy(statements, ({ passage }) => passage.explainer);

/** Of some names with numbers of statements the ones with the most, in the order that they have. */
export function mostFrequent<Named extends { statements: number }>(names: readonly Named[], most: number): Named[] {
  const kept = new Set(names.toSorted((a, b) => b.statements - a.statements).slice(0, most));
  return names.filter((name) => kept.has(name));
}

function countBy<T>(statements: StatementNode[], keyOf: (statement: StatementNode) => T | undefined): { node: T; statements: number }[] {
  const groups = [...Map.groupBy(statements, keyOf)];
  return groups.flatMap(([node, own]) => (node === undefined ? [] : [{ node, statements: own.length }]));
}
