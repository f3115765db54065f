import { z } from 'zod';

/** What of an article's file can be left out of the article, by its kind. A new kind is a noun here that
 * gets an s where there are several, and its name in the catalogue. */
export const leftOutKinds = [
  'picture',
  'video',
  'comment',
  'hidden text',
  'struck text',
  'deleted text',
  'inserted text',
  'code block',
  'form',
  'page part',
] as const;
export type LeftOutKind = (typeof leftOutKinds)[number];

/** How much of a kind was left out of an article, and how its words begin; `text` is absent where they are none. */
export const leftOutSchema = z.strictObject({
  kind: z.enum(leftOutKinds),
  count: z.int().min(1),
  text: z.string().min(1).optional(),
});
export type LeftOutAccount = z.infer<typeof leftOutSchema>[];
