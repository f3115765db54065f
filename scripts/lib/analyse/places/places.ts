import { isCapitalised, isPossessive, lower, type Paragraph, sentencesOf, spanOf, type Token } from '../../language/paragraph.ts';
import type { FoundName, FoundPlace } from '../model/analysis.ts';
import { wordsAt } from '../model/placed.ts';
import type { NameLists } from '../model/vocabulary.ts';
import { surnamesOf } from '../names/find.ts';
import type { KnownHit } from '../names/known.ts';
import type { Stretch } from '../names/stretches.ts';
import { CONFIDENCE, isGround, type PlaceReading, readPlace } from './reading.ts';

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

const LONGEST = 4;

/** The name of a place, or a word made from one, as token indices `[first, last)` of its sentence. */
interface Toponym extends Stretch {
  form: 'state' | 'place' | 'adjective' | 'people';
}

/** The names of places, and the words made from them, in the order of the article. */
function findToponyms(
  paragraphs: readonly Paragraph[],
  hits: readonly KnownHit[],
  names: ReadonlyMap<number, readonly FoundName[]>,
  lists: NameLists,
): Toponym[] {
  const found: Toponym[] = [];
  const known = Map.groupBy(hits, ({ sentence }) => sentence);
  for (const { paragraph, sentence } of sentencesOf(paragraphs)) {
    const { tokens } = sentence;
    const placeNames = names.get(paragraph)?.filter((name) => name.kind === 'place');
    const people = names.get(paragraph)?.filter((name) => name.kind === 'person');
    const own = known.get(sentence);
    for (let i = 0; i < tokens.length; ) {
      const token = tokens[i] as Token;
      const hit = own?.find(({ first }) => first === i);
      const form = hit ? formOf(hit) : null;
      const name = placeNames?.find(({ start }) => start === token.start);
      const spanned = name ? tokens.filter(({ start, end }) => start >= name.start && end <= name.end).length : 0;
      const inPerson = people?.some(({ start, end }) => start <= token.start && token.end <= end && end - start > token.end - token.start);
      const last = inPerson ? i : i + Math.max(listedAt(tokens, i, lists), spanned, hit && form ? hit.last - hit.first : 0);
      if (last > i) found.push({ paragraph, sentence, first: i, last, form: form && hit?.last === last ? form : 'place' });
      i = Math.max(last, i + 1);
    }
  }
  return found;
}

function formOf({ role, actor }: KnownHit): Toponym['form'] | null {
  if (role === 'name' || role === 'alias') return actor.kind === 'country' ? 'state' : null;
  if (role === 'adjective' || role === 'people') return role;
  if (role === 'region') return 'adjective';
  return role === 'capital' ? 'place' : null;
}

/** How many tokens from `i` on are a city or region of the word lists: 0 for none. */
function listedAt(tokens: readonly Token[], i: number, lists: NameLists): number {
  if (!isCapitalised(tokens[i])) return 0;
  for (let size = Math.min(LONGEST, tokens.length - i); size > 0; size--) {
    const run = tokens.slice(i, i + size);
    if (!run.every((token) => isCapitalised(token) || /^(of|upon|de|la|del)$/.test(token.text))) continue;
    if (isPossessive(run.at(-1))) continue;
    const words = run.map((token) => token.text.toLowerCase()).join(' ');
    if (lists.places.has(words) && words.length > 3) return size;
  }
  return 0;
}
