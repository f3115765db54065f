import { z } from 'zod';

/** Where something that an article says of itself was read. A new one is a name here, and its words in the catalogue. */
export const origins = [
  /** A line of the text: a byline, a date line, the line above the text. */
  'line',
  /** The dateline of the first paragraph. */
  'dateline',
  /** A heading of the document. */
  'heading',
  /** What a page shows in the head of its article: a byline, a time. */
  'shown',
  'json-ld',
  /** A `meta` element of a page. */
  'meta',
  /** The `title` of a page. */
  'title',
  /** The `lang` of a page. */
  'lang',
  /** The day that an address has in it: "/2026/03/02/". */
  'address',
  'front matter',
  /** The properties of a document: Word, OpenDocument, PDF, RTF. */
  'properties',
  /** The headers of an e-mail. */
  'mail',
  /** Told by the words of the text. */
  'words',
] as const;
export const originSchema = z.enum(origins);
export type Origin = z.infer<typeof originSchema>;

/** Where headline, author, day and language of an article were read; a key is absent where the article does not say it. */
export const foundSchema = z.strictObject({
  headline: originSchema.optional(),
  author: originSchema.optional(),
  published: originSchema.optional(),
  language: originSchema.optional(),
});
export type Found = z.infer<typeof foundSchema>;
