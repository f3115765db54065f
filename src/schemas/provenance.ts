import { z } from 'zod';

/**
 * Where a thing on a page comes from. `article`: it stands in the article as such. `suggested`: the build derived it.
 * `editor`: a person wrote or corrected it.
 */
export const provenanceSchema = z.enum(['article', 'suggested', 'editor']);
export type Provenance = z.infer<typeof provenanceSchema>;

/** The provenance of an item of a list: what nobody marked as suggested was written by a person. */
export const itemProvenance = provenanceSchema.default('editor');

/** How likely a suggestion is right, 0 to 1, as measured on development sets (docs/accuracy.md). A person's own words have none. */
export const confidenceSchema = z.number().min(0).max(1);
