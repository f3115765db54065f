import people from '../../../../src/vocabulary/people.json' with { type: 'json' };
import {
  isCapitalised,
  isPossessive,
  lower,
  type Paragraph,
  type Sentence,
  sentencesOf,
  spanOf,
  type Token,
} from '../../language/paragraph.ts';
import { isMistagged } from '../../language/verbs.ts';
import { dates, nominals, parts, roles } from '../../language/word-lists.ts';
import type { FoundName } from '../model/analysis.ts';
import { inTextOrder, overlaps, type PlacedSpan, wordsAt } from '../model/placed.ts';
import type { NameLists } from '../model/vocabulary.ts';
import { hasPersonalPronoun, isKin } from './gender.ts';
import { isTaughtPerson } from './joined.ts';
import type { KnownHit } from './known.ts';
import { isListedBody, isListedPlace } from './lists.ts';
import { isFull, type PersonalName, plainWord, readPersonalName } from './personal-name.ts';
import { titleBefore, untitled } from './titles.ts';

const STATE_NOUNS = new Set(people.stateNouns);
const PLACE_PREPOSITIONS = new Set(people.placePrepositions);
const OPEN_PREPOSITIONS = new Set(people.openPrepositions);

/** A part of a full name that stands for its person alone: token texts in small letters, and where the full name first stands. */
interface BareForm {
  words: string[];
  name: FoundName;
}

/** What a bare form is where it stands: the person; perhaps; something else that is called so. */
type Reading = 'person' | 'open' | 'other';

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
  const read = new Map<Reading, FoundName[]>([
    ['person', []],
    ['open', []],
    ['other', []],
  ]);
  const namesOf = Map.groupBy(names, ({ paragraph }) => paragraph);
  const hitsOf = Map.groupBy(hits, ({ sentence }) => sentence);
  const stateNamed = (words: string) =>
    hits.some((hit) => isState(hit) && wordsAt(hit, paragraphs) === words && meansPlace(hit.sentence.tokens, hit.first, hit.last));
  for (const { paragraph, sentence } of sentencesOf(paragraphs)) {
    const { tokens } = sentence;
    for (let i = 0; i < tokens.length; i++) {
      const form = (forms.get(plainWord((tokens[i] as Token).text)) ?? []).find(({ words }) => standsAt(words, tokens, i));
      if (!form) continue;
      const last = i + form.words.length;
      const place = { paragraph, ...spanOf(tokens, i, last) };
      if (isPartOfName(tokens, i, last, place, namesOf.get(paragraph) ?? [])) continue;
      const hit = hitsOf.get(sentence)?.find((other) => other.first < last && other.last > i);
      if (hit && (hit.last - hit.first > form.words.length || hit.role === 'never' || isTaughtPerson(hit))) continue;
      const early = inTextOrder(place, form.name) < 0;
      const others = hitsOf.get(sentence)?.some((other) => other !== hit && isState(other) && other.first !== i) ?? false;
      const reading = readBare(
        { sentence, first: i, last },
        { hit, early, others, lists, stateNamed: hit !== undefined && stateNamed(wordsAt(place, paragraphs)) },
      );
      read.get(reading)?.push({ ...form.name, ...place, kind: reading === 'other' ? 'place' : 'person' });
      i = last - 1;
    }
  }
  const [person, open, other] = [...read.values()] as [FoundName[], FoundName[], FoundName[]];
  const touched = (all: readonly FoundName[]) => (one: PlacedSpan) => all.some((place) => overlaps(place, one));
  const [isPerson, isOpen, isOther] = [touched(person), touched(open), touched(other)];
  const isInPerson = (hit: KnownHit) =>
    namesOf
      .get(hit.paragraph)
      ?.some((name) => name.kind === 'person' && overlaps(name, hit) && name.end - name.start > hit.end - hit.start) ?? false;
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

/** The surnames, given names and nicknames of the people who are named in full, by their first words. */
function bareForms(paragraphs: readonly Paragraph[], names: readonly FoundName[]): Map<string, BareForm[]> {
  const forms = new Map<string, BareForm[]>();
  const put = (words: string[], name: FoundName) => {
    const [first] = words;
    if (!first || first.length < 2) return;
    const own = forms.get(first) ?? [];
    if (!own.some((other) => other.words.join(' ') === words.join(' ')))
      forms.set(
        first,
        [...own, { words, name }].sort((a, b) => b.words.length - a.words.length),
      );
  };
  for (const name of names) {
    if (name.kind !== 'person') continue;
    const whole = readPersonalName(nameWithoutTitle(paragraphs, name));
    if (!whole || !isFull(whole)) continue;
    for (const words of shortForms(whole)) put(words, name);
  }
  return forms;
}

function shortForms({ given, surname, nicknames, generation }: PersonalName): string[][] {
  const words = surname.split(' ');
  const forms = [
    generation === '' ? [] : [...words, generation],
    words,
    words.slice(-1),
    given.slice(0, 1),
    ...nicknames.map((nickname) => nickname.split(' ')),
  ];
  // A hyphen is a token of its own.
  return forms.map((form) => form.flatMap((word) => word.split(/(-)/)).filter(Boolean)).filter((form) => form.join('').length > 1);
}

function nameWithoutTitle(paragraphs: readonly Paragraph[], name: FoundName): string {
  const { text, sentences } = paragraphs[name.paragraph] as Paragraph;
  const tokens = sentences.find(({ start, end }) => start <= name.start && name.start < end)?.tokens ?? [];
  const from = tokens.findIndex(({ start }) => start >= name.start);
  const to = tokens.findLastIndex(({ end }) => end <= name.end) + 1;
  const { first } = from >= 0 && to > from ? untitled(tokens, from, to) : { first: -1 };
  return text.slice(tokens[first]?.start ?? name.start, name.end);
}

function standsAt(words: readonly string[], tokens: readonly Token[], i: number): boolean {
  return (
    isCapitalised(tokens[i]) &&
    words.every((word, at) => plainWord(tokens[i + at]?.text ?? '') === word) &&
    isCapitalised(tokens[i + words.length - 1])
  );
}

/** Whether a word is but a part of a name: of a longer one that was read, or beside another capital that is no title. */
function isPartOfName(tokens: readonly Token[], first: number, last: number, place: PlacedSpan, names: readonly FoundName[]): boolean {
  const around = names.find((name) => overlaps(name, place));
  if (around && around.end - around.start > place.end - place.start && !endsTitled(tokens, first, last, around)) return true;
  const [before, after] = [tokens[first - 1], tokens[last]];
  if (
    isCapitalised(after) &&
    !parts.notNames.has(after?.text ?? '') &&
    after?.pos !== 'PRON' &&
    !/\p{Lu}{2}/u.test(tokens[first]?.text ?? '')
  )
    return true;
  if (after?.text === '-' && after.start === tokens[last - 1]?.end) return true;
  if (before?.text === '-' && before.end === tokens[first]?.start) return true;
  return (
    first > 1 &&
    isCapitalised(before) &&
    titleBefore(tokens, first) === '' &&
    !parts.notNames.has(before?.text ?? '') &&
    !/^(But|And|As|When|While)$/.test(before?.text ?? '')
  );
}

/** "Ms Halloran", read as one name: the title is no part of it. */
function endsTitled(tokens: readonly Token[], first: number, last: number, name: FoundName): boolean {
  const title = titleBefore(tokens, first);
  return title !== '' && name.end === tokens[last - 1]?.end && tokens.some((token, i) => i < first && token.start >= name.start);
}

interface Circumstances {
  hit: KnownHit | undefined;
  /** It stands before the full name. */
  early: boolean;
  /** Another state is named in the sentence. */
  others: boolean;
  /** The article plainly speaks of the state, too. */
  stateNamed: boolean;
  lists: NameLists;
}

function readBare(
  { sentence: { tokens }, first, last }: { sentence: Sentence; first: number; last: number },
  { hit, early, others, stateNamed, lists }: Circumstances,
): Reading {
  if (titleBefore(tokens, first) !== '') return 'person';
  const word = lower(tokens[first]);
  const [before, after] = [lower(tokens[first - 1]), tokens[last]];
  const says =
    parts.humanVerbs.has(lower(after)) ||
    (parts.said.has(before) && !isCapitalised(tokens[first - 2]) && /^[.,"”’;]?$/.test(after?.text ?? ''));
  const isDate = dates.months.has(word);
  if (
    isDate &&
    (/^\d/.test(after?.text ?? '') || /^(in|since|by|until|last|next|this|of|during|on|from|to|mid|late|early|\d.*)$/.test(before))
  )
    return 'other';
  const isPlace = hit !== undefined || lists.places.has(word) || isListedPlace((tokens[first] as Token).text);
  if (isPlace && meansPlace(tokens, first, last)) return 'other';
  if (before === 'the' || isApposedBody(tokens, last)) return 'open';
  const speaks = (says && hasPersonalPronoun(tokens, last)) || (isPossessive(after) && isKin(tokens[last + 1]));
  if (isPlace && speaks) return 'person';
  if (hit && early) return says && !stateNamed ? 'open' : 'other';
  if (early && !speaks && (isPlace || lists.organisations.has(word) || isListedBody((tokens[first] as Token).text))) return 'open';
  if (after?.pos === 'NOUN' && !isMistagged(tokens, last) && !says) return hit ? 'other' : 'open';
  if (isPlace && others) return 'open';
  if (isPlace && OPEN_PREPOSITIONS.has(before)) return hit && stateNamed ? 'other' : 'open';
  if (hit && (hit.role === 'adjective' || hit.role === 'people' || hit.role === 'region') && !says) return 'other';
  if (says || isPossessive(after)) return 'person';
  if (isDate) return 'open';
  const opens = first === 0 || /^["“‘'(:.?!—–[]$/.test(tokens[first - 1]?.text ?? '');
  return opens && lists.common.has(word) ? 'open' : 'person';
}

/** "in Israel", "Israel's government", "the government of Israel", "Chad, the country,": whether the words around it make it the place. */
function meansPlace(tokens: readonly Token[], first: number, last: number): boolean {
  const [before, after] = [lower(tokens[first - 1]), tokens[last]];
  if (PLACE_PREPOSITIONS.has(before)) return true;
  if (isPossessive(after)) return STATE_NOUNS.has(lower(tokens[last + 1]));
  if (/^(of|from)$/.test(before) && (STATE_NOUNS.has(lower(tokens[first - 2])) || roles.state.has(lower(tokens[first - 2])))) return true;
  return isApposed(tokens, last) && /^(capital|country|state|city|town|republic|nation)$/.test(lower(tokens[last + 2]));
}

const isApposed = (tokens: readonly Token[], last: number): boolean =>
  tokens[last]?.text === ',' && /^(the|an?)$/.test(lower(tokens[last + 1]));

/** "Chase, the bank,". */
const isApposedBody = (tokens: readonly Token[], last: number): boolean =>
  isApposed(tokens, last) && nominals.bodies.has(lower(tokens[last + 2])) && /^[,.;]$/.test(tokens[last + 3]?.text ?? '');
