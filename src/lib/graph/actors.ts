import type { Actor, PublisherActor } from '../../schemas/actor.ts';
import { readEditorField } from '../explainer/editor-words.ts';
import type { ActorNode, ActorProfile, ExplainerInput } from './types.ts';

/**
 * Every actor that an explainer lists, once, by id, in the order of their names. Where explainers differ about one, the publisher's file
 * decides, then what an editor wrote, then the first explainer.
 */
export function collectActors(explainers: ExplainerInput[], publisher: Map<string, PublisherActor>): Map<string, ActorNode> {
  const chosen = new Map<string, Actor>();
  for (const actor of explainers.flatMap(({ data }) => data.actors)) {
    const other = chosen.get(actor.id);
    if (!other || (other.from !== 'editor' && actor.from === 'editor')) chosen.set(actor.id, actor);
  }
  const nodes = [...chosen.values()].map((actor) => toNode(actor, publisher.get(actor.id)));
  return new Map(nodes.sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1)).map((node) => [node.id, node]));
}

function toNode(listed: Actor, own: PublisherActor | undefined): ActorNode {
  return {
    id: listed.id,
    name: own?.name ?? listed.name,
    kind: own?.kind ?? listed.kind,
    wikidata: own?.wikidata ?? listed.wikidata,
    from: own ? 'editor' : listed.from,
    aliases: [...(own?.aliases ?? []), ...(own?.formerNames ?? [])],
    profile: profileOf(own),
    isPublishers: own !== undefined,
    isListed: true,
    of: undefined,
    children: [],
    colour: 0,
    passages: [],
    statements: [],
    spokenOf: [],
  };
}

const profileOf = (own: PublisherActor | undefined): ActorProfile => ({
  role: own?.role,
  titles: own?.titles ?? [],
  standIns: [...(own?.metonyms ?? []), ...(own?.demonyms ?? [])],
  description: own?.description === undefined ? [] : readEditorField(own.description, ''),
  picture: own?.picture,
  sources: own?.sources ?? [],
});

/** Links an actor with the one it belongs to, where the site has both. */
export function linkParents(nodes: Map<string, ActorNode>, explainers: ExplainerInput[], publisher: Map<string, PublisherActor>): void {
  const parents = new Map<string, string>();
  for (const { id, of } of explainers.flatMap(({ data }) => data.actors)) {
    if (of !== undefined && !parents.has(id)) parents.set(id, of);
  }
  for (const [id, { of }] of publisher) {
    if (of !== undefined) parents.set(id, of);
  }
  for (const [id, node] of nodes) {
    const parent = nodes.get(parents.get(id) ?? '');
    if (!parent || parent === node) continue;
    node.of = parent;
    parent.children.push(node);
  }
}
