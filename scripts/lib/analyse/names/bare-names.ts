import { isCapitalised, type Paragraph, sentencesOf, spanOf, type Token } from '../../language/paragraph.ts';
import type { FoundName } from '../model/analysis.ts';
import { inTextOrder, type PlacedSpan, wordsAt } from '../model/placed.ts';
import { touching } from '../model/touching.ts';
import type { NameLists } from '../model/vocabulary.ts';
import { bareForms, isPartOfName, standsAt } from './bare-forms.ts';
import { type BareReading, meansPlace, readBare } from './bare-reading.ts';
import { isTaughtPerson } from './joined.ts';
import type { KnownHit } from './known.ts';
import { plainWord } from './personal-name.ts';

/** What an article's names and known surfaces are in view of its people; `open` names are nobody's. */
interface BareNames {
  names: FoundName[];
  hits: KnownHit[];
  open: PlacedSpan[];
}

/**
 * The names and known surfaces of an article after a look at its people: a surname or given name alone is its person's, whatever else
 * is called so (one sense per discourse), unless the sentence speaks of the place, the month or the thing. Where both readings fit it is
 * nobody's.
 */
export function withBareNames(
  paragraphs: readonly Paragraph[],
  names: readonly FoundName[],
  hits: readonly KnownHit[],
  lists: NameLists,
): BareNames {
  const forms = bareForms(paragraphs, names);
  if (forms.size === 0) return { names: [...names], hits: [...hits], open: [] };
  const read = new Map<BareReading, FoundName[]>([
    ['person', []],
    ['open', []],
    ['other', []],
  ]);
  const namesAt = touching(names);
  const hitsOf = Map.groupBy(hits, ({ sentence }) => sentence);
  const plainStates = new Set(
    hits.filter((hit) => isState(hit) && meansPlace(hit.sentence.tokens, hit.first, hit.last)).map((hit) => wordsAt(hit, paragraphs)),
  );
  const waysToName = new Map<string, Set<string>>();
  for (const hit of hits) {
    const own = waysToName.get(hit.actor.id) ?? new Set();
    waysToName.set(hit.actor.id, own.add(wordsAt(hit, paragraphs)));
  }
  for (const { paragraph, sentence } of sentencesOf(paragraphs)) {
    const { tokens } = sentence;
    for (let i = 0; i < tokens.length; i++) {
      if (!isCapitalised(tokens[i])) continue;
      const form = forms.get(plainWord((tokens[i] as Token).text))?.find(({ words }) => standsAt(words, tokens, i));
      if (!form) continue;
      const last = i + form.words.length;
      const place = { paragraph, ...spanOf(tokens, i, last) };
      if (isPartOfName(tokens, i, last, place, namesAt(place))) continue;
      const hit = hitsOf.get(sentence)?.find((other) => other.first < last && other.last > i);
      if (hit && (hit.last - hit.first > form.words.length || hit.role === 'never' || isTaughtPerson(hit))) continue;
      const early = inTextOrder(place, form.name) < 0;
      const others = hitsOf.get(sentence)?.some((other) => other !== hit && isState(other) && other.first !== i) ?? false;
      const words = wordsAt(place, paragraphs);
      const stateNamed = hit !== undefined && plainStates.has(words);
      const countryNamed = hit !== undefined && [...(waysToName.get(hit.actor.id) ?? [])].some((other) => other !== words);
      const circumstances = { hit, early, others, lists, stateNamed, countryNamed: countryNamed || stateNamed };
      const reading = readBare({ sentence, first: i, last }, circumstances);
      const own = namesAt(place).find(({ start, end, kind }) => kind === 'person' && start === place.start && end === place.end);
      const confidence = Math.max(form.name.confidence, own?.confidence ?? 0);
      read.get(reading)?.push({ ...form.name, ...place, confidence, kind: reading === 'other' ? 'place' : 'person' });
      i = last - 1;
    }
  }
  const [person, open, other] = [...read.values()] as [FoundName[], FoundName[], FoundName[]];
  const touched = (all: readonly FoundName[]) => {
    const at = touching(all);
    return (one: PlacedSpan) => at(one).length > 0;
  };
  const [isPerson, isOpen, isOther] = [touched(person), touched(open), touched(other)];
  const isInPerson = (hit: KnownHit) => namesAt(hit).some((name) => name.kind === 'person' && name.end - name.start > hit.end - hit.start);
  const kept = names
    .filter((name) => !isPerson(name))
    .map((name) => (name.kind === 'person' && isOther(name) ? { ...name, kind: 'place' as const } : name));
  return {
    names: [...kept, ...person].sort(inTextOrder),
    hits: hits.filter((hit) => !isPerson(hit) && !isOpen(hit) && !isInPerson(hit)),
    open,
  };
}

const isState = ({ actor }: KnownHit): boolean => actor.kind === 'country';
