import { lower, type Token } from '../../language/paragraph.ts';
import { inTextOrder } from '../model/placed.ts';
import type { KnownActor, NameLists } from '../model/vocabulary.ts';
import { type Gender, genderBeside, genderOfGiven, genderOfTitle, officesIn } from './gender.ts';
import { isFull, mayBeOne, type PersonalName, plainWord } from './personal-name.ts';
import type { NameRun } from './runs.ts';

/** A person whom the article names in full. */
export interface Person {
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

/** The people whom full names are, and the names that two people fit. @param whole runs of full names @param names what each run says */
export function personsOf<Run extends NameRun>(
  whole: readonly Run[],
  names: ReadonlyMap<Run, PersonalName | null>,
  lists: NameLists,
  taughtAt: (run: Run) => KnownActor | undefined,
) {
  const people: Person[] = [];
  const open: Run[] = [];
  const bySurname = new Map<string, Person[]>();
  // The longest form first: "Robert Dolan" may be "Robert F. Dolan Jr."
  for (const run of whole.toSorted((a, b) => b.text.length - a.text.length || inTextOrder(a, b))) {
    const name = names.get(run) as PersonalName;
    const told = genderBeside(run);
    const namesakes = bySurname.get(name.surname) ?? [];
    const same = namesakes.filter((person) => mayBeOne(person.name, name) && !(told && person.told && person.told !== told));
    const [person] = same;
    if (same.length > 1) open.push(run);
    else if (person) {
      person.runs.push(run);
      person.told ??= told;
      person.known ??= taughtAt(run);
      person.offices.push(...officesIn(run.title).filter((office) => !person.offices.includes(office)));
    } else {
      const offices = officesIn(run.title);
      const found: Person = { name, runs: [run], told, gender: null, offices, shared: false, short: [], known: taughtAt(run) };
      people.push(found);
      namesakes.push(found);
      bySurname.set(name.surname, namesakes);
    }
  }
  const bearers = new Map<string, number>();
  for (const { runs } of people) for (const text of new Set(runs.map((run) => run.text))) bearers.set(text, (bearers.get(text) ?? 0) + 1);
  for (const person of people) {
    person.runs.sort(inTextOrder);
    person.gender = person.told ?? genderOfGiven((person.runs[0] as NameRun).text, lists);
    const ages = new Set(person.runs.flatMap(ageIn));
    const twin = [...new Set(person.runs.map(({ text }) => text))].some((text) => (bearers.get(text) ?? 0) > 1);
    const together = [...Map.groupBy(person.runs, ({ sentence }) => sentence).values()].some(
      (own) => new Set(own.map(({ text }) => text)).size < own.length,
    );
    person.shared = ages.size > 1 || twin || together;
  }
  return { people: people.sort((a, b) => inTextOrder(a.runs[0] as NameRun, b.runs[0] as NameRun)), open };
}

/** "Hugh Danvers, 34,": the age that stands beside a name. */
function ageIn({ sentence: { tokens }, last }: NameRun): string[] {
  const [comma, age, close] = tokens.slice(last, last + 3) as (Token | undefined)[];
  return comma?.text === ',' && /^\d{1,3}$/.test(age?.text ?? '') && /^[,.;]$/.test(close?.text ?? '') ? [(age as Token).text] : [];
}

/** "Anna and Paul Reed": the surname is that of both. @param beside the runs of its sentence @param surnames of all who are named in full */
export function shareSurname<Run extends NameRun>(
  run: Run,
  beside: readonly Run[],
  names: Map<Run, PersonalName | null>,
  surnames: ReadonlySet<string>,
  lists: NameLists,
): void {
  const { tokens } = run.sentence;
  if (run.last - run.first !== 1 || lower(tokens[run.last]) !== 'and') return;
  const other = beside.find(({ first }) => first === run.last + 1);
  const [own, whole] = [names.get(run), other && names.get(other)];
  if (!whole || !isFull(whole) || own === undefined || genderOfTitle(other?.title ?? '')) return;
  const given = plainWord(run.text);
  if (!lists.female.has(given) && !lists.male.has(given)) return;
  if (!surnames.has(given)) names.set(run, { given: [given], nicknames: [], surname: whole.surname, generation: '' });
}

/** A person of whom the article has but an alias, and the publisher's file the name. */
export function newPerson(name: PersonalName, known: KnownActor, people: Person[], lists: NameLists): Person {
  const gender = genderOfGiven(known.name, lists);
  const person: Person = { name, runs: [], told: null, gender, offices: [], shared: false, short: [], known };
  people.push(person);
  return person;
}
