import type { FoundName, Paragraph, Span } from '../types.ts';
import type { Cast } from './cast.ts';

/** Leaves out the capitals that are surnames in this article: "Amman" where it has told of Sudesh Amman. */
export function withoutNamesakes({ actors, mentions }: Cast, names: readonly FoundName[], paragraphs: readonly Paragraph[]): Cast {
  const surnames = surnamesOf(names, paragraphs);
  const kept = mentions.filter((mention) => mention.relation !== 'metonym' || !surnames.has(wordsOf(mention, paragraphs)));
  const present = new Set(kept.map(({ actor }) => actor));
  return { actors: actors.filter(({ id }) => present.has(id)), mentions: kept };
}

/** The surnames of the people whom the article names in full. */
export function surnamesOf(names: readonly FoundName[], paragraphs: readonly Paragraph[]): Set<string> {
  const people = names.filter(({ kind }) => kind === 'person').map((name) => wordsOf(name, paragraphs).split(' '));
  return new Set(people.flatMap((words) => (words.length > 1 ? words.slice(-1) : [])));
}

const wordsOf = ({ paragraph, start, end }: Span & { paragraph: number }, paragraphs: readonly Paragraph[]): string =>
  (paragraphs[paragraph] as Paragraph).text.slice(start, end);
