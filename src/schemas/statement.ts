import { z } from 'zod';
import { addressSchema, slugSchema } from './id.ts';
import { confidenceSchema, itemProvenance } from './provenance.ts';

/** `direct`: all of the content stands in quotation marks; `mixed`: a part of it does; `indirect`: none. */
export const statementKindSchema = z.enum(['direct', 'indirect', 'mixed']);
export type StatementKind = z.infer<typeof statementKindSchema>;

const verbatim = z.string().min(1);

/** Who said what, in the terms of the attribution literature: source, cue, content. All words are the passage's own. */
export const statementSchema = z.strictObject({
  id: addressSchema,
  passage: addressSchema,
  /** The words that name the source; absent when the passage names none. */
  source: verbatim.optional(),
  /** The actor that the source stands for; absent when that could not be determined. */
  actor: slugSchema.optional(),
  /** The word or words that attribute ("warn", "according to"); absent for a quotation without one. */
  cue: verbatim.optional(),
  /** The verbatim content: one string, or its parts in order when the passage interrupts it. */
  content: z.union([verbatim.transform((text) => [text]), z.array(verbatim).min(1)]),
  kind: statementKindSchema,
  from: itemProvenance,
  confidence: confidenceSchema.optional(),
});
export type Statement = z.infer<typeof statementSchema>;
