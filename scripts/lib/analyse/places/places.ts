import { lower, type Paragraph, spanOf } from '../../language/paragraph.ts';
import type { FoundName, FoundPlace } from '../model/analysis.ts';
import { wordsAt } from '../model/placed.ts';
import type { NameLists } from '../model/vocabulary.ts';
import type { KnownHit } from '../names/known.ts';
import { surnamesOf } from '../names/surnames.ts';
import { CONFIDENCE, isGround, type PlaceReading, readPlace } from './reading.ts';
import { findToponyms, type Toponym } from './toponyms.ts';

/** The places of an article and how each is read where it stands. */
export function findPlaces(
  paragraphs: readonly Paragraph[],
  hits: readonly KnownHit[],
  names: readonly FoundName[],
  lists: NameLists,
): FoundPlace[] {
  const namesOf = Map.groupBy(names, ({ paragraph }) => paragraph);
  const surnames = surnamesOf(names, paragraphs);
  const text = ({ paragraph, sentence, first, last }: Toponym) =>
    wordsAt({ paragraph, ...spanOf(sentence.tokens, first, last) }, paragraphs);
  const toponyms = findToponyms(paragraphs, hits, namesOf, lists).filter((toponym) => !surnames.has(text(toponym)));
  const teams = new Set(toponyms.filter((toponym) => toponym.form !== 'state' && playsAsTeam(toponym)).map(text));
  return toponyms.map((toponym): FoundPlace => {
    const { paragraph, sentence, first, last } = toponym;
    const { start, end } = spanOf(sentence.tokens, first, last);
    const name = namesOf.get(paragraph)?.find((other) => other.start <= start && other.end >= end);
    if (name && name.kind !== 'place' && name.end - name.start > end - start) return { paragraph, start, end, ...ASSOCIATIVE };
    const body = (toponym.form === 'place' && name?.kind === 'organisation') || teams.has(text(toponym));
    return { paragraph, start, end, ...readToponym(toponym, body) };
  });
}

const ASSOCIATIVE: PlaceReading = { reading: 'associative', confidence: CONFIDENCE.associative };

function readToponym({ sentence: { tokens }, first, last, form }: Toponym, body: boolean): PlaceReading {
  if (form === 'people') return ASSOCIATIVE;
  if (form !== 'adjective') return readPlace(tokens, first, last, { state: form === 'state', body });
  return isGround(tokens, last) ? { reading: 'literal', confidence: CONFIDENCE.unsigned } : ASSOCIATIVE;
}

/** "Norwich have won", "beat Norwich 2-0": a city's name that only a team bears. */
function playsAsTeam({ sentence: { tokens }, first, last }: Toponym): boolean {
  if (/^(and|or)$/.test(lower(tokens[first - 1]))) return false;
  return /^(have|are|were)$/.test(lower(tokens[last])) || /^(beat|beats|beaten|thrash|thrashed|defeated)$/.test(lower(tokens[first - 1]));
}
