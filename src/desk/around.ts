import type { Margin, Place } from './types.ts';

type Actor = Margin['actors'][number];
type Mention = { actor: Actor; place: Actor['places'][number] };

/** The words of a place; empty where the explainer does not have it. */
export const wordsAt = ({ passages }: Pick<Margin, 'passages'>, { passage, start, end }: Place): string =>
  passages.find(({ id }) => id === passage)?.text.slice(start, end) ?? '';

/** The mentions that a place has words of, in their order. */
export const mentionsAt = ({ actors }: Pick<Margin, 'actors'>, { passage, start, end }: Place): Mention[] =>
  actors
    .flatMap((actor) => actor.places.map((place) => ({ actor, place })))
    .filter(({ place }) => place.passage === passage && place.start < end && start < place.end)
    .toSorted((one, other) => one.place.start - other.place.start);

/** The section of a passage, whether it is the first of all, and whether the passage is its first. */
export function sectionAround({ sections }: Pick<Margin, 'sections'>, passage: string) {
  const index = sections.findIndex(({ passages }) => passages.includes(passage));
  const section = sections[index];
  return section && { section, isFirst: index === 0, begins: section.passages[0] === passage };
}

/** Actors, those that words fit best first; of equals, the one with more mentions. */
export const byFit = (actors: readonly Actor[], words: string): Actor[] =>
  actors.toSorted((one, other) => fitOf(other.name, words) - fitOf(one.name, words) || other.places.length - one.places.length);

/** Whether words have something of a name. */
export const fits = (name: string, words: string): boolean => fitOf(name, words) > 0;

function fitOf(name: string, words: string): number {
  const [one, other] = [plain(name), plain(words)];
  if (one === other) return 4;
  if (one.includes(other) || other.includes(one)) return 3;
  const [ofName, ofWords] = [wordsOf(one), wordsOf(other)];
  if (ofName.map((word) => word[0]).join('') === ofWords.join('')) return 3;
  return ofWords.some((word) => ofName.includes(word)) ? 2 : 0;
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().trim();
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
