import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ContentError } from '../../../src/lib/content-error.ts';
import { type DocumentSection, parseDocument } from '../../../src/lib/explainer/document.ts';
import { type Frontmatter, readFrontmatter } from '../../../src/lib/explainer/frontmatter.ts';
import type { Ledger } from '../../../src/schemas/ledger.ts';
import { listExplainers } from '../explainer/explainer-files.ts';
import { readIfThere } from '../platform/files.ts';
import { type Folders, shownPath } from '../platform/folders.ts';
import { readArticle } from '../read/read.ts';
import type { Article } from '../read/types.ts';
import { parseLedger } from '../reconcile/ledger.ts';
import type { SourceRule } from './site.ts';

/** An explainer and the article that it was made of, both as they are on disk now. */
export interface Source {
  slug: string;
  /** The MDX file as a person knows it. */
  file: string;
  frontmatter: Frontmatter;
  sections: DocumentSection[];
  /** The article file as a person knows it. */
  articleFile: string;
  article: Article;
  /** SHA-256 of the article's bytes, in hex. */
  sha256: string;
  /** What it was before; null where the content folder has no ledger of it. */
  ledger: Ledger | null;
  /** The ledger's file as a person knows it. */
  ledgerFile: string;
  /** The first line (1-based) of the ledger's file that names an address. */
  lineInLedger: (id: string) => number | undefined;
}

/** Sources by slug. */
export type Sources = ReadonlyMap<string, Source>;

/** True when the article has changed since its explainer was written. */
export const isStale = (source: Source): boolean => source.frontmatter.data.source.sha256 !== source.sha256;

/** Finds explainers whose article has changed since they were written. */
export const checkStale: SourceRule = (source) => {
  if (!isStale(source)) return [];
  const { file, frontmatter, articleFile, sha256 } = source;
  const was = frontmatter.data.source.sha256;
  return [
    {
      file,
      line: frontmatter.lineOf(['source', 'sha256']),
      problem:
        `the article ${articleFile} has changed since this explainer was written: ` +
        `its SHA-256 is ${sha256.slice(0, 12)}… now, and was ${was.slice(0, 12)}…`,
      hint: `Run: npm run explain -- ${articleFile}`,
    },
  ];
};

/**
 * Reads every explainer of the content folder and the article behind it.
 *
 * @throws AggregateError of ContentErrors, one for each file that can't be read as what it should be
 */
export async function readSources(folders: Folders): Promise<Source[]> {
  const names = await listExplainers(folders);
  const read = await Promise.allSettled(names.map((name) => readSource(name, folders)));
  const faults = read.flatMap((result) => (result.status === 'rejected' ? errorsOf(result.reason) : []));
  if (faults.length > 0) throw new AggregateError(faults, 'explainers that can not be read');
  return read.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}

async function readSource(name: string, folders: Folders): Promise<Source> {
  const path = join(folders.explainers, name);
  const file = shownPath(path);
  const mdx = await readFile(path, 'utf8');
  const frontmatter = readFrontmatter(mdx, file);
  const sections = parseDocument(mdx, file);
  const articlePath = join(folders.articles, frontmatter.data.source.file);
  const articleFile = shownPath(articlePath);
  const bytes = await readFile(articlePath).catch(() => {
    const problem = `the article of this explainer, ${articleFile}, is not there`;
    const hint = 'Put the article back, or delete the explainer.';
    throw new ContentError(problem, { file, line: frontmatter.lineOf(['source', 'file']) }, hint);
  });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const slug = basename(name, '.mdx');
  const ledgerPath = join(folders.ledger, `${slug}.json`);
  const ledgerBytes = await readIfThere(ledgerPath);
  const ledgerText = ledgerBytes?.toString('utf8') ?? '';
  const ledgerFile = shownPath(ledgerPath);
  const ledger = ledgerBytes && parseLedger(ledgerText, ledgerFile);
  const lineInLedger = (id: string): number | undefined =>
    ledgerText.split('\n').findIndex((line) => line.includes(`"${id}"`)) + 1 || undefined;
  const article = await readArticle(bytes, articleFile);
  return { slug, file, frontmatter, sections, articleFile, article, sha256, ledger, ledgerFile, lineInLedger };
}

const errorsOf = (reason: unknown): unknown[] => (reason instanceof AggregateError ? reason.errors : [reason]);
