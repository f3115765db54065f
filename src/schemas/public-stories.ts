import { z } from 'zod';
import { slugSchema } from './id.ts';

/** What builds have made public and no ledger knows, so that its addresses answer when it is taken back: `public.json`. */
export const publicStoriesSchema = z.strictObject({
  /** Ids, from A to Z. */
  stories: z.array(slugSchema),
});
