import type { ActorNode, Graph, PassageNode, ThemeNode, WordsUsed } from './types.ts';

/** How far something goes. */
export interface Spread {
  /** In how many of some passages it is. */
  passages: number;
  /** In how many explainers these stand. */
  explainers: number;
}

export interface ActorCount extends Spread {
  actor: ActorNode;
  /** How often it is mentioned in them. */
  mentions: number;
  words: WordsUsed[];
}

/** The actors that some passages mention: the one in most passages first, then the one mentioned most, then by name. */
export function countActors(graph: Graph, passages: PassageNode[]): ActorCount[] {
  const held = holders(passages, ({ mentions }) => new Set(mentions.map(({ actor }) => actor)));
  const counts = [...held].flatMap(([id, passages]) => {
    const actor = graph.everyActor.get(id);
    if (!actor) return [];
    const words = countWords(id, passages);
    return [{ actor, ...spreadOf(passages), mentions: words.reduce((sum, { count }) => sum + count, 0), words }];
  });
  return counts.sort((a, b) => b.passages - a.passages || b.mentions - a.mentions || a.actor.name.localeCompare(b.actor.name, 'en'));
}

/** The words that some passages use for an actor, the most frequent first. "The Kremlin" and "the Kremlin" are the same words. */
export function countWords(actor: string, passages: PassageNode[]): WordsUsed[] {
  const counts = new Map<string, WordsUsed>();
  for (const { text, mentions, explainer } of passages) {
    for (const mention of mentions) {
      if (mention.actor !== actor) continue;
      const words = text.slice(mention.start, mention.end);
      const key = `${mention.relation} ${words.toLowerCase()}`;
      const entry = counts.get(key);
      if (entry) entry.count += 1;
      else counts.set(key, { text: words, slug: explainer.slug, relation: mention.relation, count: 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

export interface ThemeCount extends Spread {
  theme: ThemeNode;
}

/**
 * The themes of some passages: the one in most passages first, then by name.
 *
 * @param listed themes that belong there even when no passage has their words
 */
export function countThemes(passages: PassageNode[], listed: ThemeNode[] = []): ThemeCount[] {
  const held = holders(passages, ({ themes }) => themes);
  for (const theme of listed) if (!held.has(theme)) held.set(theme, []);
  return [...held]
    .map(([theme, passages]) => ({ theme, ...spreadOf(passages) }))
    .sort((a, b) => b.passages - a.passages || a.theme.name.localeCompare(b.theme.name, 'en'));
}

/** Those in most explainers first: one long interview does not make its guest who a site is about. Else in the order that they have. */
export const widest = <Counted extends Spread>(counts: Counted[]): Counted[] => counts.toSorted((a, b) => b.explainers - a.explainers);

/** Who and what a whole site is about: the actors and themes in most explainers first. */
export function countSite(graph: Graph): { actors: ActorCount[]; themes: ThemeCount[] } {
  const passages = [...graph.explainers.values()].flatMap((explainer) => explainer.passages);
  return { actors: widest(countActors(graph, passages)), themes: widest(countThemes(passages)) };
}

function holders<Thing>(passages: PassageNode[], thingsOf: (passage: PassageNode) => Iterable<Thing>): Map<Thing, PassageNode[]> {
  const pairs = passages.flatMap((passage) => Array.from(thingsOf(passage), (thing) => ({ thing, passage })));
  const held = Map.groupBy(pairs, ({ thing }) => thing);
  return new Map(Array.from(held, ([thing, pairs]) => [thing, pairs.map(({ passage }) => passage)]));
}

const spreadOf = (passages: PassageNode[]): Spread => ({
  passages: passages.length,
  explainers: new Set(passages.map(({ explainer }) => explainer)).size,
});
