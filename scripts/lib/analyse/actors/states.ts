import { lower } from '../language/phrases.ts';
import type { Paragraph, Token } from '../types.ts';
import type { KnownActor, Vocabulary } from '../vocabulary.ts';
import { type Draft, draft, type FoundActor, isBefore, type Placed } from './drafts.ts';
import type { KnownHit } from './known.ts';
import { nominalInCapital, nominalOf } from './nominals.ts';
import { standsForGovernment } from './readings.ts';

function entryOf(actor: KnownActor): FoundActor {
  const { id, name, kind, of, wikidata } = actor;
  return { id, name, kind, ...(of ? { of } : {}), ...(wikidata ? { wikidata } : {}) };
}

/** The mention that a known surface is where it stands; none for a capital or a seat that is only a place there. */
export function mentionOf(hit: KnownHit, hits: readonly KnownHit[], vocabulary: Vocabulary): Draft[] {
  const seated = hit.role === 'capital' && hits.some((other) => other.actor.id === hit.seats?.id) ? hit.seats : undefined;
  const entry = entryOf(seated ?? hit.actor);
  const nominal = hit.actor.kind === 'country' || hit.role === 'region' ? nominalOf(hit) : null;
  if (nominal && hit.role !== 'capital' && hit.role !== 'seat') return [draft({ ...nominal, paragraph: hit.paragraph }, 'nominal', entry)];
  const { tokens } = hit.sentence;
  switch (hit.role) {
    case 'name':
      return [draft(hit, 'name', entry)];
    case 'alias':
      return [draft(hit.actor.kind === 'group' ? withArticle(hit) : hit, 'alias', entry)];
    case 'people':
      return [draft(hit, 'demonym', entry)];
    case 'seat':
      return isPlainPlace(tokens, hit) ? [] : [draft(withArticle(hit), 'metonym', entry)];
    case 'capital':
      return standsForGovernment(tokens, hit.first, hit.last) && (isUnmistakable(hit, vocabulary) || isMentioned(hit, hits))
        ? [draft(hit, 'metonym', entry)]
        : [];
    default:
      return [];
  }
}

/** "outside the White House": no more than a building. */
function isPlainPlace(tokens: readonly Token[], { first, last }: KnownHit): boolean {
  const preposition = tokens[lower(tokens[first - 1]) === 'the' ? first - 2 : first - 1];
  const verb = tokens[last];
  const acts = verb?.pos === 'AUX' || (verb?.pos === 'VERB' && !/ing$/.test(verb.text));
  return /^(in|at|outside|near|inside|around)$/.test(lower(preposition)) && !acts;
}

/** Seats and blocs are written with their article: "the Kremlin", "the West". */
function withArticle(hit: KnownHit): Placed {
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
