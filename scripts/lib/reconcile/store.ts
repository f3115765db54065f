import { basename, dirname } from 'node:path';
import { writeBlockIds } from '../../../src/lib/explainer/edit-body.ts';
import { type Explainer, readExplainer } from '../../../src/lib/explainer/read-explainer.ts';
import { sectionName } from '../../../src/lib/explainer/section-name.ts';
import type { Rules } from '../../../src/lib/explainer/standing.ts';
import type { Ledger } from '../../../src/schemas/ledger.ts';
import type { Analysis } from '../analyse/model/analysis.ts';
import { sectionIds, writeExplainer } from '../explainer/write-explainer.ts';
import { type Folders, shownPath } from '../platform/folders.ts';
import { readDateLine } from '../read/lines/date-line.ts';
import type { Article } from '../read/model/types.ts';
import { buryPassages, giveAddresses, giveStatementAddresses } from './addresses.ts';
import { formatLedger, hashOf, knownAddresses, nextLedger, publishedBy, rejectedNow } from './ledger.ts';
import { type Means, noteOf } from './made.ts';
import type { Decided } from './merge/types.ts';
import { noted, requireSound } from './noted.ts';
import type { Plan } from './plan.ts';
import { reconcile } from './reconcile.ts';
import { copyOf, type NextFile, readStored } from './stored.ts';
import { withoutOldTerms } from './without-old-terms.ts';

/** What a person decided for a run. */
export interface Handling {
  /** What becomes of what both the person and the article changed; a conflict that nothing is decided on stops the run. */
  decided?: Decided | undefined;
  /** Says what would happen, and writes nothing. */
  dryRun?: boolean;
  /** Of a build: what it publishes goes by these, and the ledger is to know it. */
  publishes?: Rules;
}

/** An article file that was read. */
export interface ReadArticle {
  /** Absolute. */
  path: string;
  bytes: Uint8Array;
  article: Article;
  pictures: ReadPictures;
  analysis: Analysis;
}

/** The pictures of an article. */
export interface ReadPictures {
  /** The names that they have in `media`. */
  names: string[];
  /** Those that are not there yet, by their absolute paths. */
  files: NextFile[];
  /** As they lie beside the article. */
  beside: { path: string; bytes: Uint8Array }[];
  /** Where they were looked for, whether they are there or not: paths from the article's folder. */
  looked: string[];
}

/** What is to be written for an article, and the explainer that there is then. */
export interface Planned {
  plan: Plan;
  /** Null where it is as it was generated, with no hand of a person in it. */
  explainer: Explainer | null;
  ledger: Ledger;
}

/**
 * Makes the explainer of an article and its ledger. Nothing is written before `carryOut`, but what a run that was killed has left is mended.
 *
 * @param run `today`, YYYY-MM-DD: the day of a new revision whose article does not bring one; `means`: what explainers are made by
 * @throws ContentError when two articles have one name, or a person's file is no explainer
 * @throws AggregateError of ContentErrors when edits and article can't be brought together
 * @throws Error when what was made would not be read again: a fault of the program
 */
export async function planExplainer(
  read: ReadArticle,
  folders: Folders,
  { today, means }: { today: string; means: Means },
  { decided, dryRun = false, publishes }: Handling = {},
): Promise<Planned> {
  const { explainer: path, ledgerFile, onDisk, ledger } = await readStored(read.path, folders, dryRun);
  const file = shownPath(path);
  const named = onDisk === null ? null : writeBlockIds(onDisk, file);
  if (named !== null && ledger && named !== ledger.generated) requireSound(named, file);
  const source = { file: basename(read.path), sha256: hashOf(read.bytes) };
  const { mdx: generated, published: own, revision, gone: tombstones } = buildExplainer(read.article, read.analysis, source, ledger);
  const { goneTerms, ...old } = withoutOldTerms({ onDisk: named, lastGenerated: ledger?.generated ?? null }, means, file);
  const situation = { ...old, generated, rejected: rejectedNow(ledger, tombstones) };
  const { mdx, rejected, gone } = reconcile(situation, file, decided);
  const edited = (text: string): Explainer | null => (text === generated ? null : readExplainer(text, file));
  const now = edited(mdx);
  const before = named === null || named === mdx ? now : edited(named);
  const published = [...new Set([before, now])].map((explainer) => (explainer ? publishedBy(explainer) : own));
  const on = updatedOn(read.article) ?? today;
  const toTell = [...(ledger?.toTell ?? []), ...goneTerms, ...gone];
  const next = nextLedger(ledger, {
    ...{ revision, gone: tombstones, published, rejected, toTell, generated, explainer: mdx, on },
    ...noted({ before, now }, ledger, publishes),
  });

  const outcome = mdx === onDisk ? 'unchanged' : mdx === generated ? 'written' : 'merged';
  const { pictures } = read;
  const copies = await Promise.all(pictures.beside.map((picture) => copyOf(picture, folders, dirname(read.path))));
  const files = {
    pictures: [...pictures.files, ...copies.filter((copy) => copy !== undefined)],
    article: await copyOf(read, folders),
    ledger: next === ledger ? undefined : { path: ledgerFile, data: formatLedger(next) },
    explainer: mdx === onDisk ? undefined : { path, data: mdx },
    note: await noteOf({ article: read, means }, pictures, next, folders),
  };
  const editorBlocks = now === null ? 0 : countBlocks(now);
  return { plan: { outcome, path, gone: toTell, editorBlocks, ...(dryRun ? {} : { files }) }, explainer: now, ledger: next };
}

const countBlocks = ({ sections }: Explainer): number => sections.flatMap(({ editorBlocks = [] }) => editorBlocks).length;

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
  const names = analysis.sections.map(({ heading, first }) => sectionName({ heading, passages: analysis.paragraphs.slice(first) }));
  const sections = sectionIds(names, keptIds(analysis.sections, passages, ledger));
  const mdx = writeExplainer({ article, analysis, source, passages, statements, sections });
  return {
    mdx,
    published: {
      sections: Object.fromEntries(
        analysis.sections.map(({ first, last }, index) => [sections[index] ?? '', passages.slice(first, last + 1)]),
      ),
      statements: Object.fromEntries(statements.map((id, index) => [id, found[index]?.passage ?? ''])),
    },
    revision: {
      ...source,
      about: {
        headline: analysis.headline.from === 'article' ? analysis.headline.text : null,
        author: article.author,
        published: article.published,
      },
      passages: texts.map((text, index) => ({ id: passages[index] ?? '', text })),
      statements: found.map((statement, index) => ({ id: statements[index] ?? '', ...statement })),
    },
    gone,
  };
}

/** A section without a heading keeps the id of the one that began with the same passage: its first words may change. */
function keptIds(sections: Analysis['sections'], passages: readonly string[], ledger: Ledger | null): Map<number, string> {
  if (!ledger || sections.every(({ heading }) => heading !== null)) return new Map();
  const before = new Map(readExplainer(ledger.generated, '').sections.map(({ id, passages }) => [passages[0]?.id, id]));
  const kept = sections.map(({ heading, first }, index) => [index, heading === null ? before.get(passages[first]) : undefined] as const);
  return new Map(kept.flatMap(([index, id]) => (id === undefined ? [] : [[index, id] as const])));
}
