import gazetteer from '../../../../src/vocabulary/gazetteer.json' with { type: 'json' };
import type { Token } from '../../language/paragraph.ts';
import { parts } from '../../language/word-lists.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { hasCapital } from './stretches.ts';

/** What word lists say of each token of a sentence: the list, and where the token stands in the entry ("cities:B"). */
export type ListTags = string[][];

const LONGEST = 7;
const heads: [string, ReadonlySet<string>][] = [
  ['organisation head', parts.organisationHeads],
  ['opening head', parts.openingHeads],
  ['place head', parts.placeHeads],
  ['place opener', parts.placeOpeners],
  ['other head', parts.otherHeads],
  ['no name', parts.notNames],
];

/** Looks the tokens of a sentence up in the vocabulary's lists; entries of several words only where a capital begins them. */
export function tagTokens(tokens: readonly Token[], vocabulary: Vocabulary): ListTags {
  const tags: ListTags = tokens.map((token) => tagsOfWord(token.text, vocabulary));
  /** Up to which token each list has an entry. */
  const covered = new Map<string, number>();
  const note = (list: string, from: number, to: number) => {
    if (to <= (covered.get(list) ?? 0)) return;
    covered.set(list, to);
    for (let i = from; i < to; i++) {
      const position = to - from === 1 ? 'U' : i === from ? 'B' : i === to - 1 ? 'L' : 'I';
      tags[i]?.push(`${list}:${position}`);
    }
  };
  /** Up to which token words stand that are never what a surface says. */
  let never = 0;
  tokens.forEach((_, i) => {
    if (!opensEntry(tokens, i)) return;
    const phrases = phrasesFrom(tokens, i);
    for (let size = phrases.length; size > 0; size--) {
      const phrase = phrases[size - 1] as string;
      const known = i >= never ? vocabulary.surfaces.get(phrase) : undefined;
      if (known?.role === 'never') never = i + size;
      if (parts.titles.has(phrase)) note('title', i, i + size);
      if (known && i >= never && known.role !== 'office') note(`${known.role}/${known.actor.kind}`, i, i + size);
      const small = phrase.toLowerCase();
      if (vocabulary.names.places.has(small)) note('place', i, i + size);
      if (vocabulary.names.organisations.has(small)) note('organisation', i, i + size);
      for (const list of classesOf.get(phrase) ?? []) note(list, i, i + size);
    }
  });
  return tags;
}

/** Whether an entry may begin at token `i`: with a capital, or with a particle before one ("al-Qaeda", "van Dijk"). */
function opensEntry(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return hasCapital(tokens[i]) || hasCapital(next) || (next?.text === '-' && hasCapital(tokens[i + 2]));
}

/** The words from token `i` on as plain phrases of one, two and more tokens, up to a mark that no name goes past. */
function phrasesFrom(tokens: readonly Token[], i: number): string[] {
  const phrases: string[] = [];
  let phrase = '';
  for (let end = i; end < Math.min(tokens.length, i + LONGEST); end++) {
    const next = tokens[end] as Token;
    if (/^[,;:()“”"?]$/.test(next.text)) break;
    if (end > i && next.start > (tokens[end - 1] as Token).end) phrase += ' ';
    phrase += plain(next.text);
    phrases.push(phrase);
  }
  return phrases.length > 0 ? phrases : [plain((tokens[i] as Token).text)];
}

function tagsOfWord(word: string, { names }: Vocabulary): string[] {
  const small = word.toLowerCase();
  const tags: string[] = [];
  if (names.female.has(small) || names.male.has(small)) tags.push('given name');
  if (names.surnames.has(small)) tags.push('surname');
  if (names.common.has(small)) tags.push('common');
  if (names.people.has(small) || parts.roleNouns.has(small)) tags.push('role');
  for (const [list, words] of heads) if (words.has(word)) tags.push(list);
  return tags;
}

/** The classes of each entry of the gazetteer. */
const classesOf = new Map<string, string[]>();
for (const [name, rows] of Object.entries(gazetteer))
  for (const entry of rows.flatMap((row) => row.split(', '))) classesOf.set(entry, [...(classesOf.get(entry) ?? []), name]);

const PLACES = new Set(['cities', 'regions', 'nature', 'landmarks']);

/** Whether the gazetteer has a place of this name. */
export const isListedPlace = (words: string): boolean => (classesOf.get(plain(words)) ?? []).some((list) => PLACES.has(list));

const BODIES = new Set(['companies', 'media', 'bodies', 'parties', 'teams', 'universities', 'armed']);

/** Whether the gazetteer has a company or another body of this name. */
export const isListedBody = (words: string): boolean => (classesOf.get(plain(words)) ?? []).some((list) => BODIES.has(list));

/** Whether the gazetteer has a region, such as a state of a federation, of this name. */
export const isListedRegion = (words: string): boolean => classesOf.get(plain(words))?.includes('regions') ?? false;

/** A phrase as the gazetteer writes it: apostrophes straight, letters without accents. */
function plain(phrase: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all that is ASCII needs no change
  if (/^[\x00-\x7f]*$/.test(phrase)) return phrase;
  return phrase
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replaceAll('ø', 'o')
    .replaceAll('Ø', 'O')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .replaceAll('ß', 'ss');
}
