import { inTextOrder } from '../model/placed.ts';
import type { KnownActor } from '../model/vocabulary.ts';
import type { NameClass } from './label-chain.ts';
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
  const isPerson = (name: string) => classify(groups.get(name) as Mention[]) === 'person';
  const canonical = new Map(names.map((name) => [name, fullNameOf(name, names, groups) ?? givenNameOf(name, names, isPerson) ?? name]));
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

/** The longer name that `name` is short for, or null: the one introduced with it, else the first (whom the news calls by surname). */
function fullNameOf(name: string, names: readonly string[], groups: ReadonlyMap<string, readonly NameRun[]>): string | null {
  const fits = names.filter(
    (longer) => longer.length > name.length && (shortensTo(longer, name) || (isAcronym(name) && isIntroduced(longer, name, groups))),
  );
  const introduced = fits.filter((longer) => isIntroduced(longer, name, groups));
  return introduced[0] ?? fits[0] ?? null;
}

/** The one person of the article whom a given name alone can mean, or null. */
function givenNameOf(name: string, names: readonly string[], isPerson: (name: string) => boolean): string | null {
  if (!/^\p{Lu}[\p{L}'’-]+$/u.test(name)) return null;
  const bearers = names.filter((longer) => longer.startsWith(`${name} `));
  return bearers.length === 1 && isPerson(name) && isPerson(bearers[0] as string) ? (bearers[0] as string) : null;
}

function shortensTo(longer: string, name: string): boolean {
  const words = longer.split(/\s+/);
  if (isAcronym(name)) return initialsOf(words) === name.replaceAll('.', '');
  if (name.includes(' ')) return longer.endsWith(` ${name}`) || (words.length > 2 && `${words[0]} ${words.at(-1)}` === name);
  if (words.some((word) => /^(of|for|the|and|&)$/.test(word)) || words.length > 4) return false;
  return words.at(-1) === name;
}

const isAcronym = (name: string): boolean => /^(?:\p{Lu}\.?){2,6}$/u.test(name);
const initialsOf = (words: readonly string[]): string =>
  words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');

/** "World Trade Organization (WTO)": the acronym stands in brackets right after the name. */
function isIntroduced(longer: string, name: string, groups: ReadonlyMap<string, readonly NameRun[]>): boolean {
  return (groups.get(longer) ?? []).some((run) => {
    const [bracket, acronym] = run.sentence.tokens.slice(run.last, run.last + 2);
    return bracket?.text === '(' && acronym?.text === name;
  });
}
