import type { FoundActor, FoundMention } from '../model/analysis.ts';
import type { PlacedSpan } from '../model/placed.ts';

/** A mention together with the entry of the actor that it names. */
export type Draft = FoundMention & { entry: FoundActor };

/** A mention at a place. */
export function draft(place: PlacedSpan, relation: FoundMention['relation'], entry: FoundActor): Draft {
  return { paragraph: place.paragraph, start: place.start, end: place.end, actor: entry.id, relation, entry };
}
