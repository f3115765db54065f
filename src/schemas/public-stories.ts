import { z } from 'zod';
import { slugSchema } from './id.ts';

/** What builds have made public and no ledger knows, so that its addresses answer when it is taken back: `public.json`. */
export const publicStoriesSchema = z.strictObject({
  /** By id, how many pages each list of a story had at most, of those that had more than one. */
  stories: z.record(slugSchema, z.record(slugSchema, z.int().min(2))),
});
export type PublicStories = z.infer<typeof publicStoriesSchema>['stories'];
