import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultsByFile } from '../../scripts/lib/cli/faults.ts';
import { explainArticles } from '../../scripts/lib/explain/explain-articles.ts';
import { formatReport, type Report } from '../../scripts/lib/explain/report.ts';
import { resolveFolders } from '../../scripts/lib/platform/folders.ts';
import { cacheFolderOf } from '../../src/cache-folder.ts';
import { ContentError } from '../../src/lib/content-error.ts';
import { parseDocument } from '../../src/lib/explainer/document.ts';
import { readFrontmatter } from '../../src/lib/explainer/frontmatter.ts';
import { site } from '../../src/site.config.ts';

/** What became of an article. */
export interface Became {
  /** The file of its explainer. */
  explainer?: string;
  headline?: string;
  /** The passages of its explainer, in order. */
  passages?: string[];
  /** What the report says of it. */
  report?: string;
  /** What is said where it is refused. */
  refused?: string;
}

/** Explains articles in a content folder of their own. @param files name and bytes @returns what became of each, by its name */
export async function explainAll(files: readonly { file: string; bytes: Uint8Array }[]): Promise<Map<string, Became>> {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-explain-all-'));
  const folders = resolveFolders({ content: folder });
  mkdirSync(folders.articles);
  for (const { file, bytes } of files) writeFileSync(join(folders.articles, file), bytes);
  try {
    const paths = files.map(({ file }) => join(folders.articles, file));
    const reports = new Map<string, Report>();
    const faults = await explainArticles(paths, folders, site.minConfidence, (report) => reports.set(report.file, report)).then(
      () => new Map<string, readonly unknown[]>(),
      (error) => faultsByFile<string>(error),
    );
    return new Map(files.map(({ file }, index) => [file, became(paths[index] as string, faults, reports)]));
  } finally {
    for (const path of [folder, cacheFolderOf(folder)]) rmSync(path, { recursive: true, force: true });
  }
}

function became(path: string, faults: ReadonlyMap<string, readonly unknown[]>, reports: ReadonlyMap<string, Report>): Became {
  const refused = faults.get(path);
  if (refused)
    return {
      refused: refused
        .map((fault) => (fault instanceof ContentError ? fault.message : `Nutgraf itself: ${(fault as Error).cause}`))
        .join('\n'),
    };
  const report = reports.get(path);
  if (!report) return {};
  const mdx = readFileSync(report.explainer, 'utf8');
  return {
    explainer: report.explainer,
    headline: readFrontmatter(mdx, '').data.headline,
    passages: parseDocument(mdx, '').flatMap(({ passages }) => passages.map(({ text }) => text)),
    report: formatReport(report),
  };
}
