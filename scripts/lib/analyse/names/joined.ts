import { joinedNames } from '../../language/joined-names.ts';
import { type Paragraph, sentencesOf, spanOf } from '../../language/paragraph.ts';
import type { FoundName } from '../model/analysis.ts';
import { inTextOrder, overlaps, type PlacedSpan } from '../model/placed.ts';
import type { KnownHit } from './known.ts';

/** How sure a name is that its form alone tells of; the names that were read within it may be surer. */
const BY_FORM = 0.9;

/** The names and known surfaces of an article where a name that goes past a comma, "and" or quotation marks is one (see `joinedNames`). */
export function joinNames(
  paragraphs: readonly Paragraph[],
  names: readonly FoundName[],
  hits: readonly KnownHit[],
): { names: FoundName[]; hits: KnownHit[] } {
  const joined = sentencesOf(paragraphs).flatMap(({ paragraph, sentence: { tokens } }) =>
    joinedNames(tokens).map(({ first, last, kind }) => ({ paragraph, ...spanOf(tokens, first, last), kind })),
  );
  if (joined.length === 0) return { names: [...names], hits: [...hits] };
  const isWithin = (place: PlacedSpan) =>
    joined.some((whole) => overlaps(whole, place) && place.end - place.start < whole.end - whole.start);
  const wholes = joined.flatMap(({ kind, ...place }): FoundName[] =>
    kind === 'office' ? [] : [{ ...place, kind: kind === 'body' ? 'organisation' : kind, confidence: BY_FORM }],
  );
  const kept = names.filter((name) => !joined.some((whole) => overlaps(whole, name)));
  return { names: [...kept, ...wholes].sort(inTextOrder), hits: hits.filter((hit) => !isWithin(hit)) };
}
