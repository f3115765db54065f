import { createHash } from 'node:crypto';
import { ContentError } from '../../../src/lib/content-error.ts';
import { whereNow } from '../../../src/lib/revisions/where-now.ts';
import { type GoneEdit, type Ledger, ledgerSchema, type Rejected, type Revision, type Tombstone } from '../../../src/schemas/ledger.ts';
import type { Known } from './addresses.ts';

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

/** What an explainer links to besides its passages: its sections with their passages, and the passage of each statement. */
export interface Published {
  sections: Record<string, string[]>;
  statements: Record<string, string>;
}

/** What a run has to say to the ledger. */
export interface Run {
  revision: Revision;
  /** The tombstones after that revision. */
  gone: Tombstone[];
  /** The explainers that were there before and are there now, as far as they can be read. */
  published: Published[];
  /** What a person took out, up to and with this run. */
  rejected: Rejected;
  /** Edits that this run, or one before, could not keep and has not told yet. */
  toTell: GoneEdit[];
  generated: string;
  explainer: string;
  /** The day of the revision, YYYY-MM-DD, in case that it is a new one. */
  on: string;
  /** See `hashMaking`. */
  made: string;
}

/** The ledger after a run. A revision is added when the article's paragraphs are others than before. */
export function nextLedger(ledger: Ledger | null, run: Run): Ledger {
  const { generated, explainer, published, rejected, toTell, made } = run;
  const found = run.revision.statements.map(({ id, passage }): [string, string] => [id, passage]);
  const next: Ledger = {
    revisions: nextRevisions(ledger?.revisions ?? [], run),
    gone: run.gone,
    ...nextSections(ledger, published),
    statements: Object.assign({}, ledger?.statements, ...published.map(({ statements }) => statements), Object.fromEntries(found)),
    rejected,
    toTell,
    generated,
    written: ledger?.written ?? '',
    made,
  };
  return ledger && formatLedger(next) === formatLedger(ledger) ? ledger : { ...next, written: hashOf(explainer) };
}

/** What only a person may bring back, a tag that they took away at the passage that its words have gone into. @param gone the tombstones now */
export function rejectedNow(ledger: Ledger | null, gone: readonly Tombstone[]): Rejected | undefined {
  if (!ledger) return undefined;
  const { rejected } = ledger;
  return { ...rejected, mentions: rejected.mentions.map((mention) => ({ ...mention, passage: whereNow(mention.passage, gone) })) };
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

function nextRevisions(revisions: Revision[], { revision, on }: Run): Revision[] {
  const last = revisions.at(-1);
  if (!last) return [revision];
  const isNew = JSON.stringify(last.passages) !== JSON.stringify(revision.passages);
  const { file, sha256, passages, statements } = revision;
  const day = isNew ? on : last.on;
  const next: Revision = { file, sha256, ...(day === undefined ? {} : { on: day }), passages, statements };
  return isNew ? [...revisions, next] : revisions.with(-1, next);
}

/** What the ledger knows of an explainer's addresses; a passage that went before tombstones were kept has one from here on. */
export function knownAddresses(ledger: Ledger | null): Known {
  const revisions = ledger?.revisions ?? [];
  const passages = revisions.at(-1)?.passages ?? [];
  const used = new Set(revisions.flatMap((revision) => revision.passages.map(({ id }) => id)));
  const gone = [...(ledger?.gone ?? [])];
  const accounted = new Set([...passages, ...gone].map(({ id }) => id));
  for (const [index, revision] of revisions.entries().toArray().reverse()) {
    for (const { id, text } of revision.passages) {
      if (accounted.has(id)) continue;
      accounted.add(id);
      gone.push({ id, text, revision: index + 1, fate: 'removed' });
    }
  }
  return { passages, gone, used };
}

/** The SHA-256 of a text or of a file's bytes, in hex. */
export const hashOf = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
