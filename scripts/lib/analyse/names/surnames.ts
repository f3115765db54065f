import type { Paragraph } from '../../language/paragraph.ts';
import type { FoundName } from '../model/analysis.ts';
import { wordsAt } from '../model/placed.ts';

/** The surnames of the people whom the article names in full. */
export function surnamesOf(names: readonly FoundName[], paragraphs: readonly Paragraph[]): Set<string> {
  const people = names.filter(({ kind }) => kind === 'person').map((name) => wordsAt(name, paragraphs).split(' '));
  return new Set(people.flatMap((words) => (words.length > 1 ? words.slice(-1) : [])));
}
