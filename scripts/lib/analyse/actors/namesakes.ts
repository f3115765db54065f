import type { Paragraph } from '../../language/paragraph.ts';
import type { Cast, FoundName } from '../model/analysis.ts';
import { wordsAt } from '../model/placed.ts';
import { surnamesOf } from '../names/surnames.ts';

/** Leaves out the capitals that are surnames in this article: "Amman" where it has told of Sudesh Amman. */
export function withoutNamesakes({ actors, mentions }: Cast, names: readonly FoundName[], paragraphs: readonly Paragraph[]): Cast {
  const surnames = surnamesOf(names, paragraphs);
  const kept = mentions.filter((mention) => mention.relation !== 'metonym' || !surnames.has(wordsAt(mention, paragraphs)));
  const present = new Set(kept.map(({ actor }) => actor));
  return { actors: actors.filter(({ id }) => present.has(id)), mentions: kept };
}
