import { z } from 'zod';

/** The format of the explainers and ledgers that this Nutgraf writes. Both name it; both change together. */
export const FORMAT = 1;

const isNewer = (format: unknown): boolean => Number.isInteger(format) && Number(format) > FORMAT;

/** The `format` of a file. */
export const formatSchema = z.literal(FORMAT, {
  error: ({ input }) =>
    isNewer(input)
      ? `this content was written by a newer Nutgraf (format ${input}; this one reads up to ${FORMAT})`
      : `a format is a number up to ${FORMAT}`,
});

/** What a person does about a file of another format. */
export const FORMAT_HINT = 'Update Nutgraf and run this again; nothing was written. If nobody here has a newer one, restore the file.';

type Fields = Record<string, unknown>;

/** Brings the data of a file from one format to the next. What has no function stays as it is. */
interface Step {
  from: number;
  to: number;
  explainer?: (frontmatter: Fields) => Fields;
  ledger?: (ledger: Fields) => Fields;
}

/** In order. A file that names no format is of format 0. */
const STEPS: readonly Step[] = [{ from: 0, to: 1, ledger: ({ made: _, ...others }) => others }];

/**
 * The data of a file, brought to today's format.
 *
 * @param data the frontmatter or the JSON, as its reader gives it; what is no map, or of a format that is not known, stays as it is for the
 *   schema to refuse
 */
export function migrate(kind: 'explainer' | 'ledger', data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  const start: Fields = { format: 0, ...data };
  return STEPS.reduce(
    (fields, step) => (fields.format === step.from ? { ...(step[kind]?.(fields) ?? fields), format: step.to } : fields),
    start,
  );
}
