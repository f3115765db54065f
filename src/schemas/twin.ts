import { z } from 'zod';
import { actorSchema, relationSchema } from './actor.ts';
import { chartTableSchema } from './chart-table.ts';
import { chartTypes, editorBlockSchema } from './editor-block.ts';
import { explainerSchema } from './explainer.ts';
import { addressSchema, slugSchema } from './id.ts';
import { confidenceSchema, provenanceSchema } from './provenance.ts';
import { statementKindSchema } from './statement.ts';

const from = provenanceSchema.describe(
  'article: it stands in the article as such; suggested: the build derived it; editor: a person wrote or corrected it',
);
const confidence = confidenceSchema.optional().describe('how likely a suggestion is right, 0 to 1');
const url = z.url();
const day = z.iso.date();
const position = z.int().min(0).describe('in Unicode code points, from the start of the passage');

const quoteSelectorSchema = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1).describe('the words'),
  prefix: z.string().describe('what stands before them in the passage; with the words and the suffix it occurs there once'),
  suffix: z.string().describe('what stands after them in the passage'),
});
const positionSelectorSchema = z.strictObject({
  type: z.literal('TextPositionSelector'),
  start: position,
  end: position.describe('exclusive, in Unicode code points'),
});

/**
 * Words of a passage, as a specific resource of the W3C's Web Annotation Data Model (section 4.2). Both selectors select the same words.
 */
const targetSchema = z.strictObject({
  source: url.describe('the address of the passage; its text is "text" of that passage in this file'),
  selector: z.tuple([quoteSelectorSchema, positionSelectorSchema]),
});
export type Target = z.infer<typeof targetSchema>;

const passageSchema = z.strictObject({
  id: addressSchema,
  url,
  section: slugSchema,
  text: z.string().min(1).describe('the words of the article, character for character; cells of a row have a tab between them'),
  kind: z.enum(['row', 'header', 'preformatted']).optional().describe('absent for a paragraph'),
  within: z
    .array(z.enum(['list', 'item', 'quotation', 'table', 'caption', 'figure', 'note']))
    .optional()
    .describe('what holds it, outer before inner; absent for running prose'),
  marks: z
    .array(
      z.strictObject({
        kind: z.enum(['emphasis', 'strong', 'code', 'link', 'sup', 'sub', 'ins', 'struck', 'noteMark', 'term']),
        start: position,
        end: position,
        url: z.string().optional().describe('where a link goes, or the page of a term'),
        term: slugSchema.optional().describe('the term of the glossary that the words are linked with'),
        text: z
          .string()
          .optional()
          .describe('words that are struck out, or the label of a note: they stand at start, and are not in the text'),
      }),
    )
    .optional()
    .describe('what stands around the words, or between two of them; absent where nothing does'),
  mentions: z.array(z.strictObject({ start: position, end: position, actor: slugSchema, relation: relationSchema })),
});

const figureSchema = z.strictObject({
  name: z.string().min(1).describe('of the picture in the content folder'),
  url: url.describe('where the site has it'),
  alt: z.string().min(1).nullable().describe('what it shows, in the words of the article; null where it says nothing'),
  width: z.int().min(1).describe('in pixels, as all others'),
  height: z.int().min(1),
  section: slugSchema,
  caption: z.array(addressSchema).describe('the passages of its caption'),
});

const editorKinds = editorBlockSchema.options.map(({ shape }) => shape.kind.value);

const editorSchema = z.strictObject({
  id: slugSchema,
  url,
  kind: z.enum(editorKinds),
  section: slugSchema.describe('the section that it stands in, above or below'),
  label: z.string().min(1).describe('what the page calls it'),
  heading: z.string().min(1).optional().describe('what stands over it and those of its kind below it'),
  title: z.string().min(1).optional().describe('of a question what it asks'),
  on: z.string().optional().describe('of a correction its day; of an event YYYY, YYYY-MM or YYYY-MM-DD, the first day of a period'),
  to: day.optional().describe('the last day of a period'),
  statement: addressSchema.optional().describe('what a quote quotes'),
  passages: z.array(addressSchema).optional().describe('what answers a question'),
  accessed: day.optional().describe('the day that the original article was looked at'),
  picture: z
    .strictObject({ url: url.describe('where the site has it'), width: z.int().min(1).describe('in pixels'), height: z.int().min(1) })
    .optional(),
  alt: z.string().min(1).optional().describe('what a picture shows'),
  credit: z.string().min(1).optional().describe('who made a picture, or collected the numbers of a chart'),
  licence: z.string().min(1).optional().describe('the terms of a picture'),
  source: url.optional().describe('where a picture, or the numbers of a chart, come from'),
  chart: z.enum(chartTypes).optional().describe('how a chart shows its table'),
  table: chartTableSchema.optional().describe('the numbers of a chart'),
  text: z.string().describe('the words of the editor, a line for each paragraph'),
});

/** The explainer as data, at `/explainers/SLUG/index.json`. A change that could break a reader of it gives it another version. */
export const twinSchema = z.strictObject({
  $schema: url,
  version: z.literal(1),
  url,
  markdown: url.describe('the same as text'),
  language: z.string().min(2),
  headline: z.string().min(1),
  author: z.string().min(1).nullable().describe('as the byline writes it; null when the article names nobody'),
  published: day.nullable().describe("the article's own date; null when it brings none"),
  updated: day.nullable().describe('the day of the last revision; null when there was one only, or when it is not known'),
  from: z.strictObject({ headline: from, author: from, published: from }),
  review: z.discriminatedUnion('status', [
    z.strictObject({ status: z.literal('suggested') }),
    z.strictObject({
      status: z.literal('approved'),
      by: z.string().min(1),
      on: day,
      changedSince: z.literal(true).optional().describe('present where it is no longer what was approved'),
    }),
  ]),
  source: explainerSchema.shape.source
    .extend({ updated: day.optional() })
    .describe('the article file, the SHA-256 of its bytes, and where it says that it was published'),
  sections: z.array(
    z.strictObject({ id: slugSchema, url, heading: z.string().min(1).nullable().describe('null for a section without one'), from }),
  ),
  passages: z.array(passageSchema).describe('the article, in order'),
  figures: z.array(figureSchema).optional().describe('the pictures of the article, in order; absent where it has none'),
  standfirst: z.string().min(1).optional().describe('the words of an editor above the article'),
  summary: z.string().min(1).optional().describe('the words of an editor'),
  editorBlocks: z.array(editorSchema).optional().describe('what an editor wrote, in order; none of it is the article’s'),
  actors: z.array(z.strictObject({ ...actorSchema.shape, from, confidence, url })),
  themes: z.array(
    z.strictObject({
      id: slugSchema,
      url,
      name: z.string().min(1),
      iptc: z.string().optional().describe('the IPTC Media Topic that it is'),
      below: z.string().optional().describe('the IPTC Media Topic that this local theme lies below'),
      because: z.array(z.string().min(1)).describe('the words that it was suggested for'),
      from,
      confidence,
    }),
  ),
  keyPoints: z.array(z.strictObject({ target: targetSchema, from, confidence })),
  dates: z.array(
    z.strictObject({
      target: targetSchema,
      on: z.string().describe('YYYY, YYYY-MM or YYYY-MM-DD; the first day of a period'),
      to: day.optional().describe('the last day of a period'),
      from,
      confidence,
    }),
  ),
  statements: z.array(
    z.strictObject({
      id: addressSchema,
      url,
      passage: addressSchema,
      source: targetSchema.nullable().describe('the words that name the source; null when the passage names none'),
      actor: slugSchema.nullable().describe('whom they stand for; null when that could not be determined'),
      cue: targetSchema.nullable().describe('the words that attribute; null for a quotation without any'),
      content: z.array(targetSchema).min(1).describe('what was said: its parts in order'),
      kind: statementKindSchema.describe('direct: all of it stands in quotation marks; mixed: a part; indirect: none'),
      from,
      confidence,
    }),
  ),
});
export type Twin = z.infer<typeof twinSchema>;
