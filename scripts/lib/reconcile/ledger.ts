import { createHash } from 'node:crypto';
import { z } from 'zod';
import { ContentError } from '../../../src/lib/content-error.ts';
import { addressSchema } from '../../../src/schemas/id.ts';

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

const revisionSchema = z.strictObject({
  /** The article file's name, and the SHA-256 of its bytes. */
  file: z.string().min(1),
  sha256: sha256Schema,
  passages: z.array(z.strictObject({ id: addressSchema, text: z.string().min(1) })),
});
export type Revision = z.infer<typeof revisionSchema>;

/** What an explainer was made of, revision by revision: `ledger/NAME.json`. It is kept under version control with the content. */
const ledgerSchema = z.strictObject({
  /** Oldest first. */
  revisions: z.array(revisionSchema).min(1),
  /** The MDX as it was last generated, before anybody edited it. */
  generated: z.string(),
  /** The SHA-256 of the explainer as that run left it, edits included. */
  written: sha256Schema,
});
export type Ledger = z.infer<typeof ledgerSchema>;

/**
 * Reads the text of a ledger file.
 *
 * @param file the file as the person knows it, for errors
 * @throws ContentError when it is not a ledger
 */
export function parseLedger(json: string, file: string): Ledger {
  const hint = 'Nobody edits this file: restore it from version control.';
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    throw new ContentError('the ledger is not JSON', { file }, hint);
  }
  const read = ledgerSchema.safeParse(data);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new ContentError(`the ledger is damaged: ${issue?.path.join('.')}: ${issue?.message}`, { file }, hint);
}

/** The text of a ledger file. */
export const formatLedger = (ledger: Ledger): string => `${JSON.stringify(ledger, null, 2)}\n`;

/** The ledger after a run. A revision is added when the article's file or passages are others than before. */
export function nextLedger(ledger: Ledger | null, revision: Revision, generated: string, explainer: string): Ledger {
  const revisions = ledger?.revisions ?? [];
  const isNew = JSON.stringify(revisions.at(-1)) !== JSON.stringify(revision);
  if (ledger && !isNew && ledger.generated === generated) return ledger;
  return { revisions: isNew ? [...revisions, revision] : revisions, generated, written: hashOf(explainer) };
}

/** The SHA-256 of a text or of a file's bytes, in hex. */
export const hashOf = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** Every address that an explainer ever gave to a passage. */
export const addressesOf = (ledger: Ledger | null): Set<string> =>
  new Set(ledger?.revisions.flatMap(({ passages }) => passages.map(({ id }) => id)));
