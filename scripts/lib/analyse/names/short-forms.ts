import { lower } from '../../language/paragraph.ts';
import { parts } from '../../language/word-lists.ts';
import { inTextOrder } from '../model/placed.ts';
import { excludeEachOther, genderOfSpeaker, genderOfTitle, officesIn } from './gender.ts';
import type { PersonalName } from './personal-name.ts';
import type { Person } from './persons.ts';
import type { NameRun } from './runs.ts';

/**
 * Whom a short form means, of the people whom it fits by name; null for none or several.
 *
 * @param usual whom each form meant while one person was known to bear it, null for somebody unknown; noted here
 */
export function meantBy(run: NameRun, name: PersonalName, named: readonly Person[], usual: Map<string, Person | null>): Person | null {
  const fits = fittingTitle(run, named);
  const way = `${run.title.toLowerCase() || officesOf(run).join(' ')} ${name.surname}`;
  const told = fits.filter(({ runs: [first], known }) => (first ? inTextOrder(first, run) < 0 : known !== undefined));
  // "Justice Stone ruled. Emma Stone wept.": who comes in with an office before the name is somebody else
  const offices = officesOf(run);
  const isBorne = fits.some((person) => offices.some((office) => person.offices.includes(office)));
  if (offices.length > 0 && told.length === 0 && !isBorne) usual.set(way, null);
  const [only] = told.length > 0 ? told : fits;
  if (!only || usual.get(way) === null) return null;
  if (fits.length === 1 || told.length === 1) {
    if (told.length === 1 && name.generation === '' && !usual.has(way)) usual.set(way, only);
    return only;
  }
  const gender = run.title === '' ? genderOfSpeaker(run.sentence.tokens, run.last) : null;
  const before = usual.get(way);
  const byPronoun = gender ? told.filter((person) => person.gender === gender) : [];
  const others = gender ? told.filter((person) => person.gender === null) : told;
  if (before && fits.includes(before)) return gender && before.gender && before.gender !== gender ? null : before;
  return byPronoun.length === 1 && others.length === 0 ? (byPronoun[0] ?? null) : null;
}

/** The offices in a title, and in the word for one right before: "police chief Law". */
function officesOf({ title, sentence: { tokens }, first }: NameRun): string[] {
  const before = title === '' ? lower(tokens[first - 1]) : '';
  return [...officesIn(title), ...(parts.roleNouns.has(before) ? [before] : [])];
}

/** Those whom the title of a mention does not rule out; those who bear it, where somebody does. */
function fittingTitle({ title }: NameRun, people: readonly Person[]): readonly Person[] {
  const gender = genderOfTitle(title);
  const offices = officesIn(title);
  const fits = people.filter(
    (person) => !(gender && person.gender && person.gender !== gender) && !excludeEachOther(offices, person.offices),
  );
  const holders = fits.filter((person) => offices.some((office) => person.offices.includes(office)));
  return holders.length > 0 ? holders : fits;
}
