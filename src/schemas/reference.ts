import { z } from 'zod';
import { dateSchema } from './date.ts';

/** Where something that the publisher wrote can be looked up. */
const referenceSchema = z.strictObject({
  /** What stands there; the address stands for it where nobody says. */
  title: z.string().min(1).optional(),
  url: z.url({ protocol: /^https?$/, error: 'an address starts with https:// or http://' }),
  /** The day that somebody read it. */
  accessed: dateSchema.optional(),
});
export type Reference = z.infer<typeof referenceSchema>;

/** The sources of a text of the publisher's own. */
export const referencesSchema = z.array(referenceSchema).default([]);
