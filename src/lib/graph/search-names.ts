import { initialsOf, initialsOfCountry } from '../vocabulary/initials.ts';
import { otherSpelling } from '../vocabulary/name-spellings.ts';
import { capitalsOf, distinct, isNameOfOther, namesOfActor, withoutCountry } from '../vocabulary/other-names.ts';
import { fullNames } from './full-names.ts';
import { officeNames, officesOf } from './offices.ts';
import type { ActorNode } from './types.ts';

/** What an actor is found by besides its name. What is not its name stands apart, by what it is. */
export interface SearchNames {
  otherNames: string[];
  /** That a body or country may go by; nobody has said so. */
  initials: string[];
  /** Of a country. */
  capitals: string[];
  /** That the articles give a person. */
  offices: string[];
}

/** The names by which the search finds an actor: those of the articles, the publisher and the vocabularies, and what is made of them. */
export function searchNames(actor: ActorNode, actors: ReadonlyMap<string, ActorNode>): SearchNames {
  const { name, kind, aliases, passages, id, profile } = actor;
  const mentions = passages.flatMap(({ text, mentions }) =>
    mentions.filter((own) => own.actor === id && own.relation !== 'nominal').map(({ start, end }) => text.slice(start, end)),
  );
  const said = distinct([...mentions, ...aliases, ...profile.standIns, ...fullNames(actor), ...namesOfActor(actor)], name);
  const spelt = kind === 'person' ? [] : [name, ...said].flatMap((own) => otherSpelling(own) ?? []);
  const otherNames = distinct([...said, ...spelt], name);
  const known = new Set([name, ...otherNames].map((own) => own.toLowerCase()));
  const fresh = (names: string[]): string[] => distinct(names).filter((own) => !known.has(own.toLowerCase()));
  return {
    otherNames,
    initials: fresh(initials([name, ...aliases, ...mentions], actor)),
    capitals: fresh(capitalsOf(actor)),
    offices: fresh([...profile.titles, ...officesOf(actor, actors).flatMap(officeNames)]),
  };
}

function initials(names: string[], actor: ActorNode): string[] {
  const { name, kind } = actor;
  if (kind === 'person' || kind === 'group') return [];
  if (kind === 'country') return initialsOfCountry(name).filter((letters) => letters.length > 2 || !isNameOfOther(letters, actor));
  const whole = names.flatMap(initialsOf).filter((letters) => letters.length > 2 || !isNameOfOther(letters, actor));
  // Of what a country is left away from, two letters are next to nothing.
  const rest = names.map(withoutCountry).flatMap(initialsOf);
  return [...whole, ...rest.filter((letters) => letters.length > 2)];
}
