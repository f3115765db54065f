import people from '../../../../src/vocabulary/people.json' with { type: 'json' };
import { lower, type Token } from '../../language/paragraph.ts';
import type { NameLists } from '../model/vocabulary.ts';
import { plainWord } from './personal-name.ts';
import type { NameRun } from './runs.ts';

export type Gender = 'female' | 'male';

const genderedWords = (male: readonly string[], female: readonly string[]): ReadonlyMap<string, Gender> =>
  new Map([
    ...male.map((word): [string, Gender] => [plainWord(word), 'male']),
    ...female.map((word): [string, Gender] => [plainWord(word), 'female']),
  ]);

const TITLES = genderedWords(people.maleTitles, people.femaleTitles);
const KIN = genderedWords(people.maleKin, people.femaleKin);
const PRONOUNS = genderedWords(['he', 'him', 'his', 'himself'], ['she', 'her', 'hers', 'herself']);
const COURTESY = new Set(people.courtesyTitles.map(plainWord));
/** Each way to write the title of a member of a chamber or a governor → one for all; nobody is two of them at once. */
const CHAMBERS = new Map(
  people.chambers.flatMap((line) => {
    const [chamber = '', ways = ''] = line.split(': ');
    return ways.split(' ').map((way) => [plainWord(way), chamber] as const);
  }),
);

const titleWords = (title: string): string[] => title.split(' ').map(plainWord).filter(Boolean);

/** What a title tells: "Mr", "Queen"; null for none, or "Dr". */
export const genderOfTitle = (title: string): Gender | null =>
  TITLES.get(plainWord(title)) ??
  titleWords(title)
    .map((word) => TITLES.get(word))
    .find((gender) => gender !== undefined) ??
  null;

/** The titles that tell one holder from another: "dr", "Sen"; "Mr" and "Sir" do not. */
export const officesIn = (title: string): string[] =>
  titleWords(title)
    .filter((word) => !COURTESY.has(word))
    .map((word) => CHAMBERS.get(word) ?? word);

/** "Rep" against "Sen": whether nobody has both titles. */
export function excludeEachOther(a: readonly string[], b: readonly string[]): boolean {
  const chambers = new Set(CHAMBERS.values());
  const [own, other] = [a.filter((title) => chambers.has(title)), b.filter((title) => chambers.has(title))];
  return own.length > 0 && other.length > 0 && !own.some((title) => other.includes(title));
}

/** What is said beside a full name: a title, a word for kin ("his sister, Kerry Dolan", "Kerry Dolan, his sister,"). */
export const genderBeside = ({ sentence: { tokens }, first, last, title }: NameRun): Gender | null =>
  genderOfTitle(title) ?? kinBefore(tokens, first) ?? kinAfter(tokens, last);

/** What the lists say of the given name of a full name; null where they say both or nothing. */
export function genderOfGiven(name: string, { female, male }: NameLists): Gender | null {
  const given = plainWord(name.split(' ')[0] ?? '');
  if (female.has(given) === male.has(given)) return null;
  return female.has(given) ? 'female' : 'male';
}

/** "wife", "brother". */
export const isKin = (token: Token | undefined): boolean => KIN.has(lower(token));

const kinBefore = (tokens: readonly Token[], first: number): Gender | null =>
  KIN.get(lower(tokens[first - 1])) ?? (tokens[first - 1]?.text === ',' ? (KIN.get(lower(tokens[first - 2])) ?? null) : null);

function kinAfter(tokens: readonly Token[], last: number): Gender | null {
  if (tokens[last]?.text !== ',') return null;
  if (!/^(his|her|their|the|my|our)$/.test(lower(tokens[last + 1]))) return null;
  // "Robert Dolan, his wife Kerry" is a list
  const kin = tokens.slice(last + 2, last + 4).findIndex((token) => KIN.has(lower(token)));
  return kin >= 0 && /^[,.;)]$/.test(tokens[last + 3 + kin]?.text ?? '') ? (KIN.get(lower(tokens[last + 2 + kin])) ?? null) : null;
}

/** What the pronoun right after the verb of saying tells of who says it ("Vance said she was done", "Vance said of her brother"); or null. */
export function genderOfSpeaker(tokens: readonly Token[], last: number): Gender | null {
  let at = last;
  if (tokens[at]?.pos !== 'VERB') return null;
  at++;
  if (/^(that|of|how|why)$/.test(lower(tokens[at]))) at++;
  return PRONOUNS.get(lower(tokens[at])) ?? null;
}

/** Whether a sentence speaks of one person in the third person after a token. */
export const hasPersonalPronoun = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from).some((token) => PRONOUNS.has(lower(token)));
