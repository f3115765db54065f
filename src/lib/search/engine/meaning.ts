import { keyOf } from '../dictionary-format.ts';
import type { PageText } from '../page-text.ts';
import type { Slot, Way } from '../slot.ts';
import { CAPITAL_FIT, NAME_FIT } from '../weights.ts';
import type { ReadPage } from './texts.ts';

/** What a slot means where it names something. */
export interface Meaning {
  /** The names of that. */
  names: Way[];
  /** Whether a page that speaks of it has what was typed: one that speaks of a country does not speak of its capital. */
  isOwn: boolean;
}

/** So many things of one name are looked at. */
const MOST = 3;

export async function meaningOf({ typed, about }: Pick<Slot, 'typed' | 'about'>, read: ReadPage): Promise<Meaning> {
  const pages = await Promise.all(about.slice(0, MOST).map(read));
  const key = keyOf(typed);
  const names = pages.flatMap((page) => {
    const weight = isCapital(page, key) ? CAPITAL_FIT : NAME_FIT;
    return [page.title, ...page.otherNames].map((name): Way => ({ words: keyOf(name).split(' '), weight }));
  });
  return { names, isOwn: pages.some((page) => !isCapital(page, key)) };
}

/** Whether a key is the capital of what a page is about, and no name of it. */
export const isCapital = (page: PageText, key: string): boolean => !isNamed(page, key) && lesserKindOf(page, key) === 'capitals';

/** Whether a key is a name of its own of what a page is about. */
export const isNamed = ({ title, otherNames }: PageText, key: string): boolean =>
  [title, ...otherNames].some((name) => keyOf(name) === key);

const lesserKindOf = ({ lesserNames, lesserKinds }: PageText, key: string) =>
  lesserKinds.get(lesserNames.find((name) => keyOf(name) === key) ?? '');
