import type { ActorKind } from '../../schemas/actor.ts';
import type { ActorNode } from '../graph/types.ts';
import { actorHref } from '../routes/href.ts';
import { type Absolute, type Thing, wikidataPage } from './jsonld.ts';

/** schema.org has no type for a group ("residents", "allies"): it stays a thing without one. */
const types: Record<ActorKind, string | undefined> = {
  country: 'Country',
  government: 'GovernmentOrganization',
  organisation: 'Organization',
  person: 'Person',
  group: undefined,
};

/** An actor as schema.org has it: no more than its name, its kind, and who it is where Wikidata's id is known. */
export function actorThing({ id, name, kind, wikidata }: ActorNode, at: Absolute): Thing {
  return { '@type': types[kind], name, url: at(actorHref(id)), sameAs: wikidata && wikidataPage(wikidata) };
}

/** The same for the page of the actor: with its other names and with what an editor wrote about it. */
export const actorPageThing = (actor: ActorNode, at: Absolute): Thing => ({
  ...actorThing(actor, at),
  alternateName: actor.aliases,
  description: actor.description,
});
