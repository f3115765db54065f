import { flatten, type Piece } from '../../../src/lib/shape.ts';
import type { FoundSection } from '../analyse/model/analysis.ts';
import { type Article, type Heading, hasWords, type Leaf } from '../read/model/types.ts';

/** What of an article stands in a section. */
export interface Placed {
  /** The article's headings above that of the section, with nothing between them. */
  under: string[];
  /** Of what has words, with the number of its paragraph; of all else with that of the one before it. */
  pieces: (Piece<Exclude<Leaf, Heading>> & { paragraph: number })[];
}

/**
 * Sorts what an article holds into its sections. What has no words goes with what it follows, unless a heading stands between.
 *
 * @param sections they hold all paragraphs, in order
 */
export function placePieces({ blocks }: Pick<Article, 'blocks'>, sections: readonly FoundSection[]): Placed[] {
  const placed = sections.map((): Placed => ({ under: [], pieces: [] }));
  let paragraph = -1;
  let at = 0;
  let heading: string | undefined;
  const goTo = (next: number): void => {
    while (next > (sections[at]?.last ?? next)) at += 1;
  };
  for (const { within, leaf } of flatten<Leaf>(blocks)) {
    if (leaf?.kind === 'heading') {
      goTo(paragraph + 1);
      if (heading !== undefined) placed[at]?.under.push(heading);
      heading = leaf.text;
      continue;
    }
    if (hasWords(leaf)) {
      paragraph += 1;
      goTo(paragraph);
      heading = undefined;
    }
    placed[at]?.pieces.push({ within, ...(leaf && { leaf }), paragraph });
  }
  return placed;
}
