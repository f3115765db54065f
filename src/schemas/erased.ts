import { z } from 'zod';
import { dateSchema } from './date.ts';
import { slugSchema } from './id.ts';

const hexSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** Words that were erased, as no more than proves that they are nowhere. */
export const erasureSchema = z.strictObject({
  explainer: slugSchema,
  on: dateSchema,
  /** How many words they were. */
  words: z.int().min(1),
  /** The SHA-256 of the salt and the words. */
  hash: hexSchema,
  /** Other explainers that had these words of their own when they were erased: then only the files of this one are held to be without them. */
  elsewhere: z.array(slugSchema),
});
export type Erasure = z.infer<typeof erasureSchema>;

/** All that was erased from a content folder: `erased.json`. */
export const erasedSchema = z.strictObject({
  /** Made once for a folder, so that lists of hashes made elsewhere say nothing of it. */
  salt: hexSchema,
  erasures: z.array(erasureSchema),
});
export type Erased = z.infer<typeof erasedSchema>;
