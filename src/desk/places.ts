import { firstWords } from '../lib/text/excerpt.ts';
import { placeQuotes, statementSpans } from '../lib/text/places.ts';
import type { Choice } from './form.ts';
import type { Margin, Place } from './types.ts';

/** So many UTF-16 code units of a text are shown where it is named. */
const SHORT = 60;

/** The words of a place, with some of what stands around them. */
export function inContext({ passages }: Pick<Margin, 'passages'>, { passage, start, end }: Place): string {
  const { text } = passages.find(({ id }) => id === passage) ?? { text: '' };
  const before = /(?:\S+\s+){0,3}\S*$/u.exec(text.slice(Math.max(0, start - SHORT), start))?.[0] ?? '';
  const after = /^\S*(?:\s+\S+){0,3}/u.exec(text.slice(end, end + SHORT))?.[0] ?? '';
  const lead = start > before.length ? '… ' : '';
  const rest = end + after.length < text.length ? ' …' : '';
  return `${lead}${before}${text.slice(start, end)}${after}${rest}`.replaceAll(/\s+/gu, ' ');
}

const textsOf = ({ passages }: Pick<Margin, 'passages'>): Map<string, string> => new Map(passages.map(({ id, text }) => [id, text]));

/** Statements with where their first words stand. */
export function placedStatements(margin: Pick<Margin, 'passages' | 'statements'>): (Margin['statements'][number] & { place: Place })[] {
  const texts = textsOf(margin);
  return margin.statements.map((statement) => {
    const { passage } = statement;
    const [{ start, end } = { start: 0, end: 0 }] = statementSpans(texts.get(passage) ?? '', statement).content;
    return { ...statement, place: { passage, start, end } };
  });
}

/** Key points or dates with where they stand. */
export const placedQuotes = <Quote extends { passage: string; text: string }>(
  quotes: readonly Quote[],
  margin: Pick<Margin, 'passages'>,
): (Quote & { place: Place })[] =>
  placeQuotes(quotes, textsOf(margin)).map(({ span, ...quote }) => ({
    ...(quote as unknown as Quote),
    place: { passage: quote.passage, ...span },
  }));

/** The passages, by their first words. */
export const passageChoices = ({ passages }: Pick<Margin, 'passages'>): Choice[] =>
  passages.map(({ id, text }, index) => [id, `${index + 1}. ${firstWords(text, SHORT)}`]);

export const short = (text: string): string => firstWords(text, SHORT);
