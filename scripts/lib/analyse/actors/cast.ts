import type { Paragraph } from '../../language/paragraph.ts';
import type { Cast, FoundActor, FoundName } from '../model/analysis.ts';
import { inTextOrder, overlaps } from '../model/placed.ts';
import { slug } from '../model/slug.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { type Entity, findEntities } from '../names/entities.ts';
import type { KnownHit } from '../names/known.ts';
import { findNameRuns, type NameRun } from '../names/runs.ts';
import { type Draft, draft } from './drafts.ts';
import { governmentOf } from './governments.ts';
import { nominalOf } from './nominals.ts';
import { nominalBodies, nominalPeople } from './offices.ts';
import { kindByVotes, runsOfNames } from './read-runs.ts';
import { mentionOf, officialsInCapitals } from './states.ts';

/**
 * Finds countries, governments, organisations, people and blocs of states, and the words that stand for them.
 *
 * @param names those read in the article
 * @param surfaces those of the vocabulary in the article
 */
export function findCast(
  paragraphs: readonly Paragraph[],
  vocabulary: Vocabulary,
  names: readonly FoundName[],
  surfaces: readonly KnownHit[],
): Cast {
  const runs = findNameRuns(paragraphs, vocabulary);
  const hits = surfaces.filter((hit) => isOwnName(hit, runs, surfaces));
  const known = hits.flatMap((hit) => mentionOf(hit, hits, vocabulary));
  const governments = runs.flatMap((run) => governmentOf(run, known));
  const capitals = officialsInCapitals(paragraphs, hits);
  const taken = [...known, ...governments, ...capitals];
  const free = runsOfNames(paragraphs, names).filter(
    (run) => !hits.some((hit) => overlaps(hit, run)) && !taken.some((draft) => overlaps(draft, run)),
  );
  const entities = findEntities(free, kindByVotes);
  const named = entities.flatMap((entity) => fromEntity(entity, hits));
  return assemble(
    withoutOverlaps([
      ...taken,
      ...named,
      ...nominalBodies(paragraphs, [...governments, ...named]),
      ...nominalPeople(paragraphs, entities, named),
    ]),
  );
}

/** Whether a known surface stands for itself: it is no part of a longer name ("Bank of China"), but for an adjective that opens one. */
function isOwnName(hit: KnownHit, runs: readonly NameRun[], surfaces: readonly KnownHit[]): boolean {
  const run = runs.find((entry) => overlaps(entry, hit));
  if (!run || (run.start >= hit.start && run.end <= hit.end)) return true;
  const covered = surfaces.filter((other) => overlaps(other, run)).reduce((sum, other) => sum + other.last - other.first, 0);
  if (covered >= run.last - run.first) return true;
  return run.start === hit.start && hit.role !== 'name' && nominalOf(hit) !== null;
}

function fromEntity(entity: Entity, hits: readonly KnownHit[]): Draft[] {
  if (entity.kind !== 'person' && entity.kind !== 'organisation') return [];
  const id = slug(entity.name);
  if (id === '') return [];
  const owner = hits.find(
    (hit) =>
      hit.actor.kind === 'country' &&
      entity.mentions.some(({ run }) => run.paragraph === hit.paragraph && hit.start === run.start && hit.end < run.end),
  );
  const entry: FoundActor = {
    id,
    name: entity.name,
    kind: entity.kind,
    ...(owner && entity.kind === 'organisation' ? { of: owner.actor.id } : {}),
  };
  return entity.mentions.map(({ run, relation }) => draft(run, relation, entry));
}

function withoutOverlaps(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const entry of drafts.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((other) => overlaps(other, entry))) kept.push(entry);
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
