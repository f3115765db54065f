import { z } from 'zod';

const lineSchema = z.int().min(1);

/** A block of an article, in its order. */
const blockSchema = z.strictObject({
  kind: z.enum(['paragraph', 'heading']),
  /** The article's words: line ends joined, outer white space cut, all else as it was. */
  text: z.string().regex(/^\S(?:.*\S)?$/su, 'a text is not empty, and has no white space around it'),
  /** Line of the article file, 1-based; 1 throughout a file that has no lines. */
  line: lineSchema,
});
export type Block = z.infer<typeof blockSchema>;

/** An article as received: what it says of itself, and its blocks. Nothing is guessed: what it does not say is null. */
export const articleSchema = z.strictObject({
  headline: z.string().min(1).nullable(),
  author: z.string().min(1).nullable(),
  /** YYYY-MM-DD */
  published: z.iso.date().nullable(),
  blocks: z.array(blockSchema),
  /** True when the first block is a standfirst: it stands between the headline and the byline or date line. It is prose like the rest. */
  hasStandfirst: z.literal(true).optional(),
  /** The lines that were read as headline, byline and date line, so that nothing of the file is lost. */
  furniture: z.array(z.strictObject({ kind: z.enum(['headline', 'byline', 'date']), text: z.string(), line: lineSchema })),
});
export type Article = z.infer<typeof articleSchema>;
