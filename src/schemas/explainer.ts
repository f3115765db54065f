import { z } from 'zod';
import { actorSchema } from './actor.ts';
import { dateSchema, namedDateSchema } from './date.ts';
import { formatSchema } from './format.ts';
import { addressSchema } from './id.ts';
import { languageSchema } from './language.ts';
import { leftOutSchema } from './left-out.ts';
import { foundSchema } from './origin.ts';
import { confidenceSchema, itemProvenance, provenanceSchema } from './provenance.ts';
import { statementSchema } from './statement.ts';
import { themeSchema } from './theme.ts';

/** A sentence that carries the story: its passage and its words, verbatim. */
const keyPointSchema = z.strictObject({
  passage: addressSchema,
  text: z.string().min(1),
  from: itemProvenance,
  confidence: confidenceSchema.optional(),
});

const reviewSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('suggested') }),
  z.strictObject({ status: z.literal('approved'), by: z.string().min(1), on: dateSchema }),
]);

/** Whether an explainer is on the public site; an unlisted one has its page, and stands in no list. */
export const statusSchema = z.enum(['draft', 'published', 'unlisted']);

/** A key without a value is an empty list: what is left when a person deletes the last line of one. */
export const listOf = <Entry extends z.ZodType>(entry: Entry) =>
  z
    .array(entry)
    .nullish()
    .transform((list) => list ?? []);

/** The frontmatter of `src/content/explainers/NAME.mdx`. */
export const explainerSchema = z.strictObject({
  format: formatSchema,
  status: statusSchema.default('published'),
  /** The day (UTC) from which on it is public. */
  publish: dateSchema.optional(),
  headline: z.string().min(1),
  /** As the byline writes it; null when the article names nobody. */
  author: z.string().min(1).nullable().default(null),
  /** The article's own date; null when it brings none. */
  published: dateSchema.nullable().default(null),
  /** The language of the article, where it is not English. Nothing is suggested of one that is not. */
  language: languageSchema.optional(),
  /** The passage that stands above the story and sums it up, where there is one; or words of an editor's own, as Markdown, that do. */
  standfirst: z.union([addressSchema, z.strictObject({ words: z.string().trim().min(1) })]).optional(),
  /** What the story comes to, in an editor's own words, as Markdown. */
  summary: z.string().trim().min(1).optional(),
  /** Where headline, author, date and language come from; a key that is absent was written by a person. */
  from: z
    .strictObject({
      headline: provenanceSchema.optional(),
      author: provenanceSchema.optional(),
      published: provenanceSchema.optional(),
      language: provenanceSchema.optional(),
    })
    .default({}),
  /** Where in the article's file headline, author, date and language were read. */
  found: foundSchema.optional(),
  /** The article file, the SHA-256 of its bytes when this explainer was written, and what it says of where it was published. */
  source: z.strictObject({
    file: z.string().min(1),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    url: z.url({ protocol: /^https?$/ }).optional(),
    publisher: z.string().min(1).optional(),
    section: z.string().min(1).optional(),
    updated: dateSchema.optional(),
  }),
  /** What of the article's file is not on the page. */
  leftOut: listOf(leftOutSchema),
  review: reviewSchema.default({ status: 'suggested' }),
  actors: listOf(actorSchema),
  themes: listOf(themeSchema),
  keyPoints: listOf(keyPointSchema),
  dates: listOf(namedDateSchema),
  statements: listOf(statementSchema),
});
export type ExplainerData = z.infer<typeof explainerSchema>;
