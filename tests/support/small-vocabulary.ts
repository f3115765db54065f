import type { KnownActor, KnownSurface, NameLists, Role, Vocabulary } from '../../scripts/lib/analyse/model/vocabulary.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(', '));

/** Lists of names of a few words each, so that a test says what is on them. */
export const smallLists: NameLists = {
  female: set('anna, may, april, sofia, kim, virginia'),
  male: set('paul, robert, kim, austin, hugh'),
  surnames: set('reed, dolan, holland, marsh'),
  places: set('ayr, oslo, new york, holland, york, stoke on trent, rio de la plata, sofia, austin, marlow'),
  organisations: set('acme, acme mills, chase'),
  common: set('the, rain, marsh, chase, will, harvest'),
  people: set('teacher, farmer, people'),
};

const actors: Record<string, KnownActor> = {
  norland: { id: 'norland', name: 'Norland', kind: 'country', wikidata: 'Q1' },
  georgia: { id: 'georgia', name: 'Georgia', kind: 'country' },
  'united-states': { id: 'united-states', name: 'United States', kind: 'country' },
  league: { id: 'league', name: 'League of Ports', kind: 'organisation' },
  allies: { id: 'allies', name: 'The North', kind: 'group' },
};

/** What words may stand for an actor: `surface('norland', 'capital')`. */
export const surface = (id: string, role: Role, more: Partial<KnownSurface> = {}): KnownSurface => ({
  actor: actors[id] as KnownActor,
  role,
  ...more,
});

/** An invented state and its neighbours. */
export const smallSurfaces = {
  Norland: surface('norland', 'name'),
  'N.L.': surface('norland', 'alias'),
  Norlandic: surface('norland', 'adjective'),
  Norlanders: surface('norland', 'people'),
  Orlen: surface('norland', 'capital', { seats: actors.league as KnownActor }),
  'Tower House': surface('norland', 'seat'),
  'No. 4': surface('norland', 'seat'),
  'State Warden': surface('norland', 'office'),
  Georgia: surface('georgia', 'name'),
  Georgian: surface('georgia', 'adjective'),
  'United States': surface('united-states', 'name'),
  'League of Ports': surface('league', 'name'),
  LoP: surface('league', 'alias'),
  Northern: surface('allies', 'region'),
  North: surface('allies', 'alias'),
  'Norland Terrier': surface('norland', 'never'),
} satisfies Record<string, KnownSurface>;

/** All that the rules for names look up; the trained model is no part of it. */
export const smallVocabulary = {
  surfaces: new Map<string, KnownSurface>(Object.entries(smallSurfaces)),
  names: smallLists,
} as unknown as Vocabulary;
