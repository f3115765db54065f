import dates from '../../vocabulary/dates.json' with { type: 'json' };
import grammar from '../../vocabulary/grammar.json' with { type: 'json' };
import names from '../../vocabulary/joined-names.json' with { type: 'json' };
import nameLists from '../../vocabulary/name-lists.json' with { type: 'json' };
import nameParts from '../../vocabulary/name-parts.json' with { type: 'json' };
import lists from '../../vocabulary/offices.json' with { type: 'json' };
import regions from '../../vocabulary/regions.json' with { type: 'json' };
import stopWords from '../../vocabulary/stop-words.json' with { type: 'json' };
import type { Span } from '../text/places.ts';
import { countries } from '../vocabulary/countries.ts';

/** A word of a text, without its possessive. */
export interface Token extends Span {
  word: string;
  lower: string;
  /** What stands before it, since the last word. */
  gap: string;
  /** Whether it stands behind the last word with nothing but a space or a hyphen between. */
  isJoined: boolean;
  isCapital: boolean;
  /** Whether it has a possessive: "Kestrovia’s". */
  isOwner: boolean;
}

export function tokenise(text: string): Token[] {
  let last = 0;
  return [...text.matchAll(/(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}&'’]*/gu)].map(({ 0: whole, index }) => {
    const word = whole.replace(/['’]s?$/, '');
    const gap = text.slice(last, index);
    last = index + whole.length;
    return {
      ...{ word, gap, lower: word.toLowerCase(), start: index, end: index + word.length },
      isJoined: /^(?:\s+|[-–])$/.test(gap),
      isCapital: /^\p{Lu}/u.test(word),
      isOwner: word !== whole,
    };
  });
}

export const lowerCase = (tokens: readonly Token[]): string => tokens.map(({ lower }) => lower).join(' ');

const spaced = (phrase: string): string => phrase.replaceAll('-', ' ');

const HEADS = new Set(lists.heads.map(spaced));
const HEAD_WORDS = Math.max(...[...HEADS].map((head) => head.split(' ').length));
const PEOPLES = new Set(
  [...regions, ...countries.flatMap(({ adjectives }) => adjectives.map((adjective) => ({ adjective })))].map(({ adjective }) =>
    adjective.toLowerCase(),
  ),
);
const MODIFIERS = new Set([...lists.modifiers, ...lists.ranks, ...names.fields.filter((field) => !PEOPLES.has(field))]);

/** Whether words are a role: "prime minister", "deputy health and safety commissioner". */
export function isRole(tokens: readonly Token[]): boolean {
  if (!tokens.slice(1).every(({ isJoined }) => isJoined) || tokens.slice(0, -1).some(({ isOwner }) => isOwner)) return false;
  for (let count = 1; count <= Math.min(HEAD_WORDS, tokens.length); count += 1) {
    if (!HEADS.has(lowerCase(tokens.slice(-count)))) continue;
    const before = tokens.slice(0, -count).map(({ lower }) => lower);
    if (before.every((word, index) => MODIFIERS.has(word) || (word === 'and' && index > 0 && index < before.length - 1))) return true;
  }
  return false;
}

export const LINKS: ReadonlySet<string> = new Set(lists.links.map(spaced));
export const HONORIFICS: ReadonlySet<string> = new Set(lists.honorifics);
export const PAST: ReadonlySet<string> = new Set(lists.past);
/** Words for whether an office is held or was. */
export const STATES: ReadonlySet<string> = new Set([...lists.past, ...lists.present]);
/** Words before what an office is one of. */
export const OF: ReadonlySet<string> = new Set(lists.of);
export const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);
/** Words within names. */
export const INNER: ReadonlySet<string> = new Set(['of', 'for', 'the', 'de', 'and']);
/** Words that may follow the name of a place or body, and are no part of it. */
export const FOLLOWING: ReadonlySet<string> = new Set([
  ...stopWords,
  ...grammar.phraseLinks,
  ...grammar.circumstances.map((word) => word.toLowerCase()),
  ...nameParts.humanVerbs,
  ...lists.following,
]);

const EVERYDAY = new Set([...stopWords, ...nameLists.common.flatMap((line) => line.split(', '))]);
const DAYS = new Set([...dates.months, ...dates.weekdays, ...dates.days]);
const BODIES = new Set(nameParts.organisationHeads);
const RANKS = new Set(lists.ranks);

/** Whether a capital may be that of the first word of a sentence, or of a day. */
const isDoubtful = ({ word, lower, isJoined }: Token): boolean =>
  DAYS.has(lower) || (!isJoined && EVERYDAY.has(lower) && (word.length === 1 || word !== word.toUpperCase()));

/** Whether a word before a name has its capital from its place: "Former", "On Monday", "The". */
export const isBeforeName = ({ word, lower, isJoined }: Token): boolean =>
  DAYS.has(lower) || (!isJoined && word !== word.toUpperCase() && (STATES.has(lower) || FOLLOWING.has(lower)));

/** Whether words with capitals can be told for a name: "Quillen", not "Both", "Council" or "Deputy Harbour". */
export const isSureName = (tokens: readonly Token[]): boolean =>
  tokens.length > 0 &&
  !tokens.some(isDoubtful) &&
  !RANKS.has(tokens[0]?.lower ?? '') &&
  !(tokens.length === 1 && BODIES.has(tokens[0]?.word ?? ''));
