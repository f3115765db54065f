import { hash } from '../text/hash.ts';
import type { ActorNode, ExplainerNode } from './types.ts';

/**
 * How many actor colours src/styles/tokens.css has; those that follow one another, the first after the last, are the easiest to tell apart.
 */
export const COLOURS = 7;

/**
 * Gives each actor a colour, so that those who share pages have different ones as far as there are enough, the most prominent before all.
 * An explainer gives colours only to the actors that no older one has, so that a new one changes no colour that readers know.
 *
 * @param explainers with their passages linked
 */
export function assignColours(explainers: ExplainerNode[], actors: Map<string, ActorNode>): void {
  const chosen = new Set<ActorNode>();
  for (const explainer of [...explainers].sort(oldestFirst)) {
    /** How many passages of this explainer each colour stands in already. */
    const load = new Array<number>(COLOURS).fill(0);
    const cast = castOf(explainer, actors);
    for (const { actor, passages } of cast) if (chosen.has(actor)) load[actor.colour] = (load[actor.colour] ?? 0) + passages;
    let next = hash(explainer.slug) % COLOURS;
    for (const { actor, passages } of cast) {
      if (chosen.has(actor)) continue;
      actor.colour = leastUsed(load, next);
      next = (actor.colour + 1) % COLOURS;
      load[actor.colour] = (load[actor.colour] ?? 0) + passages;
      chosen.add(actor);
    }
  }
  for (const actor of actors.values()) if (!chosen.has(actor)) actor.colour = hash(actor.id) % COLOURS;
}

/** The class that gives an actor its colour: the same on every page. */
export const colourClass = ({ colour }: Pick<ActorNode, 'colour'>): string => `actor-colour-${colour}`;

/** The classes of an actor's name where it stands as such: a mark in its colour, whose shape says its kind. */
export const actorNameClass = (actor: Pick<ActorNode, 'colour' | 'kind'>): string => `actor-name ${colourClass(actor)} is-${actor.kind}`;

/** By date, the undated last: another undated one changes nothing of the dated. */
function oldestFirst(a: ExplainerNode, b: ExplainerNode): number {
  const keyOf = ({ data, slug }: ExplainerNode): string => `${data.published ?? '9999'} ${slug}`;
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

/** The actors that an explainer mentions, the one in most passages first. */
function castOf({ passages }: ExplainerNode, actors: Map<string, ActorNode>): { actor: ActorNode; passages: number }[] {
  const mentioned = passages.flatMap(({ mentions }) => [...new Set(mentions.map(({ actor }) => actor))]);
  return [...Map.groupBy(mentioned, (id) => actors.get(id))]
    .flatMap(([actor, same]) => (actor ? [{ actor, passages: same.length }] : []))
    .sort((a, b) => b.passages - a.passages || (a.actor.id < b.actor.id ? -1 : 1));
}

/** The colour with the least load; of several, the first one from `start` on. */
function leastUsed(load: number[], start: number): number {
  const order = load.map((_, index) => (start + index) % COLOURS);
  return order.reduce((best, colour) => ((load[colour] ?? 0) < (load[best] ?? 0) ? colour : best));
}
