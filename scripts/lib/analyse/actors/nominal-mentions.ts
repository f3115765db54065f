import type { Paragraph, Span } from '../../language/paragraph.ts';
import type { Cast, FoundChain, FoundMention } from '../model/analysis.ts';
import { inTextOrder, overlaps, wordsAt } from '../model/placed.ts';

/**
 * Adds the definite noun phrases that go back to one actor: "the ferry company", where the chain that it is in names an actor, and only
 * one. What a phrase only may refer to is left alone.
 */
export function withNominals(cast: Cast, chains: readonly FoundChain[], paragraphs: readonly Paragraph[]): Cast {
  const mentionsOf = Map.groupBy(cast.mentions, ({ paragraph }) => paragraph);
  const added = chains.flatMap(({ mentions }): FoundMention[] => {
    const named = mentions
      .filter(({ form }) => form === 'name')
      .flatMap((place) => mentionsOf.get(place.paragraph)?.filter((other) => overlaps(other, place)) ?? []);
    const actors = new Set(named.filter(({ relation }) => relation === 'name' || relation === 'alias').map(({ actor }) => actor));
    const [actor] = actors;
    const kind = cast.actors.find(({ id }) => id === actor)?.kind;
    if (actor === undefined || actors.size > 1 || (kind !== 'person' && kind !== 'organisation')) return [];
    return mentions
      .filter(
        (place) =>
          place.form === 'noun' &&
          place.kind === kind &&
          isDefinite(place, paragraphs) &&
          !fitsAnother(wordsAt(place, paragraphs), actor, cast),
      )
      .filter(
        (place) =>
          !mentionsOf.get(place.paragraph)?.some((other) => overlaps(other, place) || (other.actor === actor && isBeside(other, place))),
      )
      .map(({ paragraph, start, end }) => ({ paragraph, start, end, actor, relation: 'nominal' }));
  });
  return { ...cast, mentions: [...cast.mentions, ...added].sort(inTextOrder) };
}

/** "the mayor, Jane Doe": an apposition stands beside the name itself. */
const isBeside = (a: Span, b: Span): boolean => Math.max(a.start, b.start) - Math.min(a.end, b.end) < WIDEST_COMMA;
const WIDEST_COMMA = 7;

/** "the ferry company": after "the", without a name in it, not several of a kind, and not said of somebody ("became the mayor"). */
function isDefinite(place: FoundChain['mentions'][number], paragraphs: readonly Paragraph[]): boolean {
  const { text } = paragraphs[place.paragraph] as Paragraph;
  const words = wordsAt(place, paragraphs);
  const before = text.slice(Math.max(0, place.start - 12), place.start);
  return (
    /\bthe $/i.test(before) &&
    !/\b(is|was|be|been|became|becomes?|as) the $/.test(before) &&
    !/\p{Lu}/u.test(words) &&
    !/[^s]s$/.test(words)
  );
}

/** Whether another actor's name has the phrase's last word too: two banks leave "the bank" open. */
function fitsAnother(words: string, actor: string, { actors }: Cast): boolean {
  const noun = words.split(' ').at(-1) as string;
  return actors.some(({ id, name }) => id !== actor && name.toLowerCase().split(/\s+/).includes(noun));
}
