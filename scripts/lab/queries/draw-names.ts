import type { SitePage } from '../search/site-pages.ts';
import { asTyped, type Draw, query } from './draw.ts';
import { anyForm } from './known-words.ts';
import { fold, wordsOf } from './words.ts';

/** The name of an actor as its page has it. */
export const name =
  (actors: readonly SitePage[]): Draw =>
  ({ known, random }) => {
    const { page, title } = random.pick(actors);
    const words = wordsOf(title);
    if (words.length < 2) return null;
    const places = known.placesWith(words.map(({ text }) => anyForm(text))).filter((place) => place.page !== page);
    return query('name', asTyped(title, random), [{ page }, ...places.slice(0, 7)]);
  };

/** Another name of an actor, or what its people are called: its own page must be found. */
export const alias =
  (names: readonly { text: string; pages: readonly string[] }[]): Draw =>
  ({ random }) => {
    if (names.length === 0) return null;
    const { text, pages } = random.pick(names);
    return query(
      'alias',
      asTyped(text, random),
      pages.map((page) => ({ page })),
    );
  };

/**
 * The other names of actors that have a page, each with the pages of all that bear it.
 *
 * @param surfaces the other names that the vocabulary knows → the actor's id
 */
export function otherNames(actors: readonly SitePage[], surfaces: readonly { text: string; actor: string }[]) {
  const pages = new Set(actors.map(({ page }) => page));
  const titles = new Map<string, string[]>();
  const bearers = new Map<string, { text: string; pages: string[] }>();
  const add = (map: Map<string, string[]>, key: string, page: string) => map.set(key, [...(map.get(key) ?? []), page]);
  for (const { page, title } of actors) add(titles, keyOf(title), page);
  for (const { text, actor } of surfaces) {
    const page = `/actors/${actor}/`;
    const key = keyOf(text);
    // Another actor's own name is no fair query for this one.
    if (!pages.has(page) || titles.has(key)) continue;
    const found = bearers.get(key) ?? { text, pages: [] };
    if (!found.pages.includes(page)) found.pages.push(page);
    bearers.set(key, found);
  }
  return [...bearers.values()];
}

const keyOf = (text: string): string =>
  wordsOf(text)
    .map(({ text: word }) => fold(word))
    .join(' ');
