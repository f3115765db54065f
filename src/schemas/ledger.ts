import { z } from 'zod';
import { dateSchema } from './date.ts';
import { formatSchema } from './format.ts';
import { addressSchema, slugSchema } from './id.ts';

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

const ledgerPassageSchema = z.strictObject({ id: addressSchema, text: z.string().min(1) });
/** A paragraph as a revision had it. */
export type LedgerPassage = z.infer<typeof ledgerPassageSchema>;

const ledgerStatementSchema = z.strictObject({
  id: addressSchema,
  passage: addressSchema,
  /** The parts of the content, in order. */
  content: z.array(z.string().min(1)).min(1),
});
/** A statement as it was found in a revision. */
export type LedgerStatement = z.infer<typeof ledgerStatementSchema>;

/** What an article says of itself: null where it does not. */
const aboutSchema = z.strictObject({
  headline: z.string().min(1).nullable(),
  author: z.string().min(1).nullable(),
  published: dateSchema.nullable(),
});
export type AboutArticle = z.infer<typeof aboutSchema>;

const revisionSchema = z.strictObject({
  /** The article file's name, and the SHA-256 of its bytes. */
  file: z.string().min(1),
  sha256: sha256Schema,
  /** The day (UTC) of an "Updated" line of the article, else the day that the build first saw this revision; the first one has none. */
  on: dateSchema.optional(),
  /** Absent in what an older Nutgraf wrote. */
  about: aboutSchema.optional(),
  passages: z.array(ledgerPassageSchema),
  statements: z.array(ledgerStatementSchema),
});
export type Revision = z.infer<typeof revisionSchema>;

const passed = {
  id: addressSchema,
  /** The words that it had last. */
  text: z.string().min(1),
  /** The index of the first revision that it did not stand in. */
  revision: z.int().min(1),
};
/** What is left of a passage that no longer stands in the article. */
const tombstoneSchema = z.discriminatedUnion('fate', [
  z.strictObject({ ...passed, fate: z.literal('removed') }),
  /** `into`: the passage that holds its words since. That one may be gone later, too. */
  z.strictObject({ ...passed, fate: z.literal('merged'), into: addressSchema }),
  /** Erased on request, and its words with it; `on`: that day. */
  z.strictObject({ id: addressSchema, fate: z.literal('erased'), on: dateSchema }),
]);
export type Tombstone = z.infer<typeof tombstoneSchema>;

/** Whether a passage that is gone has left its words. */
export const hasWords = (tombstone: Tombstone): tombstone is Exclude<Tombstone, { fate: 'erased' }> => tombstone.fate !== 'erased';

const quoteSchema = z.strictObject({ passage: addressSchema, text: z.string().min(1) });

/** Items of an explainer. */
const items = {
  actors: z.array(slugSchema),
  themes: z.array(slugSchema),
  statements: z.array(addressSchema),
  /** By the address of their passage and their words. */
  keyPoints: z.array(quoteSchema),
  dates: z.array(quoteSchema),
};

/** What a person took out of an explainer: only they may bring it back. */
const rejectedSchema = z.strictObject({
  ...items,
  /** Tags that were taken away: words of a passage that do not stand for that actor, or that term. */
  mentions: z.array(
    z
      .strictObject({ passage: addressSchema, words: z.string().min(1), actor: slugSchema.optional(), term: slugSchema.optional() })
      .refine(({ actor, term }) => (actor === undefined) !== (term === undefined), 'a tag has either "actor" or "term"'),
  ),
  /** The suggested sections, once a person has sorted the passages in another way: then theirs stay. */
  outline: z.boolean(),
  /** Terms of the glossary whose tags were all taken away; absent where there are none. */
  terms: z.array(slugSchema).optional(),
});
export type Rejected = z.infer<typeof rejectedSchema>;

const keptSchema = z.strictObject(items);
export type Kept = z.infer<typeof keptSchema>;

const goneEditSchema = z.strictObject({
  /** What went, and why. */
  what: z.string().min(1),
  /** Line of the explainer as the person had it, 1-based. */
  line: z.int().min(1),
});
/** An edit that could not be kept, mostly since its words are no longer in the article. */
export type GoneEdit = z.infer<typeof goneEditSchema>;

const approvedSchema = z.strictObject({
  by: z.string().min(1),
  on: dateSchema,
  /** A hash of each part of what is published, as it was approved: of "headline", "passage k3f9q", "actor united-states" and so on. */
  parts: z.record(z.string().min(1), z.string().min(1)),
});
/** What a person saw when they approved an explainer. */
export type Approved = z.infer<typeof approvedSchema>;

/** What an explainer was made of, revision by revision: `ledger/NAME.json`. It is kept under version control with the content. */
export const ledgerSchema = z.strictObject({
  format: formatSchema,
  /** Oldest first; one for each time that the article's paragraphs changed, or what it says of itself. */
  revisions: z.array(revisionSchema).min(1),
  /** Every passage that was in a revision and is not in the last, oldest first. */
  gone: z.array(tombstoneSchema),
  /** Every section that was ever published, and the passages that it had last. */
  sections: z.record(slugSchema, z.array(addressSchema)),
  /** The passages that the page of a section showed once and did not show last, by section. */
  left: z.record(slugSchema, z.array(addressSchema)),
  /** Every statement that ever had an address, and the passage that it stood in last. */
  statements: z.record(addressSchema, addressSchema),
  rejected: rejectedSchema,
  /** What a person keeps though it is suggested no longer: once they take it out, it stays out. */
  kept: keptSchema.optional(),
  /** Edits that could not be kept, and that no run has told yet. */
  toTell: z.array(goneEditSchema),
  /** Absent where nobody has approved it. */
  approved: approvedSchema.optional(),
  /** Whether it was ever public, so that its addresses have to answer; absent where no run has seen that. */
  public: z.literal(true).optional(),
  /** The MDX as it was last generated, before anybody edited it. */
  generated: z.string(),
  /** The SHA-256 of the explainer as that run left it, edits included. */
  written: sha256Schema,
});
export type Ledger = z.infer<typeof ledgerSchema>;
/** What the site shows of a ledger. */
export type Account = Pick<Ledger, 'revisions' | 'gone' | 'sections' | 'left' | 'statements' | 'approved' | 'public'>;
