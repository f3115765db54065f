import type { PassageNode, Term, TermNode } from './types.ts';

/** The terms of the glossary from A to Z, by id, linked with the passages whose words are tagged with them. */
export function linkTerms(terms: ReadonlyMap<string, Term>, passages: readonly PassageNode[]): Map<string, TermNode> {
  const nodes = [...terms].map(([id, { term: name, ...own }]): TermNode => ({ id, name, ...own, passages: [] }));
  const byId = new Map(
    nodes.sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1)).map((node): [string, TermNode] => [node.id, node]),
  );
  if (byId.size === 0) return byId;
  for (const passage of passages) {
    for (const id of new Set(passage.marks.map(({ term }) => term))) {
      const node = byId.get(id ?? '');
      if (!node) continue;
      node.passages.push(passage);
      passage.terms.push(node);
    }
  }
  return byId;
}
