import type { Actor } from '../../../../src/schemas/actor.ts';
import type { FoundMention, Span, Token } from '../types.ts';

export type FoundActor = Omit<Actor, 'from' | 'confidence'>;

/** A mention together with the entry of the actor that it names. */
export type Draft = FoundMention & { entry: FoundActor };

/** A span of paragraph `paragraph`. */
export interface Placed extends Span {
  paragraph: number;
}

/** Whether two places share a character. */
export const overlaps = (a: Placed, b: Placed): boolean => a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;

/** Whether a place begins before a token of paragraph `paragraph`. */
export const isBefore = (place: Placed, paragraph: number, token: Token): boolean =>
  place.paragraph < paragraph || (place.paragraph === paragraph && place.start < token.start);

/** A mention at a place. */
export function draft(place: Placed, relation: FoundMention['relation'], entry: FoundActor): Draft {
  return { paragraph: place.paragraph, start: place.start, end: place.end, actor: entry.id, relation, entry };
}
