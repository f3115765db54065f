import type { ActorCount } from '../graph/count.ts';
import type { ActorNode } from '../graph/types.ts';
import { type Place, placeOf } from './countries.ts';
import { placeLabels } from './labels.ts';
import { drawMap, MAP_WIDTH } from './map.ts';

/** A state that some passages involve. */
export interface State {
  /** Its own actor or, where the passages name only its government, that one. */
  actor: ActorNode;
  name: string;
  place: Place;
  /** Its governments that the passages name. */
  governments: ActorNode[];
  /** In how many of the passages the most mentioned of them stands. */
  passages: number;
}

/** The states among some actors, and those whose governments are among them: in the order of the actors. */
export function involvedStates(actors: ActorCount[]): State[] {
  const states = new Map<string, State>();
  for (const { actor, passages } of actors) {
    const country = actor.kind === 'country' ? actor : actor.kind === 'government' ? actor.of : undefined;
    const place = placeOf(country?.wikidata);
    if (!country || !place) continue;
    const state = states.get(country.id) ?? { actor, name: country.name, place, governments: [], passages };
    states.set(country.id, state);
    if (actor === country) state.actor = country;
    else state.governments.push(actor);
  }
  return [...states.values()];
}

/** As a map is on a phone of 320 px, in pixels: the names find their places there, and so on all wider screens. */
const SMALLEST = { width: 288, type: 12.5 };

/** The map of the states among some actors, if there are any, each with a mark on it; a name that finds no room has no label. */
export function statesMap(actors: ActorCount[]) {
  const states = involvedStates(actors);
  if (states.length === 0) return { states, map: undefined, marks: [] };
  const map = drawMap(states.map(({ place }) => place));
  const scale = SMALLEST.width / MAP_WIDTH;
  const marks = states.flatMap((state, index) => {
    const mark = map.states[index];
    return mark ? [{ ...mark, state }] : [];
  });
  const labels = placeLabels(
    marks.map(({ state, shape, x, y }) => ({ name: state.name, x: x * scale, y: y * scale, isDot: shape === '' })),
    { ...SMALLEST, height: map.height * scale },
  );
  return { states, map, marks: marks.map((mark, index) => ({ ...mark, label: labels[index] })) };
}
