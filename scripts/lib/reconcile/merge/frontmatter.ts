import type { Rejected } from '../../../../src/schemas/ledger.ts';
import { type Fields, isSame, mergeValue, type Value } from './fields.ts';
import { isOwned, type ListItem, mergeItems } from './items.ts';
import { fromOf, isList, itemsOf, LISTS, type ListName, type Matter, mapOf, writeMatter } from './matter.ts';
import { mergeKeys } from './order.ts';
import { saidAgain } from './said-again.ts';
import { each, type Judge, type Versions } from './types.ts';

/** The actors that a person took out, in this run or before, and did not put back. */
export function rejectedActors({ base, edited }: Pick<Versions<Matter>, 'base' | 'edited'>, before: readonly string[]): Set<string> {
  const kept = new Set(itemsOf(edited, 'actors').map(({ key }) => key));
  return new Set([...before, ...itemsOf(base, 'actors').map(({ key }) => key)].filter((id) => !kept.has(id)));
}

/** The actors that an editor stands for and nobody suggests any more: they are the editor's now, with their tags and statements. */
export function acceptedActors({ edited, generated }: Pick<Versions<Matter>, 'edited' | 'generated'>): Set<string> {
  const suggested = new Set(itemsOf(generated, 'actors').map(({ key }) => key));
  return new Set(itemsOf(edited, 'actors').flatMap(({ key, fields }) => (isOwned(fields) && !suggested.has(key) ? key : [])));
}

export interface MatterRules {
  rejected: Rejected;
  /** What `rejectedActors` says. */
  withoutActors: ReadonlySet<string>;
  /** What `acceptedActors` says. */
  accepted: ReadonlySet<string>;
  /** The actors that a tag in the body of the result names. */
  tagged: ReadonlySet<string>;
  /** The words of the passages of the result. */
  texts: ReadonlyMap<string, string>;
  judge: Judge;
}

/** Merges the frontmatter field by field, its lists item by item. @returns the YAML, and what the editor has taken out */
export function mergeMatter(versions: Versions<Matter>, rules: MatterRules) {
  const { edited, generated } = versions;
  const { judge } = rules;
  const listed = (name: ListName, needed?: ReadonlySet<string>) => mergeList(name, versions, rules, needed);
  const [themes, keyPoints, dates, statements] = [listed('themes'), listed('keyPoints'), listed('dates'), listed('statements')];
  const speaking = statements.items.map(({ actor }) => String(actor));
  const actors = listed('actors', new Set([...rules.tagged, ...speaking]));
  const lists = { actors, themes, keyPoints, dates, statements };

  const order = mergeKeys(each(versions, ({ data }) => data));
  const merged: Fields = {};
  for (const key of order) {
    if (isList(key)) merged[key] = lists[key].items;
    else if (key === 'source') merged[key] = mergeMap(versions, key, judge);
    else if (key === 'found' || key === 'leftOut') merged[key] = generated.data[key];
    else if (key !== 'from') merged[key] = mergeTop(versions, key, judge);
  }
  merged.from = mergeFrom(versions, merged);
  return {
    yaml: writeMatter(merged, order, edited, generated),
    statements: new Set(statements.items.map(({ id }) => String(id))),
    rejected: {
      actors: actors.rejected,
      themes: themes.rejected,
      statements: statements.rejected,
      keyPoints: keyPoints.rejected.map(toQuote),
      dates: dates.rejected.map(toQuote),
    },
  };
}

function toQuote(key: string): { passage: string; text: string } {
  const [passage = ''] = key.split(' ', 1);
  return { passage, text: key.slice(passage.length + 1) };
}

function mergeList(
  name: ListName,
  matters: Versions<Matter>,
  rules: MatterRules,
  needed: ReadonlySet<string> = new Set(),
): { items: Fields[]; rejected: string[] } {
  const { rejected, accepted, judge } = rules;
  const versions = each(matters, (own) => itemsOf(own, name, rules.withoutActors));
  const before = name === 'keyPoints' || name === 'dates' ? rejected[name].map(LISTS[name].keyOf) : rejected[name];
  const kept = new Set(versions.edited.map(({ key }) => key));
  const taken = new Set([...before, ...versions.base.map(({ key }) => key)].filter((key) => !kept.has(key)));
  const outside = new Set([...before, ...saidAgain(name, versions, taken)]);
  const merged = mergeItems(versions, { name: LISTS[name].name, rejected: outside, accepted, needed, judge });
  const now = new Map(versions.generated.map(({ key, fields }) => [key, fields]));
  const items = merged.items.flatMap((item) => {
    const fields = 'passage' in item.fields ? followWords(item, now.get(item.key), LISTS[name].name, rules) : item.fields;
    return fields ? [fields] : [];
  });
  return { items, rejected: [...merged.rejected] };
}

const clashAt = (edited: Matter, key: string) => ({ what: `the ${key}`, line: edited.lineOf([key]) });

/** A field that says in `from` where it comes from: one that the editor has taken over stays theirs, as do words of their own. */
function mergeTop(versions: Versions<Matter>, key: string, judge: Judge): Value {
  const values = each(versions, ({ data }) => data[key]);
  if (key === 'standfirst' && typeof values.edited === 'object') return values.edited;
  const [before, mine] = [fromOf(versions.base, key), fromOf(versions.edited, key)];
  if (before !== undefined && isOwned({ from: mine }) && isSame(values.base, values.edited)) return values.edited;
  return mergeValue(values, { ...clashAt(versions.edited, key), isText: TEXTS.has(key) }, judge);
}

/** The fields that are words, which a person may write anew. */
const TEXTS = new Set(['headline', 'author', 'summary']);

function mergeMap(versions: Versions<Matter>, key: string, judge: Judge): Fields {
  const maps = each(versions, (own) => mapOf(own, key));
  const clash = clashAt(versions.edited, key);
  const merge = (name: string): [string, Value] => {
    const values = each(maps, (own) => own[name]);
    return [name, mergeValue(values, { ...clash, what: `"${name}" of ${key}` }, judge)];
  };
  return Object.fromEntries(mergeKeys(maps).map(merge));
}

/** Where the fields of the result come from: what the editor wrote or took over says what they say, the rest what the new version says. */
function mergeFrom(versions: Versions<Matter>, merged: Fields): Fields {
  const { base, edited, generated } = versions;
  const entries = mergeKeys(each(versions, (own) => mapOf(own, 'from'))).map((name): [string, Value] => {
    const isNew = !isSame(merged[name], edited.data[name]);
    // Words that a person wrote in the place of both.
    if (isNew && !isSame(merged[name], generated.data[name])) return [name, undefined];
    const isTheirs = !isSame(edited.data[name], base.data[name]) || !isSame(fromOf(edited, name), fromOf(base, name));
    return [name, !isNew && isTheirs ? fromOf(edited, name) : fromOf(generated, name)];
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** Keeps an item that quotes a passage with its words: where they moved the item follows; where they are gone that is a clash. */
function followWords({ fields, line }: ListItem, now: Fields | undefined, name: string, { texts, judge }: MatterRules): Fields | undefined {
  const words = wordsOf(fields);
  const stand = (passage: unknown): boolean => words.every((own) => texts.get(String(passage))?.includes(own));
  if (stand(fields.passage) || (now && isSame(wordsOf(fields), wordsOf(now)) && isSame(fields.passage, now.passage))) return fields;
  if (now && stand(now.passage)) return { ...fields, passage: now.passage };
  const [place, ...others] = [...texts.keys()].filter(stand);
  if (place !== undefined && others.length === 0) return { ...fields, passage: place };
  const clash = { what: `the words of a ${name}${isOwned(fields) ? ' that an editor has approved' : ' that an editor has changed'}`, line };
  const side = judge.decide({ ...clash, ours: showWords(fields), theirs: now ? showWords(now) : texts.get(String(fields.passage)) });
  return side === 'ours' ? fields : now;
}

const wordsOf = ({ source, cue, content, text }: Fields): string[] =>
  [source, cue, content, text].flat().filter((own): own is string => typeof own === 'string');

const showWords = ({ text, content }: Fields): string => [text ?? [], content ?? []].flat().join(' … ');
