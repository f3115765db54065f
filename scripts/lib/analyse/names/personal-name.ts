import people from '../../../../src/vocabulary/people.json' with { type: 'json' };
import { parts } from '../../language/word-lists.ts';

/** The parts of a person's name, each word in small letters, apostrophes straight, without points. */
export interface PersonalName {
  /** Given and middle names and initials, in order. */
  given: string[];
  nicknames: string[];
  /** With the particles before it: "van der berg". Empty for a given name alone. */
  surname: string;
  /** "jr", "sr", "ii"; empty for none. */
  generation: string;
}

const GENERATIONS = new Map(
  people.generations.map((word) => [word.toLowerCase(), word.toLowerCase().replace(/^([js])(?:un|en)ior$/, '$1r')]),
);
const NICKNAME = /["“”‘(]([^"“”’)]+)["”’)]/gu;
const LONGEST = 7;

/** A word of a name as names are compared: in small letters, apostrophes straight, no points. */
export const plainWord = (word: string): string => word.replaceAll('’', "'").replace(/[.,]/g, '').toLowerCase();

/** "Jr.", "III". */
export const isGeneration = (word: string): boolean => GENERATIONS.has(plainWord(word));

/** Takes a person's name apart; null for more words than a person's name has, or none. @param name titles cut off */
export function readPersonalName(name: string): PersonalName | null {
  const asides = [...name.matchAll(NICKNAME)].map((match) => plainWord(match[1] as string));
  const nicknames = asides.filter((words) => !/^(née|nee|born) /.test(words));
  const words = name.replace(NICKNAME, ' ').split(/\s+/).map(plainWord).filter(Boolean);
  const generation = words.length > 1 ? (GENERATIONS.get(words.at(-1) as string) ?? '') : '';
  const kept = generation === '' ? words : words.slice(0, -1);
  if (kept.length === 0 || kept.length > LONGEST || kept.some((word) => /^(of|for|the|and|&)$/.test(word))) return null;
  let last = kept.length - 1;
  while (last > 0 && parts.particles.has(kept[last - 1] as string) && !(last === 1 && kept[0] === 'e')) last--;
  return { given: kept.slice(0, last), nicknames, surname: kept.slice(last).join(' '), generation };
}

/** A name of more words has no more ends: nobody is called by so many. */
const MOST_ENDS = 20;

/** What a name ends in, without its first words, longest first: "van der Berg", "der Berg", "Berg". */
export const endsOf = (words: readonly string[]): string[] =>
  words.slice(1, MOST_ENDS + 1).map((_, at, all) => words.slice(words.length - all.length + at).join(' '));

/** The words by which a person may be meant: see `mayBeShort`. */
export const shortKeys = ({ given, nicknames, surname }: PersonalName): string[] => [
  surname,
  ...(given[0] === undefined ? [] : [given[0]]),
  ...nicknames,
  ...endsOf(['', ...given, ...surname.split(' ')]),
];

/** Whether a name is more than a surname or a given name alone. */
export const isFull = ({ given }: PersonalName): boolean => given.length > 0;

/** Whether two full names may be one person's: initials and left-out middle names agree, generations do not differ. */
export function mayBeOne(a: PersonalName, b: PersonalName): boolean {
  if (a.surname !== b.surname || (a.generation !== b.generation && a.generation !== '' && b.generation !== '')) return false;
  const [first, second] = [a.given[0] ?? '', b.given[0] ?? ''];
  if (!agree(first, second) && !a.nicknames.includes(second) && !b.nicknames.includes(first)) return false;
  const [middle, other] = [a.given.slice(1), b.given.slice(1)];
  return middle.length === 0 || other.length === 0 || middle.every((word, i) => other[i] === undefined || agree(word, other[i] as string));
}

const agree = (a: string, b: string): boolean => a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/** Whether a short form may be a person's: the surname, with or without its particles, a given name, a nickname. */
export function mayBeShort(short: PersonalName, whole: PersonalName): boolean {
  if (short.generation !== '' && short.generation !== whole.generation) return false;
  const words = short.surname;
  if (words === whole.surname || whole.surname.endsWith(` ${words}`)) return true;
  if (short.generation !== '') return false;
  return words === whole.given[0] || whole.nicknames.includes(words) || ` ${whole.given.join(' ')} ${whole.surname}`.endsWith(` ${words}`);
}

/** Whether a word is the first of a person's two surnames, or a middle name: "García" of "Luis García Ruiz". */
export const mayBeMiddle = (short: PersonalName, { given }: PersonalName): boolean =>
  short.given.length === 0 && short.generation === '' && short.surname.length > 1 && given.slice(1).includes(short.surname);
