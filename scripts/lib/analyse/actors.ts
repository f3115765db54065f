import type { Actor } from '../../../src/schemas/actor.ts';
import { isRole } from './classify.ts';
import { type Entity, findEntities } from './entities.ts';
import { findKnown, type KnownHit } from './known.ts';
import { findNameRuns, type NameRun } from './names.ts';
import { nominalInCapital, nominalOf } from './nominals.ts';
import { lower } from './phrases.ts';
import { standsForGovernment } from './readings.ts';
import { slug } from './slug.ts';
import type { FoundMention, Paragraph, Token } from './types.ts';
import type { KnownActor, Vocabulary } from './vocabulary.ts';

export type FoundActor = Omit<Actor, 'from'>;

/** The actors of an article and every mention of them, in order, not overlapping. */
export interface Cast {
  actors: FoundActor[];
  mentions: FoundMention[];
}

type Draft = FoundMention & { entry: FoundActor };

/** Finds countries, governments, organisations, people and blocs of states, and the words that stand for them. */
export function findCast(paragraphs: readonly Paragraph[], vocabulary: Vocabulary): Cast {
  const runs = findNameRuns(paragraphs, vocabulary);
  const surfaces = findKnown(paragraphs, vocabulary);
  const hits = surfaces.filter((hit) => isOwnName(hit, runs, surfaces));
  const known = hits.flatMap((hit) => fromHit(hit, hits, vocabulary));
  const governments = runs.flatMap((run) => governmentOf(run, known));
  const capitals = officialsInCapitals(paragraphs, hits);
  const taken = [...known, ...governments, ...capitals];
  const free = runs.filter((run) => !hits.some((hit) => overlaps(hit, run)) && !taken.some((draft) => overlaps(draft, run)));
  const entities = findEntities(free, vocabulary.names);
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

interface Placed {
  paragraph: number;
  start: number;
  end: number;
}

const overlaps = (a: Placed, b: Placed): boolean => a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;

/** Whether a known surface stands for itself: it is no part of a longer name ("Bank of China"), but for an adjective that opens one. */
function isOwnName(hit: KnownHit, runs: readonly NameRun[], surfaces: readonly KnownHit[]): boolean {
  const run = runs.find((entry) => overlaps(entry, hit));
  if (!run || (run.start >= hit.start && run.end <= hit.end)) return true;
  const covered = surfaces.filter((other) => overlaps(other, run)).reduce((sum, other) => sum + other.last - other.first, 0);
  if (covered >= run.last - run.first) return true;
  return run.start === hit.start && hit.role !== 'name' && nominalOf(hit) !== null;
}

function draft(place: Placed, relation: FoundMention['relation'], entry: FoundActor): Draft {
  return { paragraph: place.paragraph, start: place.start, end: place.end, actor: entry.id, relation, entry };
}

function entryOf(actor: KnownActor): FoundActor {
  const { id, name, kind, of, wikidata } = actor;
  return { id, name, kind, ...(of ? { of } : {}), ...(wikidata ? { wikidata } : {}) };
}

function fromHit(hit: KnownHit, hits: readonly KnownHit[], vocabulary: Vocabulary): Draft[] {
  const entry = entryOf(hit.actor);
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
      return /^(in|at|outside|near|inside|around)$/.test(lower(tokens[hit.first - (lower(tokens[hit.first - 1]) === 'the' ? 2 : 1)])) &&
        !actsForSeat(tokens, hit.last)
        ? []
        : [draft(withArticle(hit), 'metonym', entry)];
    case 'capital':
      return standsForGovernment(tokens, hit.first, hit.last) && (isUnmistakable(hit, vocabulary) || isMentioned(hit, hits))
        ? [draft(hit, 'metonym', entry)]
        : [];
    default:
      return [];
  }
}

const actsForSeat = (tokens: readonly Token[], last: number): boolean =>
  tokens[last]?.pos === 'AUX' || (tokens[last]?.pos === 'VERB' && !/ing$/.test(tokens[last]?.text ?? ''));

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

const NOT_PERSONS =
  /^(Federal|State|City|Local|National|Central|Regional|Provincial|Municipal|Coalition|Interim|Provisional|Transitional|Caretaker|Military|Civil|Union|New|Previous|Current)$/;

/** "the Biden administration": a government called after a person. The word "administration" is American usage: it belongs to the United States when they are in the article. */
function governmentOf(run: NameRun, known: readonly Draft[]): Draft[] {
  const { tokens } = run.sentence;
  const inside = /^(Administration|Government|Cabinet)$/.test((tokens[run.last - 1] as Token).text) && run.last - run.first === 2;
  const noun = inside ? tokens[run.last - 1] : tokens[run.last];
  if (!noun || !/^(administration|government|cabinet)$/i.test(noun.text) || lower(tokens[run.first - 1]) !== 'the') return [];
  if (known.some((other) => overlaps(other, { paragraph: run.paragraph, start: run.start, end: noun.end }))) return [];
  const person = (tokens[inside ? run.last - 2 : run.last - 1] as Token).text;
  if (NOT_PERSONS.test(person)) return [];
  const name = `${person} ${noun.text.toLowerCase()}`;
  const american = lower(noun) === 'administration' && known.some((other) => other.entry.id === 'united-states');
  const entry: FoundActor = { id: slug(name), name, kind: 'government', ...(american ? { of: 'united-states' } : {}) };
  return [draft({ paragraph: run.paragraph, start: run.start, end: noun.end }, 'name', entry)];
}

/** "officials in the capital", where the capital is the one named last before; "leaders in Beijing". */
function officialsInCapitals(paragraphs: readonly Paragraph[], hits: readonly KnownHit[]): Draft[] {
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

const isBefore = (hit: KnownHit, paragraph: number, token: Token): boolean =>
  hit.paragraph < paragraph || (hit.paragraph === paragraph && hit.start < token.start);

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

const BODY =
  /^(academy|administration|government|agency|association|authority|bank|board|bureau|centre|center|charity|church|club|college|commission|committee|company|council|court|department|federation|foundation|fund|group|hospital|institute|league|ministry|museum|observatory|organisation|organization|parliament|party|police|school|senate|service|society|trust|union|university|firm|newspaper)$/;

/** "the ministry", where one organisation named before is a ministry, and only one. */
function nominalBodies(paragraphs: readonly Paragraph[], named: readonly Draft[]): Draft[] {
  const bodies = named.filter((entry) => entry.entry.kind === 'organisation' || entry.entry.kind === 'government');
  return paragraphs.flatMap((paragraph, number) =>
    paragraph.sentences.flatMap((sentence) =>
      sentence.tokens.flatMap((token, i): Draft[] => {
        if (!BODY.test(token.text) || lower(sentence.tokens[i - 1]) !== 'the' || sentence.tokens[i + 1]?.pos === 'NOUN') return [];
        const fits = new Map(
          bodies.filter((body) => body.entry.name.toLowerCase().split(/\s+/).includes(token.text)).map((body) => [body.actor, body]),
        );
        const [body] = fits.values();
        if (
          fits.size !== 1 ||
          !body ||
          !bodies.some(
            (entry) =>
              entry.actor === body.actor && (entry.paragraph < number || (entry.paragraph === number && entry.start < token.start)),
          )
        )
          return [];
        return [draft({ paragraph: number, start: token.start, end: token.end }, 'nominal', body.entry)];
      }),
    ),
  );
}

/** "the mayor", where one person of the article, and only one, is called a mayor by a title or an apposition. */
function nominalPeople(paragraphs: readonly Paragraph[], entities: readonly Entity[], named: readonly Draft[]): Draft[] {
  const holders = new Map<string, Set<string>>();
  for (const { kind, name, mentions } of entities) {
    if (kind !== 'person') continue;
    for (const role of mentions.flatMap(({ run }) => rolesOf(run))) holders.set(role, (holders.get(role) ?? new Set()).add(slug(name)));
  }
  return paragraphs.flatMap((paragraph, number) =>
    paragraph.sentences.flatMap(({ tokens }) =>
      tokens.flatMap((token, i): Draft[] => {
        const [holder, second] = holders.get(token.text) ?? [];
        const after = tokens[i + 1];
        if (!holder || second || lower(tokens[i - 1]) !== 'the' || after?.pos === 'NOUN' || after?.pos === 'PROPN' || lower(after) === 'of')
          return [];
        const earlier = named.find(
          (entry) => entry.actor === holder && (entry.paragraph < number || (entry.paragraph === number && entry.start < token.start)),
        );
        return earlier ? [draft({ paragraph: number, start: token.start, end: token.end }, 'nominal', earlier.entry)] : [];
      }),
    ),
  );
}

/** The roles that a mention gives its person: "Mayor Jane Doe", "Jane Doe, the club's manager,". */
function rolesOf(run: NameRun): string[] {
  const { tokens } = run.sentence;
  const before = [...run.title.toLowerCase().split(' ').slice(-1), lower(tokens[run.first - 1])];
  const after = tokens[run.last]?.text === ',' ? tokens.slice(run.last + 1, run.last + 6).map(lower) : [];
  const close = after.indexOf(',');
  return [...before, ...after.slice(0, close < 0 ? undefined : close)].filter((word) => isRole(word));
}

function withoutOverlaps(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const entry of drafts.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((other) => overlaps(other, entry))) kept.push(entry);
  }
  return kept.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}

/** Actors in the order of their first mention; `of` only where that actor is here too. */
function assemble(drafts: readonly Draft[]): Cast {
  const actors = new Map<string, FoundActor>();
  for (const { entry } of drafts) if (!actors.has(entry.id)) actors.set(entry.id, { ...entry });
  for (const actor of actors.values()) if (actor.of && !actors.has(actor.of)) delete actor.of;
  return { actors: [...actors.values()], mentions: drafts.map(({ entry: _, ...mention }) => mention) };
}
