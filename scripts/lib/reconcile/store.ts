import { basename } from 'node:path';
import { readExplainer } from '../../../src/lib/explainer/read-explainer.ts';
import type { GoneEdit, Ledger } from '../../../src/schemas/ledger.ts';
import type { Analysis } from '../analyse/model/analysis.ts';
import { sectionIds, writeExplainer } from '../explainer/write-explainer.ts';
import { stageFile, writeAtomic, writeCached } from '../platform/files.ts';
import { type Folders, shownPath } from '../platform/folders.ts';
import { readDateLine } from '../read/date-line.ts';
import type { Article } from '../read/types.ts';
import { buryPassages, giveAddresses, giveStatementAddresses } from './addresses.ts';
import { formatLedger, hashOf, knownAddresses, nextLedger, type Published, publishedBy, rejectedNow } from './ledger.ts';
import { noteOf } from './made.ts';
import type { Side } from './merge/types.ts';
import { reconcile } from './reconcile.ts';
import { copyOf, type NextFile, readStored } from './stored.ts';

/** What became of an explainer: written as generated, written with a person's edits in it, or left as it was. */
export type Outcome = 'written' | 'merged' | 'unchanged';

/** What a person decided for a run. */
export interface Handling {
  /** Who gets what both the person and the article changed; absent: such a conflict stops the run. */
  side?: Side | undefined;
  /** Says what would happen, and writes nothing. */
  dryRun?: boolean;
}

/** An article file that was read. */
export interface ReadArticle {
  /** Absolute. */
  path: string;
  bytes: Uint8Array;
  article: Article;
  analysis: Analysis;
}

/** What becomes of an article's explainer, and the files that are still to be written for it. Plain data: it can go from thread to thread. */
export interface Plan {
  outcome: Outcome;
  /** Of the explainer, absolute. */
  path: string;
  /** The edits that could not be kept, those too that no earlier run has told: the ledger has them until `noteTold`. */
  gone: GoneEdit[];
  /** Absent in a dry run. */
  files?: {
    article: NextFile | undefined;
    ledger: NextFile | undefined;
    explainer: NextFile | undefined;
    note: { path: string; data: string };
  };
}

/**
 * Makes the explainer of an article and its ledger. Nothing is written before `carryOut`, but what a run that was killed has left is mended.
 *
 * @param run `today`, YYYY-MM-DD: the day of a new revision whose article does not bring one; `made`: see `hashMaking`
 * @throws ContentError when two articles have one name, or a person's file is no explainer
 * @throws AggregateError of ContentErrors when edits and article can't be brought together
 * @throws Error when what was made would not be read again: a fault of the program
 */
export async function planExplainer(
  read: ReadArticle,
  folders: Folders,
  { today, made }: { today: string; made: string },
  { side, dryRun = false }: Handling = {},
): Promise<Plan> {
  const { explainer: path, ledgerFile, onDisk, ledger } = await readStored(read.path, folders, dryRun);
  const source = { file: basename(read.path), sha256: hashOf(read.bytes) };
  const { mdx: generated, published: own, revision, gone: tombstones } = buildExplainer(read.article, read.analysis, source, ledger);
  const situation = { onDisk, lastGenerated: ledger?.generated ?? null, generated, rejected: rejectedNow(ledger, tombstones) };
  const { mdx, rejected, gone } = reconcile(situation, shownPath(path), side);
  const publishedIn = (text: string): Published => (text === generated ? own : publishedBy(readExplainer(text, shownPath(path))));
  const published = [...(onDisk === null || onDisk === mdx ? [] : [onDisk]), mdx].map(publishedIn);
  const on = updatedOn(read.article) ?? today;
  const toTell = [...(ledger?.toTell ?? []), ...gone];
  const next = nextLedger(ledger, { revision, gone: tombstones, published, rejected, toTell, generated, explainer: mdx, on });

  const outcome = mdx === onDisk ? 'unchanged' : mdx === generated ? 'written' : 'merged';
  const files = {
    article: await copyOf(read, folders),
    ledger: next === ledger ? undefined : { path: ledgerFile, data: formatLedger(next) },
    explainer: mdx === onDisk ? undefined : { path, data: mdx },
    note: noteOf({ article: read, made }, next, folders),
  };
  return { outcome, path, gone: toTell, ...(dryRun ? {} : { files }) };
}

/**
 * Writes what a plan says, and only what changed. A run that is stopped at any moment leaves whole files: the next ledger is laid beside the
 * ledger first, then the explainer is replaced, then the ledger. When only the explainer was, the next run sees it by the hash in the
 * waiting ledger, and puts that in its place.
 */
export async function carryOut({ files }: Plan): Promise<void> {
  if (!files) return;
  const { article, ledger, explainer, note } = files;
  if (article) await writeAtomic(article.path, article.data);
  const commitLedger = ledger && (await stageFile(ledger.path, ledger.data));
  if (explainer) await writeAtomic(explainer.path, explainer.data);
  await commitLedger?.();
  await writeCached(note.path, note.data).catch(() => {});
}

const updatedOn = ({ furniture }: Article): string | null =>
  furniture.map(({ kind, text }) => (kind === 'date' ? readDateLine(text) : undefined)).find((date) => date?.updated)?.day ?? null;

/**
 * Generates an explainer, with the addresses that the ledger knows kept, what it publishes, the revision of the article that it shows, and
 * the tombstones after it.
 *
 * @param source the article file's name, and the SHA-256 of its bytes in hex
 * @param ledger the explainer's ledger; null for a new one
 */
export function buildExplainer(article: Article, analysis: Analysis, source: { file: string; sha256: string }, ledger: Ledger | null) {
  const texts = analysis.paragraphs.map(({ text }) => text);
  const known = knownAddresses(ledger);
  const given = giveAddresses(texts, known);
  const gone = buryPassages(known, given, ledger?.revisions.length ?? 0);
  const passages = given.ids;
  const found = analysis.statements.map(({ paragraph, content }) => ({
    passage: passages[paragraph] ?? '',
    content: content.map(({ start, end }) => texts[paragraph]?.slice(start, end) ?? ''),
  }));
  const used = new Set(Object.keys(ledger?.statements ?? {}));
  const statements = giveStatementAddresses(found, ledger?.revisions.at(-1)?.statements ?? [], gone, used);
  const mdx = writeExplainer({ article, analysis, source, passages, statements });
  return {
    mdx,
    published: {
      sections: Object.fromEntries(
        sectionIds(analysis.sections.map(({ heading }) => heading)).map((id, index) => {
          const { first = 0, last = -1 } = analysis.sections[index] ?? {};
          return [id, passages.slice(first, last + 1)];
        }),
      ),
      statements: Object.fromEntries(statements.map((id, index) => [id, found[index]?.passage ?? ''])),
    },
    revision: {
      ...source,
      passages: texts.map((text, index) => ({ id: passages[index] ?? '', text })),
      statements: found.map((statement, index) => ({ id: statements[index] ?? '', ...statement })),
    },
    gone,
  };
}
