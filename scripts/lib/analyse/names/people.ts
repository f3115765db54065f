import { inTextOrder } from '../model/placed.ts';
import type { KnownActor, NameLists } from '../model/vocabulary.ts';
import type { Entity } from './entities.ts';
import { type Gender, genderOfTitle } from './gender.ts';
import { endsOf, isFull, mayBeMiddle, mayBeShort, type PersonalName, readPersonalName, shortKeys } from './personal-name.ts';
import { newPerson, type Person, personsOf, shareSurname } from './persons.ts';
import type { NameRun } from './runs.ts';
import { meantBy } from './short-forms.ts';

/** A person as an entity, and what a title or a word for kin tells. */
export interface FoundPerson extends Entity {
  told: Gender | null;
  known: KnownActor | undefined;
}

/**
 * Gathers the people of an article. A surname, a given name or a nickname alone goes to the one person whom it fits by name, title,
 * generation and pronoun; of several, to the one whom it meant before the others came in; else it stays open, and is left out.
 *
 * @param runs the names of the article, titles cut off, in order
 * @param isPerson whether a name is read as a person's
 * @param taughtAt whom the publisher teaches by the words of a name
 */
export function gatherPeople<Run extends NameRun>(
  runs: readonly Run[],
  isPerson: (run: Run) => boolean,
  lists: NameLists,
  taughtAt: (run: Run) => KnownActor | undefined = () => undefined,
): { people: FoundPerson[]; rest: Run[] } {
  const names = new Map(
    runs.map((run) => [run, isPerson(run) ? (readPersonalName(run.text) ?? (taughtAt(run) ? aliasOf(run.text) : null)) : null]),
  );
  const texts = new Set(runs.filter((run) => names.get(run)).map(({ text }) => text.toLowerCase()));
  const tails = new Set([...texts].flatMap((text) => endsOf(text.split(' '))));
  const runsOf = Map.groupBy(runs, ({ sentence }) => sentence);
  const surnames = new Set([...names.values()].flatMap((name) => (name && isFull(name) ? name.surname : [])));
  for (const run of runs) shareSurname(run, runsOf.get(run.sentence) ?? [], names, surnames, lists);
  const whole = runs.filter((run) => {
    const name = names.get(run);
    // "van der Berg" as the end of a longer name is no full name of its own.
    return name && isFull(name) && !tails.has(run.text.toLowerCase());
  });
  const { people, open } = personsOf(whole, names, lists, taughtAt);
  const settled = new Set<Run>([...whole, ...open]);
  const usual = new Map<string, Person | null>();
  const known = knownBy(people);
  for (const run of runs.toSorted(inTextOrder)) {
    const name = names.get(run);
    if (!name || settled.has(run)) continue;
    const taught = taughtAt(run);
    let named = known.by(name, taught);
    if (named.length === 0 && taught) {
      named = [newPerson(readPersonalName(taught.name) ?? name, taught, people, lists)];
      known.add(named[0] as Person);
    }
    if (named.length === 0) continue;
    settled.add(run);
    if (named.length > MOST_BEARERS) continue;
    const person = meantBy(run, name, named, usual);
    if (person && !person.shared) person.short.push(run);
  }
  const rest = runs.filter((run) => !settled.has(run));
  return {
    people: people.filter(({ shared, runs, short }) => !shared && runs.length + short.length > 0).map(toEntity),
    rest: withoutCouples(rest, isPerson),
  };
}

/** A short form that more people of one article may be called by tells of none of them. */
const MOST_BEARERS = 100;

/** Finds those whom a short form may mean, by the words that they may be called by: see `mayBeShort`, `mayBeMiddle`. */
function knownBy(people: readonly Person[]) {
  const rows = new Map<string, Person[]>();
  const put = (key: string, person: Person) => {
    const row = rows.get(key) ?? [];
    if (row.at(-1) !== person) row.push(person);
    rows.set(key, row);
  };
  const add = (person: Person) => {
    for (const key of shortKeys(person.name)) put(key, person);
    for (const word of person.name.given.slice(1)) put(`middle ${word}`, person);
    if (person.known) put(`taught ${person.known.id}`, person);
  };
  for (const person of people) add(person);
  const by = (name: PersonalName, taught: KnownActor | undefined): Person[] => {
    const short = (rows.get(name.surname) ?? []).filter((person) => mayBeShort(name, person.name));
    const own = taught ? (rows.get(`taught ${taught.id}`) ?? []) : [];
    const named = own.length === 0 ? short : people.filter((person) => short.includes(person) || own.includes(person));
    return named.length > 0 ? named : (rows.get(`middle ${name.surname}`) ?? []).filter((person) => mayBeMiddle(name, person.name));
  };
  return { add, by };
}

/** An alias that is built like no name: "the Boss". */
const aliasOf = (text: string): PersonalName => ({ given: [], nicknames: [], surname: text.toLowerCase(), generation: '' });

/**
 * Without a surname that stands for two people, neither of whom is named in full: "Lord Ashby", "Lady Ashby"; "Dr. Lee and Mr. Lee".
 */
function withoutCouples<Run extends NameRun>(rest: readonly Run[], isPerson: (run: Run) => boolean): Run[] {
  const groups = Map.groupBy(rest, ({ text }) => text);
  const isShared = (own: readonly Run[]): boolean => {
    const genders = new Set(own.flatMap(({ title }) => genderOfTitle(title) ?? []));
    const titled = own.filter(({ title }) => title !== '');
    const paired = Map.groupBy(titled, ({ sentence }) => sentence)
      .values()
      .some((together) => new Set(together.map(({ title }) => title)).size > 1);
    return genders.size > 1 || paired;
  };
  const shared = new Set([...groups].filter(([, own]) => isShared(own)).map(([text]) => text));
  return rest.filter((run) => !(isPerson(run) && shared.has(run.text)));
}

function toEntity({ runs, short, told, known }: Person): FoundPerson {
  const [gender, other] = new Set(short.flatMap(({ title }) => genderOfTitle(title) ?? []));
  // "Mr Reed", "Ms Reed" after "Pat Reed": one of them is somebody else, and nothing tells which
  const mentions = [...runs, ...(other ? [] : short)].sort(inTextOrder);
  const shown = known?.name ?? usualForm(runs);
  const named = mentions.map((run) => ({ run, relation: run.text === shown ? ('name' as const) : ('alias' as const) }));
  return { name: shown, kind: 'person', told: told ?? (other ? null : (gender ?? null)), known, mentions: named };
}

/** The form of a full name that the article uses most, the first of those used equally; one that is all in capitals only where there is no other. */
function usualForm(runs: readonly NameRun[]): string {
  const full = runs.filter(({ text }) => text.includes(' '));
  // "Anna" of "Anna and Paul Reed"
  if (full.length === 0) return `${runs[0]?.text} ${surnameAfter(runs[0] as NameRun)}`;
  const forms = full.map(({ text }) => text);
  const usual = forms.filter((text) => /\p{Ll}/u.test(text));
  return [...Map.groupBy(usual.length > 0 ? usual : forms, (text) => text)].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '';
}

/** The last word of the name that "and" joins to a given name. */
function surnameAfter({ sentence: { tokens }, last }: NameRun): string {
  let at = last + 1;
  while (/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') || tokens[at + 1]?.text === '-') at++;
  let surname = tokens[at]?.text ?? '';
  for (let i = at; tokens[i - 1]?.text === '-'; i -= 2) surname = `${tokens[i - 2]?.text}-${surname}`;
  return surname;
}
