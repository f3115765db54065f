import { lower, type Token } from '../../language/paragraph.ts';
import { inTextOrder } from '../model/placed.ts';
import type { KnownActor, NameLists } from '../model/vocabulary.ts';
import type { Entity } from './entities.ts';
import { excludeEachOther, type Gender, genderBeside, genderOfGiven, genderOfSpeaker, genderOfTitle, officesIn } from './gender.ts';
import { isFull, mayBeMiddle, mayBeOne, mayBeShort, type PersonalName, plainWord, readPersonalName } from './personal-name.ts';
import type { NameRun } from './runs.ts';

/** A person whom the article names in full. */
interface Person {
  name: PersonalName;
  runs: NameRun[];
  /** What a title or a word for kin says; where there is none, what the given name does. */
  told: Gender | null;
  gender: Gender | null;
  offices: string[];
  /** Two people bear this very name: nobody is meant by it for sure. */
  shared: boolean;
  short: NameRun[];
  /** Whom the publisher teaches by this name. */
  known: KnownActor | undefined;
}

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
  for (const run of runs) shareSurname(run, runs, names, lists);
  const whole = runs.filter((run) => {
    const name = names.get(run);
    return name && isFull(name) && !isTail(run.text, runs, names);
  });
  const { people, open } = personsOf(whole, names, lists, taughtAt);
  const settled = new Set<Run>([...whole, ...open]);
  const usual = new Map<string, Person>();
  for (const run of runs.toSorted(inTextOrder)) {
    const name = names.get(run);
    if (!name || settled.has(run)) continue;
    const taught = taughtAt(run);
    const named = people.filter((person) => mayBeShort(name, person.name) || (taught && person.known?.id === taught.id));
    if (named.length === 0) named.push(...people.filter((person) => mayBeMiddle(name, person.name)));
    if (named.length === 0 && taught) named.push(newPerson(readPersonalName(taught.name) ?? name, taught, people, lists));
    if (named.length === 0) continue;
    settled.add(run);
    const person = meantBy(run, name, named, usual);
    if (person && !person.shared) person.short.push(run);
  }
  const rest = runs.filter((run) => !settled.has(run));
  return {
    people: people.filter(({ shared, runs, short }) => !shared && runs.length + short.length > 0).map(toEntity),
    rest: withoutCouples(rest, isPerson),
  };
}

/** "Anna and Paul Reed": the surname is that of both. */
function shareSurname<Run extends NameRun>(run: Run, runs: readonly Run[], names: Map<Run, PersonalName | null>, lists: NameLists): void {
  const { tokens } = run.sentence;
  if (run.last - run.first !== 1 || lower(tokens[run.last]) !== 'and') return;
  const other = runs.find(({ sentence, first }) => sentence === run.sentence && first === run.last + 1);
  const [own, whole] = [names.get(run), other && names.get(other)];
  if (!whole || !isFull(whole) || own === undefined || genderOfTitle(other?.title ?? '')) return;
  const given = plainWord(run.text);
  if (!lists.female.has(given) && !lists.male.has(given)) return;
  const isSurname = [...names.values()].some((name) => name && isFull(name) && name.surname === given);
  if (!isSurname) names.set(run, { given: [given], nicknames: [], surname: whole.surname, generation: '' });
}

/** An alias that is built like no name: "the Boss". */
const aliasOf = (text: string): PersonalName => ({ given: [], nicknames: [], surname: text.toLowerCase(), generation: '' });

/** "van der Berg" as the end of a longer name is no full name of its own. */
function isTail<Run extends NameRun>(text: string, runs: readonly Run[], names: ReadonlyMap<Run, PersonalName | null>): boolean {
  const end = ` ${text.toLowerCase()}`;
  return runs.some((other) => names.get(other) && other.text.length > text.length && other.text.toLowerCase().endsWith(end));
}

/** A person of whom the article has but an alias, and the publisher's file the name. */
function newPerson(name: PersonalName, known: KnownActor, people: Person[], lists: NameLists): Person {
  const gender = genderOfGiven(known.name, lists);
  const person: Person = { name, runs: [], told: null, gender, offices: [], shared: false, short: [], known };
  people.push(person);
  return person;
}

function personsOf<Run extends NameRun>(
  whole: readonly Run[],
  names: ReadonlyMap<Run, PersonalName | null>,
  lists: NameLists,
  taughtAt: (run: Run) => KnownActor | undefined,
) {
  const people: Person[] = [];
  const open: Run[] = [];
  // The longest form first: "Robert Dolan" may be "Robert F. Dolan Jr."
  for (const run of whole.toSorted((a, b) => b.text.length - a.text.length || inTextOrder(a, b))) {
    const name = names.get(run) as PersonalName;
    const told = genderBeside(run);
    const same = people.filter((person) => mayBeOne(person.name, name) && !(told && person.told && person.told !== told));
    const [person] = same;
    if (same.length > 1) open.push(run);
    else if (person) {
      person.runs.push(run);
      person.told ??= told;
      person.known ??= taughtAt(run);
      person.offices.push(...officesIn(run.title));
    } else
      people.push({ name, runs: [run], told, gender: null, offices: officesIn(run.title), shared: false, short: [], known: taughtAt(run) });
  }
  for (const person of people) {
    person.runs.sort(inTextOrder);
    person.gender = person.told ?? genderOfGiven((person.runs[0] as NameRun).text, lists);
    const ages = new Set(person.runs.flatMap(ageIn));
    const twin = people.some((other) => other !== person && other.runs.some(({ text }) => person.runs.some((run) => run.text === text)));
    const together = person.runs.some((run, i) => person.runs.some(({ sentence, text }, j) => j > i && sentence === run.sentence && text === run.text));
    person.shared = ages.size > 1 || twin || together;
  }
  return { people: people.sort((a, b) => inTextOrder(a.runs[0] as NameRun, b.runs[0] as NameRun)), open };
}

/** "Hugh Danvers, 34,": the age that stands beside a name. */
function ageIn({ sentence: { tokens }, last }: NameRun): string[] {
  const [comma, age, close] = tokens.slice(last, last + 3) as (Token | undefined)[];
  return comma?.text === ',' && /^\d{1,3}$/.test(age?.text ?? '') && /^[,.;]$/.test(close?.text ?? '') ? [(age as Token).text] : [];
}

/** Whom a short form means, of the people whom it fits by name; null for none or several. */
function meantBy(run: NameRun, name: PersonalName, named: readonly Person[], usual: Map<string, Person>): Person | null {
  const fits = fittingTitle(run, named);
  const way = `${run.title} ${name.surname}`;
  const told = fits.filter(({ runs: [first], known }) => (first ? inTextOrder(first, run) < 0 : known !== undefined));
  const [only] = told.length > 0 ? told : fits;
  if (!only) return null;
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

/**
 * Without a surname that stands for two people, neither of whom is named in full: "Lord Ashby", "Lady Ashby"; "Dr. Lee and Mr. Lee".
 */
function withoutCouples<Run extends NameRun>(rest: readonly Run[], isPerson: (run: Run) => boolean): Run[] {
  const groups = Map.groupBy(rest, ({ text }) => text);
  const isShared = (own: readonly Run[]) => {
    const genders = new Set(own.flatMap(({ title }) => genderOfTitle(title) ?? []));
    const paired = own.some((run) =>
      own.some((other) => other.sentence === run.sentence && other.title !== run.title && other.title !== '' && run.title !== ''),
    );
    return genders.size > 1 || paired;
  };
  return rest.filter((run) => !(isPerson(run) && isShared(groups.get(run.text) ?? [])));
}

/** What the titles of short forms tell, where they agree. */
function titleIn(short: readonly NameRun[]): Gender | null {
  const [gender, other] = new Set(short.flatMap(({ title }) => genderOfTitle(title) ?? []));
  return other ? null : (gender ?? null);
}

function toEntity({ runs, short, told, known }: Person): FoundPerson {
  const mentions = [...runs, ...short].sort(inTextOrder);
  const shown = known?.name ?? usualForm(runs);
  const named = mentions.map((run) => ({ run, relation: run.text === shown ? ('name' as const) : ('alias' as const) }));
  return { name: shown, kind: 'person', told: told ?? titleIn(short), known, mentions: named };
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
