import { z } from 'zod';
import { actorKindSchema, relationSchema } from './actor.ts';
import { dateSchema, pointSchema } from './date.ts';
import { editorBlockSchema } from './editor-block.ts';
import { statusSchema } from './explainer.ts';
import { addressSchema, slugSchema } from './id.ts';
import { ownPictureSchema } from './own-picture.ts';
import { statementKindSchema } from './statement.ts';

const words = z.string().trim().min(1);
/** Words of a passage of the article: UTF-16 code units of its text, end exclusive. */
const placeSchema = z
  .strictObject({ passage: addressSchema, start: z.int().min(0), end: z.int().min(1) })
  .refine(({ start, end }) => start < end, 'a place holds at least one character');
export type Place = z.infer<typeof placeSchema>;

/** What names an entry of a list that has no id: its passage and its words. */
const quoteSchema = { passage: addressSchema, text: z.string().min(1) };

const kinds = editorBlockSchema.options.map(({ shape }) => shape.kind.value);

/** What can be suggested, in the order in which a person would look at it. */
export const itemKindSchema = z.enum(['headline', 'language', 'actor', 'theme', 'key point', 'date', 'statement', 'term', 'heading']);
export type ItemKind = z.infer<typeof itemKindSchema>;

/** One thing that a person does to an explainer. */
export const actionSchema = z.discriminatedUnion('do', [
  // Of what is suggested, by the key of `items`.
  z.strictObject({ do: z.literal('accept'), key: z.string() }),
  z.strictObject({ do: z.literal('reject'), key: z.string() }),
  z.strictObject({ do: z.literal('edit'), key: z.string(), values: z.record(z.string(), z.string()) }),
  z.strictObject({ do: z.literal('accept all'), kind: itemKindSchema }),

  // Of the explainer. An empty value leaves the field out.
  z.strictObject({
    do: z.literal('write'),
    field: z.enum(['headline', 'author', 'published', 'standfirst', 'summary']),
    value: z.string(),
  }),
  z.strictObject({ do: z.literal('set status'), status: statusSchema, publish: dateSchema.optional() }),
  z.strictObject({ do: z.literal('approve'), by: words }),
  z.strictObject({ do: z.literal('withdraw approval') }),

  // Actors and their mentions.
  z.strictObject({ do: z.literal('tag'), at: placeSchema, actor: slugSchema, as: relationSchema }),
  z.strictObject({ do: z.literal('untag'), at: placeSchema }),
  z.strictObject({ do: z.literal('add actor'), at: placeSchema, name: words, kind: actorKindSchema }),
  z.strictObject({ do: z.literal('change actor'), actor: slugSchema, name: words, kind: actorKindSchema, of: slugSchema.optional() }),
  z.strictObject({ do: z.literal('remove actor'), actor: slugSchema }),
  z.strictObject({ do: z.literal('merge actors'), actor: slugSchema, into: slugSchema }),
  z.strictObject({ do: z.literal('split actor'), actor: slugSchema, at: z.array(placeSchema).min(1), name: words, kind: actorKindSchema }),

  // Themes: one of the vocabulary, by its id.
  z.strictObject({ do: z.literal('add theme'), theme: slugSchema }),
  z.strictObject({ do: z.literal('remove theme'), theme: slugSchema }),

  // Statements: all places are of one passage.
  z.strictObject({
    do: z.literal('add statement'),
    content: z.array(placeSchema).min(1),
    source: placeSchema.optional(),
    cue: placeSchema.optional(),
    actor: slugSchema.optional(),
    kind: statementKindSchema.optional(),
  }),
  z.strictObject({
    do: z.literal('change statement'),
    statement: addressSchema,
    content: z.array(placeSchema).min(1).optional(),
    source: placeSchema.nullish(),
    cue: placeSchema.nullish(),
    actor: slugSchema.nullish(),
    kind: statementKindSchema.optional(),
  }),
  z.strictObject({ do: z.literal('remove statement'), statement: addressSchema }),

  z.strictObject({ do: z.literal('add key point'), at: placeSchema }),
  z.strictObject({ do: z.literal('remove key point'), ...quoteSchema }),
  z.strictObject({ do: z.literal('add date'), at: placeSchema, on: pointSchema, to: dateSchema.optional() }),
  z.strictObject({ do: z.literal('change date'), ...quoteSchema, on: pointSchema, to: dateSchema.optional() }),
  z.strictObject({ do: z.literal('remove date'), ...quoteSchema }),

  // Sections. An empty heading leaves a section without one.
  z.strictObject({ do: z.literal('start section'), passage: addressSchema, heading: z.string().trim() }),
  z.strictObject({ do: z.literal('join section'), section: slugSchema }),
  z.strictObject({ do: z.literal('move section'), section: slugSchema, before: slugSchema.nullable() }),
  z.strictObject({ do: z.literal('write heading'), section: slugSchema, heading: z.string().trim() }),

  // An editor's blocks: their attributes as they are written, and what stands between their tags.
  z.strictObject({
    do: z.literal('add block'),
    /** The passage or the block that it goes below. */
    below: slugSchema,
    kind: z.enum(kinds),
    attributes: z.record(z.string(), z.string()),
    words: z.string(),
  }),
  z.strictObject({
    do: z.literal('change block'),
    block: slugSchema,
    attributes: z.record(z.string(), z.string()),
    words: z.string(),
  }),
  z.strictObject({ do: z.literal('remove block'), block: slugSchema }),

  // What stands in files of their own.
  z.strictObject({
    do: z.literal('write profile'),
    actor: slugSchema,
    role: z.string().trim(),
    description: z.string().trim(),
    /** Null takes one away; absent, it stays. */
    picture: ownPictureSchema.nullish(),
  }),
  z.strictObject({ do: z.literal('define term'), at: placeSchema, term: words, definition: words }),
]);
export type Action = z.infer<typeof actionSchema>;
