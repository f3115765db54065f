import { inTextOrder } from '../model/placed.ts';
import type { KnownActor } from '../model/vocabulary.ts';
import type { NameClass } from './label-chain.ts';
import { endsOf } from './personal-name.ts';
import type { NameRun } from './runs.ts';

/** A person or organisation of the article, with the names it goes by. */
export interface Entity {
  name: string;
  kind: NameClass;
  mentions: { run: NameRun; relation: 'name' | 'alias' }[];
  /** The actor of a vocabulary that it is. */
  known?: KnownActor | undefined;
}

/**
 * Gathers name runs into entities: a surname goes to the full name that ends with it, an acronym to the name it abbreviates, then each
 * group is classified by all its mentions together. Groups that nothing tells of are left out.
 *
 * @param classify what the mentions of one entity name, its longest form first; null when nothing tells
 */
export function findEntities<Mention extends NameRun>(
  runs: readonly Mention[],
  classify: (mentions: readonly Mention[]) => NameClass | null,
): Entity[] {
  const groups = Map.groupBy(runs, ({ text }) => text);
  const names = [...groups.keys()];
  const longer = longerForms(names, groups);
  const byFirst = Map.groupBy(
    names.filter((name) => name.includes(' ')),
    (name) => name.slice(0, name.indexOf(' ')),
  );
  const isPerson = (name: string) => classify(groups.get(name) as Mention[]) === 'person';
  const canonical = new Map(names.map((name) => [name, longer(name) ?? givenNameOf(name, byFirst.get(name) ?? [], isPerson) ?? name]));
  return [...Map.groupBy(names, (name) => root(name, canonical))].flatMap(([name, forms]): Entity[] => {
    const members = forms.flatMap((form) => groups.get(form) as Mention[]);
    const own = members.filter((run) => run.text === name);
    const kind = classify([...own, ...members.filter((run) => run.text !== name)]);
    if (kind === null) return [];
    const ordered = members.toSorted(inTextOrder);
    const shown = kind === 'person' ? usualName(name, ordered) : name;
    return [{ name: shown, kind, mentions: ordered.map((run) => ({ run, relation: run.text === shown ? 'name' : 'alias' })) }];
  });
}

/** The form of a person's full name that the article uses most, the first of those used equally. */
function usualName(longest: string, runs: readonly NameRun[]): string {
  const full = runs.map(({ text }) => text).filter((text) => text.includes(' '));
  return [...Map.groupBy(full, (text) => text).values()].sort((a, b) => b.length - a.length)[0]?.[0] ?? longest;
}

function root(name: string, canonical: ReadonlyMap<string, string>): string {
  const parent = canonical.get(name) ?? name;
  return parent === name ? name : root(parent, canonical);
}

/**
 * Of these names, finds the longer one that a name is short for, or null: the one introduced with it, else the first (whom the news calls by
 * surname).
 */
function longerForms(names: readonly string[], groups: ReadonlyMap<string, readonly NameRun[]>): (name: string) => string | null {
  const fitting = byKeys(names, shortForms);
  const introducing = byKeys(names, (name) => introducedBy(groups.get(name) ?? []));
  return (name) => {
    const isLonger = (other: string): boolean => other.length > name.length;
    const short = isAcronym(name) ? `${name.replaceAll('.', '')}:` : name;
    const fits = fitting.get(short)?.find(isLonger);
    const introduced = introducing.get(name)?.find((other) => isLonger(other) && (isAcronym(name) || shortForms(other).includes(short)));
    return introduced ?? fits ?? null;
  };
}

function byKeys(names: readonly string[], keysOf: (name: string) => readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const name of names)
    for (const key of new Set(keysOf(name))) {
      const own = found.get(key) ?? [];
      own.push(name);
      found.set(key, own);
    }
  return found;
}

/** The one person of the article whom a given name alone can mean, or null. @param bearers those whose names begin with it */
function givenNameOf(name: string, bearers: readonly string[], isPerson: (name: string) => boolean): string | null {
  if (!/^\p{Lu}[\p{L}'’-]+$/u.test(name)) return null;
  return bearers.length === 1 && isPerson(name) && isPerson(bearers[0] as string) ? (bearers[0] as string) : null;
}

/** What a name can be short for it: its initials (with a colon), its ends, its first and last word, a surname. */
function shortForms(longer: string): string[] {
  const words = longer.split(/\s+/);
  const [first, last] = [words[0], words.at(-1) as string];
  const isPersonal = words.length <= 4 && !words.some((word) => /^(of|for|the|and|&)$/.test(word));
  return [
    `${initialsOf(words)}:`,
    ...endsOf(words).filter((end) => end.includes(' ')),
    ...(words.length > 2 ? [`${first} ${last}`] : []),
    ...(isPersonal && !isAcronym(last) ? [last] : []),
  ];
}

const isAcronym = (name: string): boolean => /^(?:\p{Lu}\.?){2,6}$/u.test(name);
const initialsOf = (words: readonly string[]): string =>
  words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');

/** "World Trade Organization (WTO)": the acronyms that stand in brackets right after a name. */
const introducedBy = (runs: readonly NameRun[]): string[] =>
  runs.flatMap(({ sentence: { tokens }, last }) => (tokens[last]?.text === '(' ? (tokens[last + 1]?.text ?? []) : []));
