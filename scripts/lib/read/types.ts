/** A block of an article, in its order. */
export interface Block {
  kind: 'paragraph' | 'heading';
  /** The article's words: line ends joined, outer white space cut, all else as it was. */
  text: string;
  /** Line of the article file, 1-based; 1 throughout a Word document, which has no lines. */
  line: number;
}

/** An article as received: what it says of itself, and its blocks. Nothing is guessed: what it does not say is null. */
export interface Article {
  headline: string | null;
  author: string | null;
  /** YYYY-MM-DD */
  published: string | null;
  blocks: Block[];
  /** True when the first block is a standfirst: it stands between the headline and the byline or date line. It is prose like the rest. */
  hasStandfirst?: true;
  /** The lines that were read as headline, byline and date line, so that nothing of the file is lost. */
  furniture: { kind: 'headline' | 'byline' | 'date'; text: string; line: number }[];
}
