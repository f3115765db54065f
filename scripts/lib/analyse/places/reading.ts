import { singular } from '../../language/nouns.ts';
import { isPossessive, lower, type Token } from '../../language/paragraph.ts';
import { isMistagged } from '../../language/verbs.ts';
import { isTimeWord, readings } from '../../language/word-lists.ts';
import type { FoundPlace } from '../model/analysis.ts';
import { coordination, headNoun, isName, verbAfter } from './clause.ts';

/** How a place's name is read, and how sure that is (0 to 1). */
export type PlaceReading = Pick<FoundPlace, 'reading' | 'confidence'>;

/** Points for the metonymic reading that each sign gives; the reading is metonymic from `THRESHOLD` on. */
const WEIGHTS = {
  /** Subject of a verb that takes somebody who acts: "Moscow denies". */
  acts: 3,
  /** Subject of a verb that only says how things are: "Chad lies", "Chad is". */
  isSomehow: 0.5,
  /** "was accused": only somebody can be. */
  isDoneTo: 3,
  /** Object of a verb whose object is somebody: "warned Iran", "beat Arsenal". */
  isAddressed: 3,
  /** "talks with Russia", "sanctions against Iran", "agreed with Peru". */
  isPartner: 3,
  /** "claims by Russia". */
  isAgent: 2.5,
  /** "Russia's refusal". */
  hasAttitude: 3,
  /** "for Malta to compete", "wants Japan to pay". */
  isToDo: 2.5,
  /** "in Moscow", "from Moscow". */
  isWhere: -3,
  /** A city or region is a place more often than a state is. */
  isNoState: -0.5,
  /** A name that is a body's here, or that the article gives to a team elsewhere. */
  isBody: 2.5,
};
const THRESHOLD = 2;

/** How often each reading was right on two thirds of GeoWebNews (Gritta et al. 2020); `unsigned`: literal only because no sign told. */
export const CONFIDENCE = { literal: 0.94, associative: 0.81, metonymic: 0.93, unsigned: 0.68 };

/**
 * How the name of a place is read where it stands: as the place, as somebody who acts for it or bears its name, or as no more than a
 * modifier of something else. The readings are those of Gritta, Pilehvar and Collier (2018, "Which Melbourne?"; 2020, "A pragmatic guide
 * to geoparsing evaluation"), who follow Markert and Nissim (2007, SemEval task 8). The signs of the clause around it each add points.
 *
 * @param first, last token indices of the name, last exclusive
 * @param of whether the name is a state's, and whether it is a body's here or a team's elsewhere
 */
export function readPlace(tokens: readonly Token[], first: number, last: number, of: { state: boolean; body: boolean }): PlaceReading {
  const form = readForm(tokens, first, last);
  if (form) return { reading: form, confidence: CONFIDENCE[form] };
  const score = scoreMetonymy(tokens, first, last) + (of.state ? 0 : WEIGHTS.isNoState) + (of.body ? WEIGHTS.isBody : 0);
  if (score >= THRESHOLD) return { reading: 'metonymic', confidence: CONFIDENCE.metonymic };
  return { reading: 'literal', confidence: score < 0 ? CONFIDENCE.literal : CONFIDENCE.unsigned };
}

/** The reading that the form alone decides: a modifier, a part of an address, a date line, the owner of a thing. Null when it is free. */
function readForm(tokens: readonly Token[], first: number, last: number): FoundPlace['reading'] | null {
  const [before, after, next] = [tokens[first - 1], tokens[last], tokens[last + 1]];
  if (after?.text === '-' && after.start === tokens[last - 1]?.end) {
    return readings.joinedByHyphen.has(lower(next)) ? 'metonymic' : 'literal';
  }
  if (/^(based|born)$/.test(lower(after))) return 'literal';
  if (/^[—–(]$/.test(after?.text ?? '') || (after?.text === '-' && first === 0))
    return first === 0 || after?.text === '(' ? 'literal' : null;
  if (isInAddress(tokens, first, last)) return 'literal';
  if (isPossessive(after)) return readOwner(tokens, last + 1);
  if (lower(before) === 'of' || (lower(before) === 'the' && lower(tokens[first - 2]) === 'of')) {
    const owned = tokens[lower(before) === 'of' ? first - 2 : first - 3];
    if (owned && readings.actingFor.has(singular(lower(owned)))) return 'associative';
  }
  if (!isModifier(tokens, last)) return null;
  return isGround(tokens, last) ? 'literal' : 'associative';
}

/** "Lyon, France,": each name says where the one before it is. A list of states has "and" before its last. */
function isInAddress(tokens: readonly Token[], first: number, last: number): boolean {
  let items = 1;
  let left = first;
  while (tokens[left - 1]?.text === ',' && isName(tokens[left - 2])) {
    for (left -= 2; isName(tokens[left - 1]); ) left--;
    items++;
  }
  let right = last;
  while (tokens[right]?.text === ',' && isName(tokens[right + 1])) {
    for (right += 2; isName(tokens[right]); ) right++;
    items++;
  }
  const link = tokens[right]?.text === ',' ? right + 1 : right;
  const listed = /^(and|or)$/.test(lower(tokens[link])) && isName(tokens[link + 1]);
  if (items === 1 || items > 3 || listed) return false;
  return right > last || /^[,.;:()—–-]?$/.test(tokens[right]?.text ?? '');
}

/** "Russia's refusal" acts; "Russia's president", "Russia's economy" are others; "Russia's coast" is where. */
function readOwner(tokens: readonly Token[], start: number): FoundPlace['reading'] | null {
  if (isGround(tokens, start)) return 'literal';
  const head = headNoun(tokens, start);
  return !head || isAttitude(head) ? null : 'associative';
}

const isAttitude = (noun: string): boolean =>
  readings.attitudes.has(noun) ||
  (!readings.embodied.has(noun) &&
    /(tion|sion|ment|ance|ence|ness|ism|[^n]al|ship|ity)$/.test(noun) &&
    noun.length > 6 &&
    !/(city|capital|hospital|official|criminal|animal|festival|champion)$/.test(noun));

/** Whether a noun phrase from a token on is about a ground or building: "coast", "south lawn". */
export function isGround(tokens: readonly Token[], start: number): boolean {
  const head = headNoun(tokens, start);
  return head !== null && readings.grounds.has(head);
}

/** Whether the name only narrows down the noun after it: "Oklahoma lawmakers". */
function isModifier(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last];
  if (!next) return false;
  if (next.pos === 'NOUN' || next.pos === 'PROPN') return !isTimeWord(next) && !isMistagged(tokens, last);
  if (tokens[last + 1]?.text === '-') return next.pos !== 'VERB';
  return next.pos === 'ADJ' && /^(NOUN|PROPN)$/.test(tokens[last + 1]?.pos ?? '');
}

function scoreMetonymy(tokens: readonly Token[], first: number, last: number): number {
  if (isPossessive(tokens[last])) return WEIGHTS.hasAttitude;
  const { first: from, last: to } = coordination(tokens, first, last);
  const subject = scoreSubject(tokens, to);
  const left = scoreLeft(tokens, from, to);
  // the subject of a clause stands after a preposition only where the tagger was wrong
  return left === WEIGHTS.isWhere ? left : Math.max(subject, left);
}

/** What the verb says of which the name is the subject. */
function scoreSubject(tokens: readonly Token[], last: number): number {
  // "Peru v Chile", "Peru 2-0 Chile", "Peru to resume talks" over an article
  if (/^(v|vs|versus)$/.test(lower(tokens[last]).replace('.', '')) || isScore(tokens[last])) return WEIGHTS.acts;
  const group = verbAfter(tokens, last);
  if (!group) return 0;
  const verb = singularVerb(group.verb);
  if (group.passive) return readings.doneTo.has(verb) ? WEIGHTS.isDoneTo : 0;
  if (group.verb.pos === 'VERB' && !readings.idleSubject.has(verb)) return WEIGHTS.acts;
  return readings.minded.has(lower(tokens[group.at + 1])) ? WEIGHTS.acts : WEIGHTS.isSomehow;
}

/** "2-0" */
const isScore = (token: Token | undefined): boolean => /^\d{1,2}[-–]\d{1,2}$/.test(token?.text ?? '');

const singularVerb = (token: Token): string => (token.lemma || token.text).toLowerCase();

/** What the verb or preposition says that governs the name. */
function scoreLeft(tokens: readonly Token[], first: number, last: number): number {
  const at = lower(tokens[first - 1]) === 'the' ? first - 1 : first;
  const governor = tokens[at - 1];
  const word = lower(governor);
  if (!governor) return 0;
  const toDo = lower(tokens[last]) === 'to' && tokens[last + 1]?.pos === 'VERB' ? WEIGHTS.isToDo : 0;
  if (readings.locative.has(word) || (word === 'as' && lower(tokens[at - 2]) === 'such') || word === 'including' || word === 'like')
    return WEIGHTS.isWhere;
  if (/^(against|vs?\.?|versus)$/.test(word)) return WEIGHTS.isPartner;
  switch (word) {
    case 'with':
      return /^(border|borders|frontier)$/.test(lower(tokens[at - 2])) ? WEIGHTS.isWhere : WEIGHTS.isPartner;
    case 'by':
      return WEIGHTS.isAgent;
    case 'between':
      return governs(tokens, at - 1, readings.ties) ? WEIGHTS.isPartner : WEIGHTS.isWhere;
    case 'to':
      return isOwed(tokens, at - 1, readings.against) || governs(tokens, at - 1, readings.addressedTo) ? WEIGHTS.isAgent : WEIGHTS.isWhere;
    case 'from':
      return isOwed(tokens, at - 1, readings.attitudes) ? WEIGHTS.isAgent : WEIGHTS.isWhere;
    case 'on':
      return isOwed(tokens, at - 1, readings.against) ? WEIGHTS.isPartner : WEIGHTS.isWhere;
    case 'over':
      return isOwed(tokens, at - 1, readings.attitudes) || readings.minded.has(lower(tokens[at - 2])) ? WEIGHTS.isPartner : WEIGHTS.isWhere;
    case 'for':
      return governs(tokens, at - 1, readings.favours) ? WEIGHTS.isPartner : toDo;
    case 'of':
      return isOwed(tokens, at - 1, readings.onBehalfOf) ? WEIGHTS.isAgent : WEIGHTS.isWhere;
  }
  // "sees Russia as a partner"
  if (governor.pos === 'VERB' && lower(tokens[last]) === 'as') return WEIGHTS.isAddressed;
  if (governor.pos === 'VERB' && readings.objectOf.has(singularVerb(governor))) return WEIGHTS.isAddressed + toDo;
  return toDo;
}

/** "a warning from", "tariffs on": whether a noun of a class stands right before a preposition. */
const isOwed = (tokens: readonly Token[], preposition: number, nouns: ReadonlySet<string>): boolean => {
  const noun = tokens[preposition - 1];
  return noun?.pos === 'NOUN' && nouns.has(singular(lower(noun)));
};

/** Whether a noun of a class stands shortly before a preposition: "relations between", "talks in Geneva with". */
function governs(tokens: readonly Token[], preposition: number, nouns: ReadonlySet<string>): boolean {
  for (let at = preposition - 1; at >= 0 && at >= preposition - 5; at--) {
    const token = tokens[at] as Token;
    if ((token.pos === 'NOUN' || token.pos === 'PROPN') && nouns.has(singular(lower(token)))) return true;
    if (token.pos === 'VERB') return nouns.has(singularVerb(token));
  }
  return false;
}
