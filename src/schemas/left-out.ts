import { z } from 'zod';

/**
 * What of an article's file can be left out of the article, by its kind. A new kind is a noun here that gets an s where there are several, and
 * its name in the catalogue.
 */
export const leftOutKinds = [
  'picture',
  'video',
  'recording',
  /** Something of another site that has no address that can be kept. */
  'embed',
  'comment',
  'hidden text',
  'struck text',
  'deleted text',
  'inserted text',
  /** A program, or how the page is set. */
  'script',
  /** A sign of the program that the article was written in, for itself. */
  'short code',
  'form',
  'formula',
  'page part',
  /** Where a link leads whose words stay: nowhere outside the source, or from where none can be kept. */
  'link',
  'link title',
  /** The mark of a note where no mark can stand, or whose note is not there. */
  'note mark',
  'tag',
  /** What the source says of itself, and no explainer has a place for. */
  'field',
  /** What somebody changed and nobody accepted yet: the words that were deleted; without words what was put in, and is in the article. */
  'tracked change',
  'earlier mail',
  'signature',
  'attachment',
  'page header',
  'page footer',
  'contents list',
  /** A note that no mark leads to. */
  'note',
  'chart',
  'diagram',
  'embedded file',
  'symbol',
  /** It is on the page as it is in the file: with a character that is lost, or was taken for others. */
  'damaged word',
] as const;
export type LeftOutKind = (typeof leftOutKinds)[number];

/** How much of a kind was left out of an article, and how its words begin; `text` is absent where they are none. */
export const leftOutSchema = z.strictObject({
  kind: z.enum(leftOutKinds),
  count: z.int().min(1),
  text: z.string().min(1).optional(),
});
export type LeftOutAccount = z.infer<typeof leftOutSchema>[];
