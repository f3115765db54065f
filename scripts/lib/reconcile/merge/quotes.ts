import { type Fields, isSame } from './fields.ts';
import { isOwned, type ListItem } from './items.ts';
import type { Judge } from './types.ts';

/** The words of passages, by address. */
export type Texts = ReadonlyMap<string, string>;

/**
 * Keeps an item that quotes a passage with its words: where they moved to another passage the item follows; where they are gone that is a
 * clash.
 *
 * @param item as merged
 * @param now the item of the same key as it is generated now
 * @returns the fields of the result; undefined when the item goes
 */
export function followWords(
  { fields, line }: ListItem,
  now: Fields | undefined,
  name: string,
  { texts, judge }: { texts: Texts; judge: Judge },
): Fields | undefined {
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

/** The words that a statement, a key point or a date repeats. */
const wordsOf = ({ source, cue, content, text }: Fields): string[] =>
  [source, cue, content, text].flat().filter((own): own is string => typeof own === 'string');

const showWords = (fields: Fields): string =>
  [fields.text, fields.content]
    .flat()
    .filter((own) => own !== undefined)
    .join(' … ');
