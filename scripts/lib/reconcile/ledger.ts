import { createHash } from 'node:crypto';
import { ContentError } from '../../../src/lib/content-error.ts';
import type { Explainer } from '../../../src/lib/explainer/read-explainer.ts';
import { whereNowAmong } from '../../../src/lib/revisions/where-now.ts';
import { requireMerged } from '../../../src/lib/text/unfinished-merge.ts';
import { FORMAT, FORMAT_HINT, migrate } from '../../../src/schemas/format.ts';
import {
  type Approved,
  type GoneEdit,
  type Kept,
  type Ledger,
  ledgerSchema,
  type Rejected,
  type Revision,
  type Tombstone,
} from '../../../src/schemas/ledger.ts';
import type { Known } from './addresses.ts';
import { rejectedOrKept, splitKept } from './kept.ts';

/** Reads the text of a ledger file, of an older format too. @throws ContentError when it is not a ledger, or of a newer format */
export function parseLedger(json: string, file: string): Ledger {
  const hint = 'Nobody edits this file: restore it from version control.';
  requireMerged(json, file);
  let data: unknown;
  try {
    data = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    throw new ContentError('the ledger is not JSON', { file }, hint);
  }
  const read = ledgerSchema.safeParse(migrate('ledger', data));
  if (read.success) return read.data;
  const { issues } = read.error;
  const format = issues.find(({ path }) => path[0] === 'format');
  if (format) throw new ContentError(format.message, { file }, FORMAT_HINT);
  const [issue] = issues;
  throw new ContentError(`the ledger is damaged: ${issue?.path.join('.')}: ${issue?.message}`, { file }, hint);
}

/** The text of a ledger file. @throws ZodError when the schema would refuse it: a fault of the program */
export const formatLedger = (ledger: Ledger): string => `${JSON.stringify(ledgerSchema.parse(ledger), null, 2)}\n`;

/** What an explainer links to besides its passages: its sections with their passages, and the passage of each statement. */
export interface Published {
  sections: Record<string, string[]>;
  statements: Record<string, string>;
  /** What it lists; absent where nobody has edited it. */
  items?: Kept;
}

/** The sections, statements and items that an explainer publishes. */
export const publishedBy = ({ sections, data }: Pick<Explainer, 'sections' | 'data'>): Published => ({
  sections: Object.fromEntries(sections.map(({ id, passages }) => [id, passages.map((passage) => passage.id)])),
  statements: Object.fromEntries(data.statements.map(({ id, passage }) => [id, passage])),
  items: {
    actors: data.actors.map(({ id }) => id),
    themes: data.themes.map(({ id }) => id),
    statements: data.statements.map(({ id }) => id),
    keyPoints: data.keyPoints.map(({ passage, text }) => ({ passage, text })),
    dates: data.dates.map(({ passage, text }) => ({ passage, text })),
  },
});

/** What a run has to say to the ledger. */
export interface LedgerUpdate {
  revision: Revision;
  /** The tombstones after that revision. */
  gone: Tombstone[];
  /** The explainers that were there before and, last, that is there now. */
  published: Published[];
  /** What a person took out, up to and with this run, or keeps though it is suggested no longer. */
  rejected: Rejected;
  /** Edits that this run, or one before, could not keep and has not told yet. */
  toTell: GoneEdit[];
  /** See `approvedIn`. */
  approved?: Approved | undefined;
  /** Whether this run makes it public, or an earlier one did. */
  public?: true | undefined;
  generated: string;
  explainer: string;
  /** The day of the revision, YYYY-MM-DD, in case that it is a new one. */
  on: string;
}

/** The ledger after a run. A revision is added when the article's paragraphs are others than before, or what it says of itself is. */
export function nextLedger(ledger: Ledger | null, update: LedgerUpdate): Ledger {
  const { generated, explainer, published, rejected, toTell, approved } = update;
  const found = update.revision.statements.map(({ id, passage }): [string, string] => [id, passage]);
  const next: Ledger = {
    format: FORMAT,
    revisions: nextRevisions(ledger?.revisions ?? [], update),
    gone: update.gone,
    ...nextSections(ledger, published),
    statements: Object.assign({}, ledger?.statements, ...published.map(({ statements }) => statements), Object.fromEntries(found)),
    ...splitKept(rejected, published.at(-1)?.items),
    toTell,
    ...(approved && { approved }),
    ...(update.public && { public: update.public }),
    generated,
    written: ledger?.written ?? '',
  };
  return ledger && JSON.stringify(next) === JSON.stringify(ledger) ? ledger : { ...next, written: hashOf(explainer) };
}

/** What only a person may bring back, a tag that they took away at the passage that its words have gone into. @param gone the tombstones now */
export function rejectedNow(ledger: Ledger | null, gone: readonly Tombstone[]): Rejected | undefined {
  if (!ledger) return undefined;
  const rejected = rejectedOrKept(ledger);
  const whereNow = whereNowAmong(gone);
  return { ...rejected, mentions: rejected.mentions.map((mention) => ({ ...mention, passage: whereNow(mention.passage) })) };
}

function nextSections(ledger: Ledger | null, published: readonly Published[]): Pick<Ledger, 'sections' | 'left'> {
  const last = new Map(Object.entries(ledger?.sections ?? {}));
  const left = new Map(Object.entries(ledger?.left ?? {}));
  for (const [id, passages] of published.flatMap(({ sections }) => Object.entries(sections))) {
    const shown = new Set([...(left.get(id) ?? []), ...(last.get(id) ?? [])]);
    last.set(id, passages);
    for (const passage of passages) shown.delete(passage);
    if (shown.size > 0) left.set(id, [...shown]);
    else left.delete(id);
  }
  return { sections: Object.fromEntries(last), left: Object.fromEntries(left) };
}

function nextRevisions(revisions: Revision[], { revision, on }: LedgerUpdate): Revision[] {
  const last = revisions.at(-1);
  if (!last) return [revision];
  const { file, sha256, about, passages, statements } = revision;
  // The same bytes say something else only to another Nutgraf.
  const isOther = last.about !== undefined && last.sha256 !== sha256 && JSON.stringify(last.about) !== JSON.stringify(about);
  const isNew = isOther || JSON.stringify(last.passages) !== JSON.stringify(passages);
  const day = isNew ? on : last.on;
  const next: Revision = { file, sha256, ...(day === undefined ? {} : { on: day }), ...(about && { about }), passages, statements };
  return isNew ? [...revisions, next] : revisions.with(-1, next);
}

/** What the ledger knows of an explainer's addresses. */
export function knownAddresses(ledger: Ledger | null): Known {
  const { revisions, gone } = ledger ?? { revisions: [], gone: [] };
  const used = new Set(revisions.flatMap(({ passages }) => passages.map(({ id }) => id)));
  return { passages: revisions.at(-1)?.passages ?? [], gone, used };
}

/** The SHA-256 of a text or of a file's bytes, in hex. */
export const hashOf = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
