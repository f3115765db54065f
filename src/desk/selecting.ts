import type { Action, Place } from './types.ts';

/** What the bar may ask more about before it does it. */
export type Form = 'tag' | 'date' | 'term' | 'section' | 'note';

/** The parts of a statement, as they are chosen one after the other. */
export interface StatementParts {
  content: readonly Place[];
  source?: Place | undefined;
  cue?: Place | undefined;
}

/** What a person does with words of the page. */
export interface Selecting {
  /** The words that are selected: one place for each passage. */
  places: readonly Place[];
  /** What is asked about them. */
  form?: Form | undefined;
  /** A statement that is being put together, and what it lacks. */
  statement?: (StatementParts & { asks: 'source' | 'cue' | 'actor' }) | undefined;
}

/** Why the selected words can not be what they are to be. */
export type Obstacle = 'nothing' | 'several passages' | 'another passage' | 'twice';

export const nothingSelected: Selecting = { places: [] };

/** The words that an action takes: those of one passage. */
export const placeOf = ({ places }: Selecting): Place | undefined => (places.length === 1 ? places[0] : undefined);

/** Other words are selected; what is being written about some keeps those. */
export const withPlaces = (state: Selecting, places: readonly Place[]): Selecting =>
  state.form || state.statement?.asks === 'actor' ? state : { ...state, places };

/** Something is asked about the words that are selected. */
export const withForm = (state: Selecting, form: Form): Selecting =>
  state.places.length > 0 && !state.statement ? { ...state, form } : state;

/** A statement begins with the words that are selected; then it lacks its source. */
export function withStatement(state: Selecting): Selecting {
  const place = placeOf(state);
  return place && !state.statement ? { places: [], statement: { content: [place], asks: 'source' } } : state;
}

/** Why the selected words can not be a part of the statement. @param part more of its content, or what it lacks */
export function obstacleTo({ places, statement }: Selecting, part: 'content' | 'lacking'): Obstacle | undefined {
  const [place, ...others] = places;
  if (!place) return 'nothing';
  if (others.length > 0) return 'several passages';
  if (place.passage !== statement?.content[0]?.passage) return 'another passage';
  const isTwice = part === 'content' && statement.content.some(({ start, end }) => place.start < end && start < place.end);
  return isTwice ? 'twice' : undefined;
}

/** The selected words are more of what is said. */
export function withContent(state: Selecting): Selecting {
  const { places, statement } = state;
  if (!statement || obstacleTo(state, 'content')) return state;
  const content = [...statement.content, ...places].toSorted((one, other) => one.start - other.start);
  return { places: [], statement: { ...statement, content } };
}

/** The selected words are what the statement lacks. */
export function withLacking(state: Selecting): Selecting {
  const { places, statement } = state;
  if (!statement || statement.asks === 'actor' || obstacleTo(state, 'lacking')) return state;
  return { places: [], statement: { ...statement, [statement.asks]: places[0], asks: AFTER[statement.asks] } };
}

/** The statement has no such words. */
export function withoutLacking({ statement, ...state }: Selecting): Selecting {
  if (!statement || statement.asks === 'actor') return { ...state, statement };
  return { places: [], statement: { ...statement, asks: AFTER[statement.asks] } };
}

const AFTER = { source: 'cue', cue: 'actor' } as const;

/** One step back: what is asked, then what is put together, then what is selected. */
export function withoutLast({ places, form, statement }: Selecting): Selecting {
  if (form) return { places };
  return statement ? { places: statement.content.slice(0, 1) } : nothingSelected;
}

/** What adds the statement. @param actor absent where nobody is known */
export function addStatement({ content, source, cue }: StatementParts, actor: string | undefined): Action {
  return { do: 'add statement', content: [...content], source, cue, actor };
}
