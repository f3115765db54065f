import type { Reading } from './document.ts';

const types: Record<string, string> = { person: 'PER', place: 'LOC', country: 'LOC', organisation: 'ORG', government: 'ORG', group: 'ORG' };

/** Names, and the noun phrases, pronouns and adjectives of peoples that stand for actors. Of two readings of one span the first counts. */
export function predictActors({ analysis, place }: Reading): Record<string, unknown> {
  const kinds = new Map(analysis.actors.map((actor) => [actor.id, actor.kind]));
  const named = analysis.mentions.filter(({ relation }) => relation === 'name' || relation === 'alias' || relation === 'metonym');
  const spans = [
    ...named.map(({ actor, ...mention }) => ({ ...mention, type: types[kinds.get(actor) ?? 'group'] })),
    ...analysis.names.map((name) => ({ ...name, type: types[name.kind] })),
    ...analysis.nominals.map((nominal) => ({ ...nominal, type: nominal.form === 'adjective' ? 'NORP' : types[nominal.kind] })),
  ];
  return { entities: spans.map(({ paragraph, start, end, type }) => ({ ...place(paragraph, { start, end }), type })) };
}
