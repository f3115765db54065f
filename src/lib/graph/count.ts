import type { ActorNode, Graph, PassageNode, ThemeNode, WordsUsed } from './types.ts';

export interface ActorCount {
  actor: ActorNode;
  /** In how many of the passages it is mentioned. */
  passages: number;
  /** In how many explainers these stand. */
  explainers: number;
  /** How often it is mentioned in them. */
  mentions: number;
  words: WordsUsed[];
}

/** The actors that some passages mention: the one in most passages first, then the one mentioned most, then by name. */
export function countActors(graph: Graph, passages: PassageNode[]): ActorCount[] {
  const held = new Map<string, PassageNode[]>();
  for (const passage of passages) {
    for (const id of new Set(passage.mentions.map(({ actor }) => actor))) {
      const list = held.get(id);
      if (list) list.push(passage);
      else held.set(id, [passage]);
    }
  }
  const counts = [...held].flatMap(([id, passages]) => {
    const actor = graph.actors.get(id);
    if (!actor) return [];
    const words = countWords(id, passages);
    const explainers = new Set(passages.map(({ explainer }) => explainer)).size;
    return [{ actor, passages: passages.length, explainers, mentions: words.reduce((sum, { count }) => sum + count, 0), words }];
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

export interface ThemeCount {
  theme: ThemeNode;
  /** In how many of the passages its words occur; may be 0. */
  passages: number;
  /** In how many explainers these stand. */
  explainers: number;
}

/**
 * The themes of some passages: the one in most passages first, then by name.
 *
 * @param listed themes that belong there even when no passage has their words
 */
export function countThemes(passages: PassageNode[], listed: ThemeNode[] = []): ThemeCount[] {
  const held = new Map<ThemeNode, PassageNode[]>(listed.map((theme) => [theme, []]));
  for (const passage of passages) {
    for (const theme of passage.themes) {
      const list = held.get(theme);
      if (list) list.push(passage);
      else held.set(theme, [passage]);
    }
  }
  return [...held]
    .map(([theme, passages]) => ({
      theme,
      passages: passages.length,
      explainers: new Set(passages.map(({ explainer }) => explainer)).size,
    }))
    .sort((a, b) => b.passages - a.passages || a.theme.name.localeCompare(b.theme.name, 'en'));
}

/** Those in most explainers first: one long interview does not make its guest who a site is about. Else in the order that they have. */
export const widest = <Counted extends { explainers: number }>(counts: Counted[]): Counted[] =>
  counts.toSorted((a, b) => b.explainers - a.explainers);
