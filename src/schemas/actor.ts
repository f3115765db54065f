import { z } from 'zod';
import { slugSchema } from './id.ts';
import { ownPictureSchema } from './own-picture.ts';
import { confidenceSchema, itemProvenance } from './provenance.ts';
import { referencesSchema } from './reference.ts';

export const actorKindSchema = z.enum(['country', 'government', 'organisation', 'person', 'group']);
export type ActorKind = z.infer<typeof actorKindSchema>;

/** How the words of a mention relate to the actor they stand for. */
export const relationSchema = z.enum(['name', 'alias', 'metonym', 'demonym', 'nominal']);
export type Relation = z.infer<typeof relationSchema>;

const wikidataSchema = z.string().regex(/^Q[1-9]\d*$/, 'a Wikidata id is Q and a number, such as "Q30"');

/** One actor in the frontmatter of an explainer. */
export const actorSchema = z.strictObject({
  id: slugSchema,
  /** The name shown for it: the article's own words, or the vocabulary's. */
  name: z.string().min(1),
  kind: actorKindSchema,
  /** The actor that this one belongs to: the country of a government, the organisation of a department. */
  of: slugSchema.optional(),
  wikidata: wikidataSchema.optional(),
  from: itemProvenance,
  confidence: confidenceSchema.optional(),
});
export type Actor = z.infer<typeof actorSchema>;

/** Words as articles write them. */
const wordsSchema = z.array(z.string().min(1)).default([]);

/** An actor that the publisher defines: `src/content/actors/ID.yaml`. The id is the file's name. */
export const publisherActorSchema = z.strictObject({
  name: z.string().min(1),
  kind: actorKindSchema,
  of: slugSchema.optional(),
  wikidata: wikidataSchema.optional(),
  /** Other words that articles use for it, as they are written there. */
  aliases: wordsSchema,
  /** What it was called before. */
  formerNames: wordsSchema,
  /** Places and buildings that stand for it where they act: "Cinder Hall said". */
  metonyms: wordsSchema,
  /** Words for whoever belongs to it: "Harrowmerian", "Harrowmerians". */
  demonyms: wordsSchema,
  /** Offices that this person alone holds, without "the": "Lord Mayor". */
  titles: wordsSchema,
  /** Words that are never this actor though its names stand in them: "University of Port Adel". */
  not: wordsSchema,
  /** What it is or does, in a few words: "Mayor of Harrowmere since 2019". */
  role: z.string().min(1).optional(),
  /** The publisher's own words about it, as Markdown; shown on its page. */
  description: z.string().optional(),
  picture: ownPictureSchema.optional(),
  /** Of the role and the description. */
  sources: referencesSchema,
});
export type PublisherActor = z.infer<typeof publisherActorSchema>;
