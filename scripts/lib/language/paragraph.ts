import type { Span } from '../../../src/lib/text/places.ts';

export type { Span };

/** A token with its place in the paragraph. */
export interface Token extends Span {
  text: string;
  /** Universal part of speech (universaldependencies.org/u/pos). */
  pos: string;
  lemma: string;
}

export interface Sentence extends Span {
  tokens: Token[];
}

/** How a paragraph stands in its article, where it is no running prose. */
export interface ParagraphShape {
  /**
   * An item of a list; part of a quotation that stands by itself, of a note, of a caption; a row of a table; text that is set as a machine would.
   * Of what is in several of these it is the innermost, but all of a note is note.
   */
  role?: 'item' | 'quotation' | 'note' | 'caption' | 'row' | 'preformatted';
  /** True where what holds the paragraph before holds this one too: no section begins here. */
  goesOn?: boolean;
  /** What of it is not of the story: a dateline, credits, a correction. Each is a sentence of its own. */
  outside?: Span[];
}

/** What is too long to be read: a word, a sentence or a paragraph by itself, or what stands late in a long article. */
export interface Unread extends Span {
  what: 'word' | 'sentence' | 'paragraph' | 'article';
}

/** Whether a span stands in what is not of the story. */
export const isOutside = ({ outside }: ParagraphShape, { start, end }: Span): boolean =>
  outside?.some((span) => start >= span.start && end <= span.end) ?? false;

/** A paragraph of the article, read once and shared by every step of the analysis. */
export interface Paragraph extends ParagraphShape {
  text: string;
  sentences: Sentence[];
  /** What of it is too long to be read: it has no tokens, and nothing is derived from it. */
  unread?: Unread[];
}

/** The sentences of an article in order, each with the text and the number of its paragraph. */
export const sentencesOf = (paragraphs: readonly Paragraph[]): { paragraph: number; text: string; sentence: Sentence }[] =>
  paragraphs.flatMap(({ text, sentences }, paragraph) => sentences.map((sentence) => ({ paragraph, text, sentence })));

/** The sentences of the story itself; all, where none of them is. */
export function storyOf(paragraphs: readonly Paragraph[]): ReturnType<typeof sentencesOf> {
  const all = sentencesOf(paragraphs);
  const story = all.filter(({ paragraph, sentence }) => !isOutside(paragraphs[paragraph] as Paragraph, sentence));
  return story.length > 0 ? story : all;
}

/** The span of the tokens `[first, last)`. */
export const spanOf = (tokens: readonly Token[], first: number, last: number): Span => ({
  start: (tokens[first] as Token).start,
  end: (tokens[last - 1] as Token).end,
});

/** A token's text in small letters; empty for none. */
export const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? '';

/** "'s", or the apostrophe of a plural. */
export const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && /^['’]s?$/.test(token.text) && token.pos === 'PART';

export const isCapitalised = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);
