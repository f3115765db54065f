import readings from '../../../../src/vocabulary/readings.json' with { type: 'json' };
import { isPossessive, lower, type Paragraph, type Token } from '../../language/paragraph.ts';
import type { FoundActor } from '../model/analysis.ts';
import { isBefore, type PlacedSpan } from '../model/placed.ts';
import type { KnownActor, Vocabulary } from '../model/vocabulary.ts';
import type { KnownHit } from '../names/known.ts';
import { isGround, readPlace } from '../places/reading.ts';
import { type Draft, draft } from './drafts.ts';
import { nominalInCapital, nominalOf } from './nominals.ts';

function entryOf(actor: KnownActor): FoundActor {
  const { id, name, kind, of, wikidata } = actor;
  return { id, name, kind, ...(of ? { of } : {}), ...(wikidata ? { wikidata } : {}) };
}

/** The mention that a known surface is where it stands; none for a capital or a seat that is only a place there. */
export function mentionOf(hit: KnownHit, hits: readonly KnownHit[], vocabulary: Vocabulary): Draft[] {
  const seated = hit.role === 'capital' && hits.some((other) => other.actor.id === hit.seats?.id) ? hit.seats : undefined;
  const entry = entryOf(seated ?? hit.actor);
  const nominal = (hit.actor.kind === 'country' && hit.role !== 'people') || hit.role === 'region' ? nominalOf(hit) : null;
  if (nominal && hit.role !== 'capital' && hit.role !== 'seat') return [draft({ ...nominal, paragraph: hit.paragraph }, 'nominal', entry)];
  const { tokens } = hit.sentence;
  switch (hit.role) {
    case 'name':
      return isOwnCountry(hit, hits) ? [draft(hit, 'name', entry)] : [];
    case 'alias':
      return [draft(hit.actor.kind === 'group' ? withArticle(hit) : hit, 'alias', entry)];
    case 'people':
      return [draft(hit, 'demonym', entry)];
    case 'seat':
      return isPlainPlace(tokens, hit) ? [] : [draft(withArticle(hit), 'metonym', entry)];
    case 'capital':
      return readPlace(tokens, hit.first, hit.last, { state: false, body: false }).reading === 'metonymic' &&
        (isUnmistakable(hit, vocabulary) || isMentioned(hit, hits)) &&
        !hits.some((other) => isTown(other, hit))
        ? [draft(hit, 'metonym', entry)]
        : [];
    default:
      return [];
  }
}

/** "outside the White House", "returned to the White House", "a White House balcony": no more than a building. */
function isPlainPlace(tokens: readonly Token[], { first, last }: KnownHit): boolean {
  const at = lower(tokens[first - 1]) === 'the' ? first - 2 : first - 1;
  if (isPossessive(tokens[at]) || (isPossessive(tokens[last]) && isGround(tokens, last + 1)) || isGround(tokens, last)) return true;
  const verb = tokens[last];
  const acts = verb?.pos === 'VERB' && !/ing$/.test(verb.text);
  const preposition = lower(tokens[at]);
  if (/^(in|at|outside|near|inside|around|into|onto|on)$/.test(preposition)) return !acts;
  if (preposition === 'to') return MOVES_TO.has(lower(tokens[at - 1]));
  if (preposition === 'of') return lower(tokens[at - 1]) === 'out' || isGround(tokens, at - 1);
  return preposition === 'from' && MOVES_FROM.has(lower(tokens[at - 1]));
}

const MOVES_TO = new Set(readings.movesTo);
const MOVES_FROM = new Set(readings.movesFrom);

/** Seats and blocs are written with their article: "the Kremlin", "the West". */
function withArticle(hit: KnownHit): PlacedSpan {
  const before = hit.sentence.tokens[hit.first - 1];
  return lower(before) === 'the' && before ? { ...hit, start: before.start } : hit;
}

/** A capital that is also a person's or another place's name counts only where the article speaks of its country. */
function isUnmistakable(hit: KnownHit, { names }: Vocabulary): boolean {
  const word = hit.sentence.tokens
    .slice(hit.first, hit.last)
    .map((token) => lower(token))
    .join(' ');
  return ![names.female, names.male, names.surnames].some((list) => list.has(word));
}

/** "the mayor of Paris": there the city acts for itself. */
const isTown = ({ actor, role, sentence: { tokens }, first, last }: KnownHit, hit: KnownHit): boolean =>
  role === 'capital' &&
  actor.id === hit.actor.id &&
  ((lower(tokens[first - 1]) === 'of' && /^(mayor|city|town)$/.test(lower(tokens[first - 2]))) || /^mayor$/.test(lower(tokens[last])));

/** "Georgia" is a state of the United States where the article speaks of those and of no Georgians. */
function isOwnCountry(hit: KnownHit, hits: readonly KnownHit[]): boolean {
  if (hit.actor.id !== 'georgia' || hit.role !== 'name') return true;
  return (
    hits.some(({ actor, role }) => actor.id === 'georgia' && role !== 'name') || !hits.some(({ actor }) => actor.id === 'united-states')
  );
}

const isMentioned = (hit: KnownHit, hits: readonly KnownHit[]): boolean =>
  hits.some((other) => other.actor.id === hit.actor.id && other.role !== 'capital');

/** "officials in the capital", where the capital is the one named last before; "leaders in Beijing". */
export function officialsInCapitals(paragraphs: readonly Paragraph[], hits: readonly KnownHit[]): Draft[] {
  const capitals = hits.filter((hit) => hit.role === 'capital');
  return paragraphs.flatMap((paragraph, number) =>
    paragraph.sentences.flatMap((sentence) =>
      sentence.tokens.flatMap((token, i): Draft[] => {
        const named = capitals.find((hit) => hit.sentence === sentence && hit.first === i + 1);
        const spoken = lower(sentence.tokens[i + 1]) === 'the' && lower(sentence.tokens[i + 2]) === 'capital';
        const hit = named ?? (spoken ? capitals.filter((entry) => isBefore(entry, number, token)).at(-1) : undefined);
        if (!hit) return [];
        const span = nominalInCapital(sentence, i, named ? named.last : i + 3);
        return span ? [draft({ ...span, paragraph: number }, 'nominal', entryOf(hit.actor))] : [];
      }),
    ),
  );
}
