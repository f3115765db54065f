import type { Reading } from './document.ts';

const types: Record<string, string> = { person: 'PER', place: 'LOC', country: 'LOC', organisation: 'ORG', government: 'ORG', group: 'ORG' };

/** Names and the noun phrases that stand for actors. */
export function predictActors({ analysis, place }: Reading): Record<string, unknown> {
  const kinds = new Map(analysis.actors.map((actor) => [actor.id, actor.kind]));
  const spans = [
    ...analysis.mentions.map(({ actor, ...mention }) => ({ ...mention, kind: kinds.get(actor) ?? 'group' })),
    ...analysis.names,
  ];
  return { entities: spans.map(({ paragraph, kind, ...span }) => ({ ...place(paragraph, span), type: types[kind] })) };
}
