import { meaningOf } from './fields.ts';
import type { ListItem } from './items.ts';
import { pairWords } from './marks.ts';
import type { ListName } from './matter.ts';
import type { Versions } from './types.ts';

/** The part of the longer one's words that two sentences share when one is the other, reworded. Set by hand: most of them, and a correction of a few is sure to count. */
const REWORDED = 0.6;

/**
 * Suggestions that only a person may bring in, by their keys: a key point that they took out and whose sentence the article has reworded;
 * a statement that they wrote before it was found.
 *
 * @param taken the keys of what they took out
 */
export function saidAgain(
  name: ListName,
  { edited, generated }: Pick<Versions<ListItem[]>, 'edited' | 'generated'>,
  taken: ReadonlySet<string>,
): string[] {
  const keys = new Set(generated.map(({ key }) => key));
  if (name === 'statements') {
    const theirs = new Set(edited.filter(({ key }) => !keys.has(key)).map(quoteOf));
    return generated.filter((item) => theirs.has(quoteOf(item))).map(({ key }) => key);
  }
  if (name !== 'keyPoints') return [];
  const gone = Map.groupBy(
    [...taken].filter((key) => !keys.has(key)),
    passageIn,
  );
  return generated.filter(({ key }) => gone.get(passageIn(key))?.some((own) => isReworded(own, key))).map(({ key }) => key);
}

/** The words of a statement, and where they stand. */
const quoteOf = ({ fields: { passage, content } }: ListItem): string => `${meaningOf(passage)} ${meaningOf(content)}`;

/** Keys are the address of a passage and words. */
const passageIn = (key: string): string => key.slice(0, key.indexOf(' '));

function isReworded(one: string, other: string): boolean {
  const { fromWords, toWords, partner } = pairWords(one, other);
  return partner.size >= REWORDED * Math.max(fromWords.length, toWords.length);
}
