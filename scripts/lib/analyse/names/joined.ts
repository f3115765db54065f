import { joinedNames } from '../../language/joined-names.ts';
import { type Paragraph, sentencesOf, spanOf } from '../../language/paragraph.ts';
import type { FoundName } from '../model/analysis.ts';
import { inTextOrder, type PlacedSpan } from '../model/placed.ts';
import { touching } from '../model/touching.ts';
import type { KnownHit } from './known.ts';

/** How sure a name is that its form alone tells of; the names that were read within it may be surer. */
const BY_FORM = 0.9;

/**
 * The names and known surfaces of an article where a name that goes past a comma, "and" or quotation marks is one (see `joinedNames`), and
 * where a person whom the publisher teaches is read as a person.
 */
export function joinNames(
  paragraphs: readonly Paragraph[],
  names: readonly FoundName[],
  hits: readonly KnownHit[],
): { names: FoundName[]; hits: KnownHit[] } {
  const joined = sentencesOf(paragraphs).flatMap(({ paragraph, sentence: { tokens } }) =>
    joinedNames(tokens).map(({ first, last, kind }) => ({ paragraph, ...spanOf(tokens, first, last), kind })),
  );
  const joinedAt = touching(joined);
  const namesAt = touching(names);
  const isWithin = (place: PlacedSpan) => joinedAt(place).some((whole) => isShorter(place, whole));
  const wholes = joined.flatMap(({ kind, ...place }): FoundName[] =>
    kind === 'office' ? [] : [{ ...place, kind: kind === 'body' ? 'organisation' : kind, confidence: BY_FORM }],
  );
  const free = hits.filter((hit) => !isWithin(hit));
  const taught = free
    .filter((hit) => isTaughtPerson(hit) && !namesAt(hit).some((name) => isShorter(hit, name)))
    .map(({ paragraph, start, end }): FoundName => ({ paragraph, start, end, kind: 'person', confidence: TAUGHT }));
  if (joined.length === 0 && taught.length === 0) return { names: [...names], hits: [...hits] };
  const wholeAt = touching([...joined, ...taught]);
  const kept = names.flatMap((name): FoundName[] => {
    const [whole] = wholeAt(name);
    if (!whole) return [name];
    // "Minister for Health, Science and Sport Ann Pell"
    const rest = /\S/.test((paragraphs[name.paragraph] as Paragraph).text.slice(whole.end, name.end)) && name.start >= whole.start;
    return rest && name.kind === 'person' ? [{ ...name, start: whole.end + 1 }] : [];
  });
  return { names: [...kept, ...wholes, ...taught].sort(inTextOrder), hits: free };
}

const isShorter = (one: PlacedSpan, other: PlacedSpan): boolean => one.end - one.start < other.end - other.start;

/** A name or alias of a person that the publisher teaches. */
export const isTaughtPerson = ({ taught, role, actor }: KnownHit): boolean =>
  taught === true && actor.kind === 'person' && (role === 'name' || role === 'alias');

const TAUGHT = 0.95;
