import { singular } from '../../language/nouns.ts';
import {
  isCapitalised,
  isPossessive,
  lower,
  type Paragraph,
  type Sentence,
  type Span,
  sentencesOf,
  spanOf,
  type Token,
} from '../../language/paragraph.ts';
import { nominals, parts, readings, roles } from '../../language/word-lists.ts';
import type { FoundActor, FoundMention } from '../model/analysis.ts';
import { isBefore, type PlacedSpan } from '../model/placed.ts';
import type { KnownActor, Vocabulary } from '../model/vocabulary.ts';
import type { KnownHit } from '../names/known.ts';
import { isGround, readPlace } from '../places/reading.ts';

/** The actor of a vocabulary as one of the article. */
export function entryOf(actor: KnownActor): FoundActor {
  const { id, name, kind, of, wikidata } = actor;
  return { id, name, kind, ...(of ? { of } : {}), ...(wikidata ? { wikidata } : {}) };
}

/** The known surfaces of an article, by the ids of their actors. */
type HitsOf = ReadonlyMap<string, readonly KnownHit[]>;

/** The mention that a known surface is where it stands; none for a capital or a seat that is only a place there. */
export function mentionOf(hit: KnownHit, hitsOf: HitsOf, vocabulary: Vocabulary): Draft[] {
  /** All that stands for the same actor. */
  const hits = hitsOf.get(hit.actor.id) ?? [];
  const seated = hit.role === 'capital' && hit.seats && hitsOf.has(hit.seats.id) ? hit.seats : undefined;
  const entry = entryOf(seated ?? hit.actor);
  const narrows = hit.actor.kind === 'country' ? hit.role !== 'people' : hit.role === 'region' || hit.role === 'adjective';
  const nominal = narrows ? nominalOf(hit) : null;
  if (nominal && hit.role !== 'capital' && hit.role !== 'seat') return [draft({ ...nominal, paragraph: hit.paragraph }, 'nominal', entry)];
  const { tokens } = hit.sentence;
  switch (hit.role) {
    case 'name':
      return isOwnCountry(hit, hitsOf) && !isThing(hit) ? [draft(hit, 'name', entry)] : [];
    case 'alias':
      if (isThing(hit)) return [];
      return [draft(hit.actor.kind === 'group' ? withArticle(hit) : hit, 'alias', entry)];
    case 'office':
      return isHolder(tokens, hit) ? [draft(hit, 'nominal', entry)] : [];
    case 'people':
      return [draft(hit, 'demonym', entry)];
    case 'seat':
      return isPlainPlace(tokens, hit) || isNumberOfThing(hit, hits) ? [] : [draft(withArticle(hit), 'metonym', entry)];
    case 'capital':
      return readPlace(tokens, hit.first, hit.last, { state: false, body: false }).reading === 'metonymic' &&
        (isUnmistakable(hit, vocabulary) || isMentioned(hits)) &&
        !hits.some(isTown)
        ? [draft(hit, 'metonym', entry)]
        : [];
    default:
      return [];
  }
}

/** "the Lord Mayor said", but not "the Lord Mayor of York", "Lord Mayor Ann Pell". */
const isHolder = (tokens: readonly Token[], { first, last }: KnownHit): boolean =>
  lower(tokens[first - 1]) === 'the' && !isCapitalised(tokens[last]) && lower(tokens[last]) !== 'of';

/** "outside the White House", "returned to the White House", "a White House balcony": no more than a building. */
function isPlainPlace(tokens: readonly Token[], { first, last }: KnownHit): boolean {
  const at = lower(tokens[first - 1]) === 'the' ? first - 2 : first - 1;
  if (isPossessive(tokens[at]) || (isPossessive(tokens[last]) && isGround(tokens, last + 1)) || isGround(tokens, last)) return true;
  const verb = tokens[last];
  const acts = verb?.pos === 'VERB' && !/ing$/.test(verb.text);
  const preposition = lower(tokens[at]);
  if (/^(in|at|outside|near|inside|around|into|onto|on)$/.test(preposition)) return !acts;
  if (preposition === 'to') return readings.movesTo.has(lower(tokens[at - 1]));
  if (preposition === 'of') return lower(tokens[at - 1]) === 'out' || isGround(tokens, at - 1);
  return preposition === 'from' && readings.movesFrom.has(lower(tokens[at - 1]));
}

/**
 * "No. 10 High Street", "ranks No. 10": a number is a seat of power only where it acts, alone, in an article that speaks of its country or
 * its leader.
 */
function isNumberOfThing({ sentence, first, last }: KnownHit, hits: readonly KnownHit[]): boolean {
  const { tokens } = sentence;
  if (!/\d/.test(tokens[last - 1]?.text ?? '')) return false;
  const spoken = hits.some((other) => !/\d/.test(other.sentence.tokens[other.last - 1]?.text ?? ''));
  const [before, after] = [tokens[first - 1], tokens[last]];
  const alone =
    before === undefined ||
    ['PUNCT', 'CCONJ', 'SCONJ', 'ADV'].includes(before.pos) ||
    /^(at|by|from|inside|outside|to|told)$/.test(lower(before));
  const acts = isPossessive(after) || parts.humanVerbs.has(lower(after)) || after?.pos === 'AUX';
  return !(alone && acts && (spoken || parts.humanVerbs.has(lower(after))));
}

/** Seats and blocs are written with their article: "the Kremlin", "the West". */
function withArticle(hit: KnownHit): PlacedSpan {
  const before = hit.sentence.tokens[hit.first - 1];
  return lower(before) === 'the' && before ? { ...hit, start: before.start } : hit;
}

/** A capital that is also a person's or another place's name counts only where the article speaks of its country. */
function isUnmistakable(hit: KnownHit, { names }: Vocabulary): boolean {
  const word = hit.sentence.tokens.slice(hit.first, hit.last).map(lower).join(' ');
  return ![names.female, names.male, names.surnames].some((list) => list.has(word));
}

/** "the mayor of Paris": there the city acts for itself. */
const isTown = ({ role, sentence: { tokens }, first, last }: KnownHit): boolean =>
  role === 'capital' &&
  ((lower(tokens[first - 1]) === 'of' && /^(mayor|city|town)$/.test(lower(tokens[first - 2]))) || /^mayor$/.test(lower(tokens[last])));

/** "Brazil nuts", "turkey dinners": a thing that is called after a state. */
const isThing = ({ sentence: { tokens }, first, last }: KnownHit): boolean =>
  readings.things.has(`${lower(tokens[first])} ${singular(lower(tokens[last]))}`);

/** "Georgia" is a state of the United States where the article speaks of those and of no Georgians. */
function isOwnCountry(hit: KnownHit, hitsOf: HitsOf): boolean {
  if (hit.actor.id !== 'georgia' || hit.role !== 'name') return true;
  return hitsOf.get('georgia')?.some(({ role }) => role !== 'name') || !hitsOf.has('united-states');
}

const isMentioned = (hits: readonly KnownHit[]): boolean => hits.some(({ role }) => role !== 'capital');

/** "officials in the capital", where the capital is the one named last before; "leaders in Beijing". */
export function officialsInCapitals(paragraphs: readonly Paragraph[], hits: readonly KnownHit[]): Draft[] {
  const capitals = hits.filter((hit) => hit.role === 'capital');
  const capitalsOf = Map.groupBy(capitals, ({ sentence }) => sentence);
  let told = 0;
  return sentencesOf(paragraphs).flatMap(({ paragraph, sentence }) =>
    sentence.tokens.flatMap((token, i): Draft[] => {
      while (told < capitals.length && isBefore(capitals[told] as KnownHit, paragraph, token)) told++;
      const named = capitalsOf.get(sentence)?.find(({ first }) => first === i + 1);
      const spoken = lower(sentence.tokens[i + 1]) === 'the' && lower(sentence.tokens[i + 2]) === 'capital';
      const hit = named ?? (spoken ? capitals[told - 1] : undefined);
      const span = hit && nominalInCapital(sentence, i, named ? named.last : i + 3);
      return span ? [draft({ ...span, paragraph }, 'nominal', entryOf(hit.actor))] : [];
    }),
  );
}

/** A mention together with the entry of the actor that it names. */
export type Draft = FoundMention & { entry: FoundActor };

export function draft(place: PlacedSpan, relation: FoundMention['relation'], entry: FoundActor): Draft {
  return { paragraph: place.paragraph, start: place.start, end: place.end, actor: entry.id, relation, entry };
}

/**
 * The noun phrase that a country's or region's adjective heads when it names people or bodies who act for it: "senior U.S. diplomats",
 * "Turkish foreign ministry officials", "European partners". Null for "Turkish coffee", and where the phrase is the title of a named
 * person ("British Prime Minister Jane Doe").
 */
export function nominalOf(hit: KnownHit): Span | null {
  const { tokens } = hit.sentence;
  const heads = hit.role === 'region' ? roles.bloc : roles.state;
  let last = -1;
  for (let i = hit.last; i < Math.min(tokens.length, hit.last + 4); i++) {
    const token = tokens[i] as Token;
    if (heads.has(lower(token)) && !(isCapitalised(token) && isCapitalised(tokens[i + 1]))) last = i + 1;
    if (!['NOUN', 'ADJ', 'PROPN'].includes(token.pos)) break;
  }
  if (last < 0 || isCapitalised(tokens[last])) return null;
  // "Iranian Chess Federation President" acts for that body, "Syrian Democratic Forces" for themselves
  if (
    tokens
      .slice(hit.last, last)
      .some(({ text }, i) => (nominals.namedBodies.has(text) && hit.last + i < last - 1) || nominals.causes.has(text))
  )
    return null;
  // "the US state of Ohio"
  if (lower(tokens[last - 1]) === 'state' && lower(tokens[last]) === 'of') return null;
  const plural = /s$/.test(lower(tokens[last - 1]));
  if (!plural && ['NOUN', 'PROPN'].includes(tokens[last]?.pos ?? '')) return null;
  let first = hit.first;
  while (parts.seniority.has(lower(tokens[first - 1]))) first--;
  return spanOf(tokens, first, last);
}

/** "officials in the capital", "leaders in Beijing": people who act for that capital's country. `preposition`: token index of "in". */
function nominalInCapital(sentence: Sentence, preposition: number, end: number): Span | null {
  const { tokens } = sentence;
  const noun = lower(tokens[preposition - 1]);
  if (lower(tokens[preposition]) !== 'in' || !roles.state.has(noun) || nominals.sent.has(singular(noun))) return null;
  let first = preposition - 1;
  while (parts.seniority.has(lower(tokens[first - 1])) || tokens[first - 1]?.pos === 'NOUN') first--;
  return spanOf(tokens, first, end);
}
