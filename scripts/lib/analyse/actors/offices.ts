import { lower, type Paragraph, type Span, sentencesOf, type Token } from '../../language/paragraph.ts';
import { nominals, parts } from '../../language/word-lists.ts';
import type { Cast, FoundChain, FoundMention } from '../model/analysis.ts';
import { inTextOrder, isBefore, overlaps, type PlacedSpan, wordsAt } from '../model/placed.ts';
import { slug } from '../model/slug.ts';
import type { Entity } from '../names/entities.ts';
import type { NameRun } from '../names/runs.ts';
import { type Draft, draft } from './states.ts';

/** "the ministry", where one organisation named before is a ministry, and only one. */
export function nominalBodies(paragraphs: readonly Paragraph[], named: readonly Draft[]): Draft[] {
  const bodies = named.filter((entry) => entry.entry.kind === 'organisation' || entry.entry.kind === 'government');
  const byWord = new Map<string, Draft[]>();
  const ofActor = Map.groupBy(bodies, ({ actor }) => actor);
  for (const [first, ...rest] of ofActor.values()) {
    if (!first) continue;
    const { name } = (rest.at(-1) ?? first).entry;
    for (const word of new Set(name.toLowerCase().split(/\s+/))) byWord.set(word, [...(byWord.get(word) ?? []), first].slice(0, 2));
  }
  return definite(paragraphs, (noun, next, isEarlier) => {
    if (!nominals.shortForBodies.has(noun) || next?.pos === 'NOUN') return undefined;
    const [only, other] = byWord.get(noun) ?? [];
    return only && !other ? earlierOf(ofActor.get(only.actor) ?? [], isEarlier) : undefined;
  });
}

/** "the mayor", where one person of the article, and only one, is called a mayor by a title or an apposition. */
export function nominalPeople(paragraphs: readonly Paragraph[], entities: readonly Entity[], named: readonly Draft[]): Draft[] {
  const holders = new Map<string, Set<string>>();
  for (const { kind, name, mentions, known } of entities) {
    if (kind !== 'person') continue;
    const id = known?.id ?? slug(name);
    for (const role of mentions.flatMap(({ run }) => rolesOf(run))) holders.set(role, (holders.get(role) ?? new Set()).add(id));
  }
  const ofActor = Map.groupBy(named, ({ actor }) => actor);
  return definite(paragraphs, (noun, next, isEarlier) => {
    const [holder, second] = holders.get(noun) ?? [];
    if (!holder || second || next?.pos === 'NOUN' || next?.pos === 'PROPN' || lower(next) === 'of') return undefined;
    return earlierOf(ofActor.get(holder) ?? [], isEarlier);
  });
}

/** The first of an actor's mentions that stands before a place; most often it is the very first. */
function earlierOf(mentions: readonly Draft[], isEarlier: (place: PlacedSpan) => boolean): Draft | undefined {
  return mentions.slice(0, LOOKED_AT).find(isEarlier);
}
/** Of the mentions of one actor, in the order of the text. */
const LOOKED_AT = 50;

/** "the" and a noun, wherever they stand for somebody: for the actor of the mention that `read` finds by the noun and the word after it. */
function definite(
  paragraphs: readonly Paragraph[],
  read: (noun: string, next: Token | undefined, isEarlier: (place: PlacedSpan) => boolean) => Draft | undefined,
): Draft[] {
  return sentencesOf(paragraphs).flatMap(({ paragraph, sentence: { tokens } }) =>
    tokens.flatMap((token, i): Draft[] => {
      if (lower(tokens[i - 1]) !== 'the') return [];
      const known = read(token.text, tokens[i + 1], (place) => isBefore(place, paragraph, token));
      return known ? [draft({ paragraph, start: token.start, end: token.end }, 'nominal', known.entry)] : [];
    }),
  );
}

const JOINS = /^(?:and|or|but|while|as)$/;

/** The roles that a mention gives its person: "Mayor Jane Doe", "Jane Doe, the club's manager,". */
function rolesOf(run: NameRun): string[] {
  const { tokens } = run.sentence;
  const before = lower(tokens[run.first - 1]);
  const after = tokens[run.last]?.text === ',' ? tokens.slice(run.last + 1, run.last + 6).map(lower) : [];
  const close = after.indexOf(',');
  // "Ole Brand, and the treasurer, Mia Foss," names another
  const own = JOINS.test(after[0] ?? '') ? [] : after.slice(0, close < 0 ? undefined : close);
  return [before, ...own].filter((word) => parts.roleNouns.has(word));
}

/**
 * Adds the definite noun phrases that go back to one actor: "the ferry company", where the chain that it is in names an actor, and only
 * one. What a phrase only may refer to is left alone.
 */
export function withNominals(cast: Cast, chains: readonly FoundChain[], paragraphs: readonly Paragraph[]): Cast {
  const mentionsOf = Map.groupBy(cast.mentions, ({ paragraph }) => paragraph);
  const kinds = new Map(cast.actors.map(({ id, kind }) => [id, kind]));
  const bearers = bearersOf(cast);
  const added = chains.flatMap(({ mentions }): FoundMention[] => {
    const named = mentions
      .filter(({ form }) => form === 'name')
      .flatMap((place) => mentionsOf.get(place.paragraph)?.filter((other) => overlaps(other, place)) ?? []);
    const actors = new Set(named.filter(({ relation }) => relation === 'name' || relation === 'alias').map(({ actor }) => actor));
    const [actor] = actors;
    const kind = kinds.get(actor ?? '');
    if (actor === undefined || actors.size > 1 || (kind !== 'person' && kind !== 'organisation')) return [];
    const isNamed = (place: PlacedSpan) =>
      mentionsOf.get(place.paragraph)?.some((other) => overlaps(other, place) || (other.actor === actor && isBeside(other, place)));
    return mentions
      .filter((place) => place.form === 'noun' && place.kind === kind && isDefinite(place, paragraphs))
      .filter((place) => !fitsAnother(wordsAt(place, paragraphs), actor, bearers) && !isNamed(place))
      .map(({ paragraph, start, end }) => ({ paragraph, start, end, actor, relation: 'nominal' }));
  });
  return { ...cast, mentions: [...cast.mentions, ...added].sort(inTextOrder) };
}

/** "the mayor, Jane Doe": an apposition stands beside the name itself. */
const isBeside = (a: Span, b: Span): boolean => Math.max(a.start, b.start) - Math.min(a.end, b.end) < WIDEST_COMMA;
const WIDEST_COMMA = 7;

/** "the ferry company": after "the", without a name in it, not several of a kind, and not said of somebody ("became the mayor"). */
function isDefinite(place: FoundChain['mentions'][number], paragraphs: readonly Paragraph[]): boolean {
  const { text } = paragraphs[place.paragraph] as Paragraph;
  const words = wordsAt(place, paragraphs);
  const before = text.slice(Math.max(0, place.start - 12), place.start);
  return (
    /\bthe $/i.test(before) &&
    !/\b(is|was|be|been|became|becomes?|as) the $/.test(before) &&
    !/\p{Lu}/u.test(words) &&
    !/[^s]s$/.test(words)
  );
}

/** Whether another actor's name has the phrase's last word too: two banks leave "the bank" open. */
function fitsAnother(words: string, actor: string, bearers: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const own = bearers.get(words.split(' ').at(-1) as string);
  return own !== undefined && own.size > (own.has(actor) ? 1 : 0);
}

/** The actors whose names have a word. */
function bearersOf({ actors }: Cast): Map<string, Set<string>> {
  const bearers = new Map<string, Set<string>>();
  for (const { id, name } of actors)
    for (const word of name.toLowerCase().split(/\s+/)) bearers.set(word, (bearers.get(word) ?? new Set()).add(id));
  return bearers;
}
