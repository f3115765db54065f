import lists from '../../vocabulary/offices.json' with { type: 'json' };
import type { Span } from '../text/places.ts';
import { countryCalled } from '../vocabulary/other-names.ts';
import { type Office, officeIn, officeOf, officesAt } from './office-phrases.ts';
import type { ActorNode, PassageNode } from './types.ts';

/** An office of a person, and the actor that it is an office of, where the site has that one. */
export interface HeldOffice extends Office {
  of: ActorNode | undefined;
}

/**
 * The offices of a person: what the publisher's role of them begins with, and those that the articles give them, right before or behind the
 * name or in words that stand for them; in the order of the passages, the newest explainer first.
 */
export function officesOf({ id, kind, passages, profile }: ActorNode, actors: ReadonlyMap<string, ActorNode>): HeldOffice[] {
  if (kind !== 'person') return [];
  const own = officeOf(profile.role ?? '');
  const said = passages.flatMap((passage) => {
    const named = namedIn(passage, actors);
    const mentions = passage.mentions.filter(({ actor }) => actor === id);
    const offices = mentions.flatMap((mention) =>
      mention.relation === 'nominal' ? (officeIn(passage.text, mention, named) ?? []) : officesAt(passage.text, mention, named),
    );
    return offices.map((office) => ({ ...office, of: holderOf(office, passage, actors) }));
  });
  return [...(own ? [{ ...own, of: undefined }] : []), ...said];
}

const namedIn = ({ mentions }: PassageNode, actors: ReadonlyMap<string, ActorNode>): Span[] =>
  mentions.filter(({ actor, relation }) => relation !== 'nominal' && actors.get(actor)?.kind !== 'person');

function holderOf({ place }: Office, { mentions }: PassageNode, actors: ReadonlyMap<string, ActorNode>): ActorNode | undefined {
  const mention = mentions.find(({ start, end, relation }) => relation !== 'nominal' && start <= place.start && end >= place.end);
  return actors.get(mention?.actor ?? '');
}

/** What a person is, as the articles write it: the office that the newest one gives, one that is not over before one that is. */
export function roleOf(actor: ActorNode, actors: ReadonlyMap<string, ActorNode>): string | undefined {
  const offices = officesOf(actor, actors);
  return (offices.find(({ isPast }) => !isPast) ?? offices[0])?.words;
}

/** What readers may type for an office: with each name of a country or body, and either way round. */
export function officeNames({ words, role, holder, of }: HeldOffice): string[] {
  const country = countryCalled(holder) ?? (of?.kind === 'country' ? countryCalled(of.name) : undefined);
  const holders = new Set([
    holder,
    ...(of ? [of.name] : []),
    ...(country ? [country.name, ...country.adjectives.slice(0, 2), ...shortest(country.aliases)] : []),
  ]);
  const plain = role.replaceAll('-', ' ');
  const short = (lists.short as Record<string, string>)[plain];
  const made = [plain, ...(short ? [short] : [])].flatMap((own) => [...holders].flatMap((name) => [`${own} of ${name}`, `${name} ${own}`]));
  return [words, ...made];
}

/** Names of a country that are made of initials: "UK", "US". */
const shortest = (aliases: readonly string[]): string[] => aliases.filter((name) => /^\p{Lu}{2,3}$/u.test(name));
