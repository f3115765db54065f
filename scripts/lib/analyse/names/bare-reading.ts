import people from '../../../../src/vocabulary/people.json' with { type: 'json' };
import { isCapitalised, isPossessive, lower, type Sentence, type Token } from '../../language/paragraph.ts';
import { isMistagged } from '../../language/verbs.ts';
import { dates, nominals, parts, roles } from '../../language/word-lists.ts';
import type { NameLists } from '../model/vocabulary.ts';
import { hasPersonalPronoun, isKin } from './gender.ts';
import type { KnownHit } from './known.ts';
import { isListedBody, isListedPlace } from './lists.ts';
import { titleBefore } from './titles.ts';

const STATE_NOUNS = new Set(people.stateNouns);
const PLACE_PREPOSITIONS = new Set(people.placePrepositions);
const OPEN_PREPOSITIONS = new Set(people.openPrepositions);

/** What a bare form is where it stands: the person; perhaps; something else that is called so. */
export type BareReading = 'person' | 'open' | 'other';

/** What stands around a bare form. */
export interface Circumstances {
  hit: KnownHit | undefined;
  /** It stands before the full name. */
  early: boolean;
  /** Another state is named in the sentence. */
  others: boolean;
  /** The article plainly speaks of the state, too. */
  stateNamed: boolean;
  /** The article names the state, by any of its names. */
  countryNamed: boolean;
  lists: NameLists;
}

/** What a bare form is by the words around it. @param form token indices, last exclusive */
export function readBare(
  { sentence: { tokens }, first, last }: { sentence: Sentence; first: number; last: number },
  { hit, early, others, stateNamed, countryNamed, lists }: Circumstances,
): BareReading {
  if (titleBefore(tokens, first) !== '') return 'person';
  const word = lower(tokens[first]);
  const [before, after] = [lower(tokens[first - 1]), tokens[last]];
  const says =
    parts.humanVerbs.has(lower(after)) ||
    (parts.said.has(before) && !isCapitalised(tokens[first - 2]) && /^[.,"”’;]?$/.test(after?.text ?? ''));
  const isDate = dates.months.has(word);
  if (
    isDate &&
    (/^\d/.test(after?.text ?? '') || /^(in|since|by|until|last|next|this|of|during|on|from|to|mid|late|early|\d.*)$/.test(before))
  )
    return 'other';
  const isPlace = hit !== undefined || lists.places.has(word) || isListedPlace((tokens[first] as Token).text);
  if (isPlace && meansPlace(tokens, first, last)) return 'other';
  if (before === 'the' || isApposedBody(tokens, last)) return 'open';
  const speaks = (says && hasPersonalPronoun(tokens, last)) || (isPossessive(after) && isKin(tokens[last + 1]));
  if (isPlace && speaks) return 'person';
  if (hit && early) return says && !stateNamed ? 'open' : 'other';
  if (early && !speaks && (isPlace || lists.organisations.has(word) || isListedBody((tokens[first] as Token).text))) return 'open';
  if (after?.pos === 'NOUN' && !isMistagged(tokens, last) && !says) return hit ? 'other' : 'open';
  if (isPlace && others) return 'open';
  if (isPlace && OPEN_PREPOSITIONS.has(before)) return hit && stateNamed ? 'other' : 'open';
  if (hit && (hit.role === 'adjective' || hit.role === 'people' || hit.role === 'region') && !says) return 'other';
  const isQuoted = /^[”"]$/.test(before) || /^[”"]$/.test(tokens[first - 2]?.text ?? '');
  const isState = lowerAll(tokens, last).some((small) => small === 'its' || small === 'troops');
  if (hit && countryNamed && !isQuoted && (hit.role === 'capital' || isState)) return 'open';
  if (says || isPossessive(after)) return 'person';
  if (isDate) return 'open';
  const opens = first === 0 || /^["“‘'(:.?!—–[]$/.test(tokens[first - 1]?.text ?? '');
  return opens && lists.common.has(word) ? 'open' : 'person';
}

const lowerAll = (tokens: readonly Token[], from: number): string[] => tokens.slice(from).map(lower);

/** "in Israel", "Israel's government", "the government of Israel", "Chad, the country,": whether the words around it make it the place. */
export function meansPlace(tokens: readonly Token[], first: number, last: number): boolean {
  const [before, after] = [lower(tokens[first - 1]), tokens[last]];
  if (PLACE_PREPOSITIONS.has(before)) return true;
  if (isPossessive(after)) return STATE_NOUNS.has(lower(tokens[last + 1]));
  if (/^(of|from)$/.test(before) && (STATE_NOUNS.has(lower(tokens[first - 2])) || roles.state.has(lower(tokens[first - 2])))) return true;
  return isApposed(tokens, last) && /^(capital|country|state|city|town|republic|nation)$/.test(lower(tokens[last + 2]));
}

const isApposed = (tokens: readonly Token[], last: number): boolean =>
  tokens[last]?.text === ',' && /^(the|an?)$/.test(lower(tokens[last + 1]));

/** "Chase, the bank,". */
const isApposedBody = (tokens: readonly Token[], last: number): boolean =>
  isApposed(tokens, last) && nominals.bodies.has(lower(tokens[last + 2])) && /^[,.;]$/.test(tokens[last + 3]?.text ?? '');
