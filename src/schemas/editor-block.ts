import { z } from 'zod';
import { dateSchema, isPeriod, PERIOD_MESSAGE, pointSchema } from './date.ts';
import { addressSchema } from './id.ts';

const words = z.string().trim().min(1);
/** Addresses with spaces or commas between them. */
const addresses = z
  .string()
  .transform((list) => list.split(/[\s,]+/).filter((address) => address !== ''))
  .pipe(z.array(addressSchema).min(1));

/** What somebody needs to know to understand the article: background, what stands around it, or what a word means. */
const noteSchema = z.strictObject({
  kind: z.literal('note'),
  about: z.enum(['background', 'context', 'definition']).default('background'),
  title: words.optional(),
});

/**
 * A question that readers ask, with an answer in the editor's words, or by passages of the article; or what is known, or is not, of a matter.
 * Several stand under the `heading` of the first.
 */
const questionSchema = z
  .strictObject({
    kind: z.literal('question'),
    about: z.enum(['answer', 'known', 'unknown']).default('answer'),
    heading: words.optional(),
    ask: words.optional(),
    passages: addresses.optional(),
  })
  .refine(({ about, ask }) => about !== 'answer' || ask !== undefined, { path: ['ask'], message: 'it asks nothing; write ask="…?"' });

/** A statement of the explainer, set large. */
const quoteSchema = z.strictObject({ kind: z.literal('quote'), statement: addressSchema });

/** A list of links to read on; above it the original article, where the explainer knows its address. */
const sourcesSchema = z.strictObject({
  kind: z.literal('sources'),
  title: words.optional(),
  /** The day that the original article was last looked at. */
  accessed: dateSchema.optional(),
});

/** What was wrong on the page and was put right, and the day of that. */
const correctionSchema = z.strictObject({ kind: z.literal('correction'), on: dateSchema });

/** What happened when, for the timeline. */
const eventSchema = z
  .strictObject({ kind: z.literal('event'), on: pointSchema, to: dateSchema.optional() })
  .refine(isPeriod, { message: PERIOD_MESSAGE });

const required = (message: string) => z.string({ error: message }).trim().min(1);
const link = z.url({ protocol: /^https?$/, error: 'an address is written https://…' });
/** The name of a file in the folder `media`. */
const fileSchema = (endings: RegExp, message: string) =>
  required(message)
    .regex(/^[^/\\\0]+$/, 'write the name of a file that lies in media/ itself, without a folder')
    .regex(endings, message);

/** A picture of the editor's: who made it, and under which terms. A caption stands between its tags. */
const pictureSchema = z.strictObject({
  kind: z.literal('picture'),
  file: fileSchema(
    /\.(?:jpe?g|png|webp|avif|gif|tiff?|svg)$/i,
    'it names no picture; write file="…" with a .jpg, .png, .webp, .avif or .svg of media/',
  ),
  alt: required('it is missing; write alt="…": a sentence that says what the picture shows, for whoever can not see it'),
  credit: required('it is missing; write credit="…": who made the picture'),
  licence: words.optional(),
  source: link.optional(),
});

/** The kinds of charts: lines over days or numbers, or a bar for each thing. */
export const chartTypes = ['line', 'bar'] as const;

/** A chart of the columns of a table, a file of comma-separated values. A caption stands between its tags. */
const chartSchema = z.strictObject({
  kind: z.literal('chart'),
  data: fileSchema(/\.csv$/i, 'it names no table; write data="….csv" with a file of media/'),
  type: z.enum(chartTypes, 'it is missing, or none that there is; write type="line" or type="bar"'),
  x: required('it is missing; write x="…": the column with the days, numbers or names'),
  /** The columns with the numbers, with commas between them. */
  y: required('it is missing; write y="…": the column with the numbers, or several with commas between them').transform((list) =>
    list.split(',').flatMap((column) => column.trim() || []),
  ),
  title: required('it is missing; write title="…": what the chart shows'),
  credit: required('it is missing; write credit="…": who has collected the numbers'),
  source: link.optional(),
});

/**
 * The blocks of an editor's own words, by their kind; all but their address (`id`) and what stands between their tags. The name of the element is
 * its kind with a capital letter, and these keys are its attributes.
 */
export const editorBlockSchema = z.discriminatedUnion('kind', [
  noteSchema,
  questionSchema,
  quoteSchema,
  sourcesSchema,
  correctionSchema,
  eventSchema,
  pictureSchema,
  chartSchema,
]);
export type EditorAttributes = z.infer<typeof editorBlockSchema>;
export type EditorKind = EditorAttributes['kind'];

/** The name of the element of a kind of block. */
export const elementOf = (kind: string): string => kind.charAt(0).toUpperCase() + kind.slice(1);

/** The elements of these blocks, each with its kind and the attributes that it may have. */
export const editorElements: ReadonlyMap<string, { kind: EditorKind; attributes: readonly string[] }> = new Map(
  editorBlockSchema.options.map(({ shape: { kind, ...attributes } }) => [
    elementOf(kind.value),
    { kind: kind.value, attributes: ['id', ...Object.keys(attributes)] },
  ]),
);
