import type { ActorNode } from '../graph/types.ts';
import { aToZ } from '../text/a-to-z.ts';
import { href } from './href.ts';

/** So many actors need no letters; so many stand on one page: more are slow to show on a phone. */
const FEW = 24;
const MOST = 600;

type Group = ReturnType<typeof aToZ<ActorNode>>[number];

/** A page of the actors with one letter. */
export interface ActorPage extends Group {
  /** Where it is below /actors/all/: "a", "a/2". */
  path: string;
  number: number;
  last: number;
}

/** The list of actors: one page with its groups or, where they are too many for one, the pages of the letters. */
export interface ActorLists {
  groups: Group[];
  pages: ActorPage[];
  /** Each letter with the address that has it. */
  letters: { letter: string; href: string }[];
}

/** Shares the actors out among pages of bounded size. @param most how many a page may have, at least 1 */
export function actorLists(actors: readonly ActorNode[], most = MOST): ActorLists {
  const groups = aToZ([...actors], FEW);
  if (actors.length <= most) return { groups, pages: [], letters: groups.map(({ letter }) => ({ letter, href: `#${letterId(letter)}` })) };
  const pages = groups.flatMap(({ letter, items }) => {
    const last = Math.ceil(items.length / most);
    return Array.from({ length: last }, (_, index) => ({
      path: pathOf(letter, index + 1),
      letter,
      number: index + 1,
      last,
      items: items.slice(index * most, (index + 1) * most),
    }));
  });
  return { groups: [], pages, letters: groups.map(({ letter }) => ({ letter, href: actorPageHref(letter) })) };
}

const nameOf = (letter: string): string => (letter === '#' ? 'other' : letter.toLowerCase());
const pathOf = (letter: string, number: number): string => nameOf(letter) + (number > 1 ? `/${number}` : '');

/** The id of a letter's group on a page. */
export const letterId = (letter: string): string => `ui-letter-${nameOf(letter)}`;

/** @param number from 1 */
export const actorPageHref = (letter: string, number = 1): string => href(`/actors/all/${pathOf(letter, number)}/`);
