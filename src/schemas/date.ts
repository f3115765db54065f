import { z } from 'zod';
import { addressSchema } from './id.ts';
import { confidenceSchema, itemProvenance } from './provenance.ts';

/** A calendar date, YYYY-MM-DD. YAML readers hand an unquoted date over as a Date: it is read back as written. */
export const dateSchema = z.union([
  z.date().transform((date) => date.toISOString().slice(0, 10)),
  z.iso.date('a date is written YYYY-MM-DD'),
]);

/** A day, a month or a year. YAML readers hand an unquoted year over as a number. */
export const pointSchema = z.union([
  dateSchema,
  z
    .int()
    .min(1000)
    .max(9999)
    .transform((year) => String(year)),
  z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/, 'a date is written YYYY, YYYY-MM or YYYY-MM-DD'),
]);

/** Whether what is given is a date, or a period from a day to a later one. */
export const isPeriod = ({ on, to }: { on: string; to?: string | undefined }): boolean =>
  to === undefined || (on.length === to.length && on < to);
export const PERIOD_MESSAGE = 'a period goes from "on", a day, to "to", a later day';

/** A date that the article names, for its timeline. */
export const namedDateSchema = z
  .strictObject({
    passage: addressSchema,
    /** The passage's words for it: "last week". */
    text: z.string().min(1),
    /** What they mean; the first day of a period. */
    on: pointSchema,
    /** The last day of a period. */
    to: dateSchema.optional(),
    from: itemProvenance,
    confidence: confidenceSchema.optional(),
  })
  .refine(isPeriod, { message: PERIOD_MESSAGE });
