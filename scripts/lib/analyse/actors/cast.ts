import { isCapitalised, lower, type Paragraph, type Token } from '../../language/paragraph.ts';
import { nominals } from '../../language/word-lists.ts';
import type { Cast, FoundActor, FoundMention, FoundName, NameKind } from '../model/analysis.ts';
import { inTextOrder, nameAt } from '../model/placed.ts';
import { slug } from '../model/slug.ts';
import { type Touching, touching } from '../model/touching.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { type Entity, findEntities } from '../names/entities.ts';
import { isTaughtPerson } from '../names/joined.ts';
import type { KnownHit } from '../names/known.ts';
import { isListedRegion } from '../names/lists.ts';
import { gatherPeople } from '../names/people.ts';
import type { NameRun } from '../names/runs.ts';
import { nominalBodies, nominalPeople } from './offices.ts';
import { kindByVotes, type ReadRun, runsOfNames } from './read-runs.ts';
import { type Draft, draft, entryOf, mentionOf, nominalOf, officialsInCapitals } from './states.ts';
import { unlistedStates } from './unlisted.ts';

/** Finds countries, governments, organisations, people and blocs of states, and the words that stand for them. @param runs see `findNameRuns` */
export function findCast(
  paragraphs: readonly Paragraph[],
  vocabulary: Vocabulary,
  names: readonly FoundName[],
  surfaces: readonly KnownHit[],
  runs: readonly NameRun[],
): Cast {
  const runsAt = touching(runs);
  const surfacesAt = touching(surfaces);
  const own = surfaces.filter((hit) => hit.role !== 'never' && isOwnName(hit, runsAt, surfacesAt) && !isTownElsewhere(hit));
  // A person whom the publisher teaches is told from others as any person is.
  const taught = own.filter(isTaughtPerson);
  const hits = own.filter((hit) => !isTaughtPerson(hit));
  const hitsAt = touching(hits);
  const hitsOf = Map.groupBy(hits, ({ actor }) => actor.id);
  const known = hits.flatMap((hit) => mentionOf(hit, hitsOf, vocabulary));
  const knownAt = touching(known);
  const governments = runs.flatMap((run) => governmentOf(run, knownAt));
  const capitals = officialsInCapitals(paragraphs, hits);
  const taken = [...known, ...governments, ...capitals];
  const takenAt = touching(taken);
  const free = runsOfNames(paragraphs, names).filter((run) => hitsAt(run).length === 0 && takenAt(run).length === 0);
  const states = unlistedStates(free);
  const statesAt = touching(states);
  const others = free.filter((run) => statesAt(run).length === 0);
  const kinds = new Map([...Map.groupBy(others, ({ text }) => text)].map(([text, same]) => [text, kindByVotes(same)]));
  const neverAt = touching(surfaces.filter(({ role }) => role === 'never'));
  const taughtHits = touching(taught);
  const isPerson = (run: ReadRun) => (run.text.includes(' ') ? kinds.get(run.text) : run.kind) === 'person' && neverAt(run).length === 0;
  const taughtAt = (run: ReadRun) => taughtHits(run).find((hit) => hit.end === run.end)?.actor;
  const { people, rest } = gatherPeople(others, isPerson, vocabulary.names, taughtAt);
  const bodies = hits.filter(
    ({ taught: own, actor, role }) => own && actor.kind === 'organisation' && (role === 'name' || role === 'alias'),
  );
  const entities: Entity[] = [...people, ...withTaughtBodies(rest, bodies, paragraphs)];
  const named = entities.flatMap(fromEntity);
  const genders = new Map(people.flatMap(({ told, name, known }) => (told ? [[known?.id ?? slug(name), told] as const] : [])));
  const cast = assemble(
    withoutOverlaps([
      ...taken,
      ...states,
      ...named,
      ...nominalBodies(paragraphs, [
        ...governments,
        ...named,
        ...known.filter(({ relation }) => relation === 'name' || relation === 'alias'),
      ]),
      ...nominalPeople(paragraphs, entities, named),
    ]),
  );
  return { ...cast, genders };
}

/** "Paris, Texas": a capital's name before a region is another town's. */
function isTownElsewhere({ role, sentence: { tokens }, last }: KnownHit): boolean {
  const region = tokens.slice(last + 1, last + 3);
  if (role !== 'capital' || tokens[last]?.text !== ',' || !isCapitalised(region[0])) return false;
  return isListedRegion((region[0] as Token).text) || isListedRegion(region.map(({ text }) => text).join(' '));
}

/** Whether a known surface stands for itself: it is no part of a longer name ("Bank of China"), but for an adjective that opens one. */
function isOwnName(hit: KnownHit, runsAt: Touching<NameRun>, surfacesAt: Touching<KnownHit>): boolean {
  const [run] = runsAt(hit);
  if (!run) return true;
  const covered = surfacesAt(run).reduce((sum, other) => sum + other.last - other.first, 0);
  if (covered >= run.last - run.first) return true;
  return run.start === hit.start && hit.role !== 'name' && nominalOf(hit) !== null;
}

/** The other names of an article as entities, where short forms of a body that the publisher teaches are that body's. */
function withTaughtBodies(rest: readonly ReadRun[], bodies: readonly KnownHit[], paragraphs: readonly Paragraph[]): Entity[] {
  const taught = new Map(
    bodies.map((hit): [ReadRun, KnownHit] => {
      const run = { ...hit, text: nameAt(hit, paragraphs), title: '', kind: 'organisation' as const, confidence: 1 };
      return [run, hit];
    }),
  );
  const byName = Map.groupBy(taught.keys(), ({ text }) => text);
  return findEntities([...rest, ...taught.keys()], kindByVotes).map((entity) => {
    const [own] = byName.get(entity.name) ?? [];
    return own ? { ...entity, known: taught.get(own)?.actor } : entity;
  });
}

function fromEntity(entity: Entity): Draft[] {
  if (entity.kind !== 'person' && entity.kind !== 'organisation') return [];
  const id = entity.known?.id ?? slug(entity.name);
  if (id === '') return [];
  const entry: FoundActor = entity.known ? entryOf(entity.known) : { id, name: entity.name, kind: entity.kind };
  return entity.mentions.map(({ run, relation }) => draft(run, relation, entry));
}

function withoutOverlaps(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  // The characters of each paragraph that are taken; the longest come first, so that whatever is in the way of one covers one of its ends.
  const taken = new Map<number, Set<number>>();
  for (const entry of drafts.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    const own = taken.get(entry.paragraph) ?? new Set();
    if (own.has(entry.start) || own.has(entry.end - 1)) continue;
    for (let at = entry.start; at < entry.end; at++) own.add(at);
    taken.set(entry.paragraph, own);
    kept.push(entry);
  }
  return kept.sort(inTextOrder);
}

/** Actors in the order of their first mention; `of` only where that actor is here too. */
function assemble(drafts: readonly Draft[]): Cast {
  const actors = new Map<string, FoundActor>();
  for (const { entry } of drafts) if (!actors.has(entry.id)) actors.set(entry.id, { ...entry });
  for (const actor of actors.values()) if (actor.of && !actors.has(actor.of)) delete actor.of;
  return { actors: [...actors.values()], mentions: drafts.map(({ entry: _, ...mention }) => mention) };
}

/**
 * "the Biden administration": a government called after a person. The word "administration" is American usage: it belongs to the
 * United States when they are in the article.
 */
function governmentOf(run: NameRun, knownAt: Touching<Draft>): Draft[] {
  const { tokens } = run.sentence;
  const inside = /^(Administration|Government|Cabinet)$/.test((tokens[run.last - 1] as Token).text) && run.last - run.first === 2;
  const noun = inside ? tokens[run.last - 1] : tokens[run.last];
  if (!noun || !/^(administration|government|cabinet)$/i.test(noun.text) || lower(tokens[run.first - 1]) !== 'the') return [];
  if (knownAt({ paragraph: run.paragraph, start: run.start, end: noun.end }).length > 0) return [];
  const person = (tokens[inside ? run.last - 2 : run.last - 1] as Token).text;
  if (nominals.governmentKinds.has(person)) return [];
  const name = `${person} ${noun.text.toLowerCase()}`;
  const american = lower(noun) === 'administration' ? { of: 'united-states' } : {};
  const entry: FoundActor = { id: slug(name), name, kind: 'government', ...american };
  return [draft({ paragraph: run.paragraph, start: run.start, end: noun.end }, 'name', entry)];
}

/**
 * How sure it is that an actor is what it is taken for: the mean confidence of the names read at its mentions, where a reading of
 * another kind counts nothing. An actor of a vocabulary, and one that no name was read for, rests on rules.
 *
 * @param mentions the actor's
 * @param taught ids of the actors that the publisher teaches
 * @param teams ids of those that only play (see `teamsIn`)
 */
export function confidenceOf(
  actor: FoundActor,
  mentions: readonly FoundMention[],
  namesAt: Touching<FoundName>,
  taught: ReadonlySet<string>,
  teams: ReadonlySet<string>,
): number {
  if (actor.kind === 'country' && teams.has(actor.id) && !taught.has(actor.id)) return TEAM;
  if (actor.kind === 'country' || actor.wikidata || taught.has(actor.id)) return KNOWN;
  if (actor.kind !== 'person' && actor.kind !== 'organisation') return BY_RULE;
  const kind: NameKind = actor.kind;
  const readings = mentions.filter(({ relation }) => relation !== 'nominal').flatMap((mention) => namesAt(mention)[0] ?? []);
  if (readings.length === 0) return BY_RULE;
  return readings.reduce((sum, name) => sum + (name.kind === kind ? name.confidence : 0), 0) / readings.length;
}

/** Of 155 names and aliases of vocabulary actors in two thirds of the documents for names, 148 were annotated with the same span. */
const KNOWN = 0.95;
/** A country that only plays is not meant as a state: it is shown where a site says nothing else, and is not sure. */
const TEAM = 0.6;
/** Groups that speak, governments and blocs are too few in the development sets to measure: as sure as the statements they are found by. */
const BY_RULE = 0.8;
