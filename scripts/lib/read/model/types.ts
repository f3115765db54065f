import { z } from 'zod';
import { type Holder, holderSchema, type Tree } from '../../../../src/lib/shape.ts';
import { languageSchema } from '../../../../src/schemas/language.ts';
import { leftOutKinds } from '../../../../src/schemas/left-out.ts';
import { foundSchema } from '../../../../src/schemas/origin.ts';

const lineSchema = z.int().min(1);
const textSchema = z.string().regex(/^\S(?:.*\S)?$/su, 'a text is not empty, and has no white space around it');
/** What the mark of a note says: whatever Markdown can have between `[^` and `]`. */
const labelSchema = z.string().regex(/^[^\s[\]\\]+$/, 'a label has no space, bracket or backslash');
const place = { start: z.int().min(0), end: z.int().min(0) };

/** What stands around, or between, words of a text. Marks do not cross; outer before inner. */
const markSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...place, kind: z.enum(['emphasis', 'strong', 'code', 'sup', 'sub', 'inserted']) }),
  /** `url`: http, https or mailto, absolute. */
  z.strictObject({ ...place, kind: z.literal('link'), url: z.string().min(1) }),
  /** Words that the article shows struck out: they stand at `start`, and are no part of the text. `end` is `start`. */
  z.strictObject({ ...place, kind: z.literal('struck'), text: z.string().min(1) }),
  /** The mark of a note, which is no part of the text. `end` is `start`; `label` is that of a note of the article. */
  z.strictObject({ ...place, kind: z.literal('noteMark'), label: labelSchema }),
]);
export type ArticleMark = z.infer<typeof markSchema>;

/** Words of the article that get an address. */
const wordsSchema = z.strictObject({
  /** `row`: the cells of a row of a table, with a tab between two; `header`: those of its first row, where that says what the columns are. */
  kind: z.enum(['paragraph', 'row', 'header', 'preformatted']),
  /**
   * The article's words: line ends joined but in what is preformatted and at hard breaks, outer white space cut but for that of cells and of
   * what is preformatted; all else as it was.
   */
  text: z.string().regex(/\S/, 'a text is not empty'),
  marks: z.array(markSchema).optional(),
  /** Line of the article file, 1-based; 1 throughout a file that has no lines. */
  line: lineSchema,
});
const headingSchema = z.strictObject({
  kind: z.literal('heading'),
  text: textSchema,
  /** 1 to 6; absent where the article does not say it. */
  depth: z.int().min(1).max(6).optional(),
  line: lineSchema,
});
/** Something of another site that the article shows in itself, such as a film; only its address and its name are kept. */
const embedSchema = z.strictObject({
  kind: z.literal('embed'),
  url: z.string().min(1),
  name: z.string().min(1).optional(),
  line: lineSchema,
});
const ruleSchema = z.strictObject({ kind: z.literal('rule'), line: lineSchema });

/** What a block is that holds no others. Headings stand in nothing; rows and headers stand in tables only. */
const leafSchema = z.union([wordsSchema, headingSchema, embedSchema, ruleSchema]);
export type Words = z.infer<typeof wordsSchema>;
export type Heading = z.infer<typeof headingSchema>;
export type Leaf = z.infer<typeof leafSchema>;

/** A block of an article, in its order: words, or what holds such. */
export type Block = Leaf | (Holder & { blocks: Block[] });
const blockSchema: z.ZodType<Block> = z.lazy(() =>
  z.union([
    leafSchema,
    ...holderSchema.options.map((holder) => z.strictObject({ ...holder.shape, blocks: z.array(blockSchema) })),
  ] as unknown as [z.ZodType<Block>, z.ZodType<Block>]),
);

/** Something of the source that is not in the article. */
const leftOutSchema = z.strictObject({
  /** In the word of the report: what of its kind it is. */
  kind: z.enum(leftOutKinds),
  /** The words that it had, or its name; absent where it had none. */
  text: z.string().min(1).optional(),
  line: lineSchema,
});
export type LeftOut = z.infer<typeof leftOutSchema>;

/** An article as received: what it says of itself, and its blocks. Nothing is guessed: what it does not say is null. */
export const articleSchema = z.strictObject({
  headline: z.string().min(1).nullable(),
  author: z.string().min(1).nullable(),
  /** YYYY-MM-DD */
  published: z.iso.date().nullable(),
  /** The day of its last change, where it says one. */
  updated: z.iso.date().optional(),
  /** The language that it is written in: a tag of BCP 47 ("de", "zh-Hant"). Absent where nothing tells it. */
  language: languageSchema.optional(),
  /** Where headline, author, day and language were read. */
  found: foundSchema.optional(),
  /** The address that the article itself gives as its own. */
  canonical: z.url({ protocol: /^https?$/ }).optional(),
  /** Who published it, as it says itself. */
  publisher: z.string().min(1).optional(),
  /** The part of a paper that it stood in: "Politics". */
  section: z.string().min(1).optional(),
  /** What it says it is about. `code`: of the IPTC's Media Topics, "medtop:11000000". */
  topics: z.array(z.strictObject({ code: z.string().min(1).optional(), name: z.string().min(1).optional() })).optional(),
  /** The `picture` of a figure is its source: an address, a path from the article, one in the Word document, or a data URI. */
  blocks: z.array(blockSchema),
  /** True when the first block is a standfirst: it stands between the headline and the byline or date line. It is prose like the rest. */
  hasStandfirst: z.literal(true).optional(),
  /** The lines that were read as headline, byline and date line, so that nothing of the file is lost. */
  furniture: z.array(z.strictObject({ kind: z.enum(['headline', 'byline', 'date']), text: z.string(), line: lineSchema })),
  /** What else of the file is not among the blocks. */
  leftOut: z.array(leftOutSchema).optional(),
});
export type Article = z.infer<typeof articleSchema>;

/** Whether a block is one of words, as paragraphs are. */
export const hasWords = (block: Tree<Leaf> | undefined): block is Words =>
  block !== undefined && (block.kind === 'paragraph' || block.kind === 'row' || block.kind === 'header' || block.kind === 'preformatted');
