import type { PassageNode, Term, TermNode } from './types.ts';

/** The terms of the glossary from A to Z, by id, linked with the passages whose words are tagged with them. */
export function linkTerms(terms: ReadonlyMap<string, Term>, passages: readonly PassageNode[]): Map<string, TermNode> {
  const nodes = [...terms].map(([id, { term: name, ...own }]): TermNode => ({ id, name, ...own, passages: [] }));
  const byId = new Map(
    nodes.sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1)).map((node): [string, TermNode] => [node.id, node]),
  );
  for (const { node, passage } of usesOf(byId, passages)) {
    node.passages.push(passage);
    passage.terms.push(node);
  }
  return byId;
}

/** Gives passages of explainers that stand in no list their terms, and tells the terms nothing of them. */
export function linkUnlistedTerms(terms: ReadonlyMap<string, TermNode>, passages: readonly PassageNode[]): void {
  for (const { node, passage } of usesOf(terms, passages)) passage.terms.push(node);
}

/** Which passages have words that are tagged with which terms. */
function usesOf(terms: ReadonlyMap<string, TermNode>, passages: readonly PassageNode[]): { node: TermNode; passage: PassageNode }[] {
  if (terms.size === 0) return [];
  return passages.flatMap((passage) =>
    [...new Set(passage.marks.map(({ term }) => term))].flatMap((id) => {
      const node = terms.get(id ?? '');
      return node ? [{ node, passage }] : [];
    }),
  );
}
