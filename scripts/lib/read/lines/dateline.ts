import { type Article, hasWords, type LeftOut } from '../model/types.ts';
import { readDateLine } from './date-line.ts';

/** "WEYMARSH, Norland, March 2 (Coastal Press) - ": where, when and for whom an agency's report was written. The words after it are prose. */
const DATELINE =
  /^(?=.{3,100}?\s[-–—]{1,2}\s)(\p{Lu}[\p{Lu}\p{M}\s'’.()/-]*\p{Lu}\.?)((?:,\s*[\p{L}\p{N}.'’ ]+?){0,4}?)\s*(?:\((\p{Lu}[^()]{1,40})\))?\s*[-–—]{1,2}\s+(?=\S)/u;
/** "Pell, 2 March 2026 – ", as bodies write it. */
const WITH_DAY = /^\p{Lu}[\p{L}\s'’.-]{1,40},\s*((?:\d{1,2}\s+\p{L}{3,9}|\p{L}{3,9}\.?\s+\d{1,2},?)\s+\d{4})\s*[-–—]{1,2}\s/u;
const DAY = /(?:\p{L}{3,9}\.?\s+\d{1,2}|\d{1,2}\s+\p{L}{3,9}\.?)(?:,?\s+\d{4})?$/u;

/** Whether a paragraph begins with a dateline. */
export const isDateline = (text: string): boolean => DATELINE.test(text);

/**
 * The day in the dateline that a paragraph begins with.
 *
 * @param years those that the article's file says beside its prose; a dateline without one takes it from them when they are one and the same
 * @returns YYYY-MM-DD; null where there is no dateline, or it does not determine a day
 */
export function dayOfDateline(text: string, years: readonly string[]): string | null {
  const said = WITH_DAY.exec(text)?.[1] ?? DAY.exec(DATELINE.exec(text)?.[2] ?? '')?.[0];
  if (!said) return null;
  const [year, ...others] = new Set(years);
  const whole = /\d{4}$/.test(said) || !year || others.length > 0 ? said : `${said}, ${year}`;
  return readDateLine(whole)?.day ?? null;
}

/** A line that says whose an article is, and since when. */
const COPYRIGHT = /^(?:©|\(c\)|copyright\b)/i;

/** The day in the dateline of the first paragraph, with the year of what stands around the article. */
export function dayFromDateline({ blocks, furniture }: Pick<Article, 'blocks' | 'furniture'>, leftOut: readonly LeftOut[]): string | null {
  const words = blocks.filter(hasWords);
  const beside = [
    ...leftOut,
    ...furniture.filter(({ kind }) => kind === 'date'),
    ...words.filter(({ text }) => COPYRIGHT.test(text)),
  ].flatMap(({ text }) => text ?? []);
  return dayOfDateline(
    words[0]?.text ?? '',
    beside.flatMap((text) => text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []),
  );
}
