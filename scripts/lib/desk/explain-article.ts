import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Conflict, Explained, InConflict } from '../../../src/desk/article-types.ts';
import { readFrontmatter } from '../../../src/lib/explainer/frontmatter.ts';
import { site } from '../../../src/site.config.ts';
import { faultsIn } from '../cli/faults.ts';
import { explainArticles } from '../explain/explain-articles.ts';
import type { Report } from '../explain/report.ts';
import { readIfThere } from '../platform/files.ts';
import { type Folders, shownPath } from '../platform/folders.ts';
import { hashOf } from '../reconcile/ledger.ts';
import { ConflictError, type Decision, keyOfClash } from '../reconcile/merge/types.ts';
import { nameOf } from '../reconcile/stored.ts';

/** How many conflicts explainers were found to have, by what explainer and article were then. */
export type Conflicts = Map<string, { state: string; count: number }>;

/**
 * Explains an article of the articles folder.
 *
 * The caller holds the folder's lock.
 *
 * @param file its name in that folder
 * @param decisions on conflicts, by their keys
 * @returns what was found; or what nothing was decided on, with the explainer as it was
 * @throws ContentErrors for the article, for its explainer, and for what can not be brought together
 */
export async function explainArticle(
  folders: Folders,
  conflicts: Conflicts,
  file: string,
  decisions: Readonly<Record<string, Decision>> = {},
): Promise<Explained | InConflict> {
  const path = join(folders.articles, file);
  const slug = nameOf(path);
  const decided = new Map(Object.entries(decisions));
  let report: Report | undefined;
  try {
    await explainArticles([path], folders, site.minConfidence, (own) => (report = own), { decided });
  } catch (error) {
    const faults = faultsIn(error);
    const clashes = faults.flatMap((fault) => (fault instanceof ConflictError ? fault.clash : []));
    if (clashes.length < faults.length) throw error;
    const own = clashes.map(
      ({ what, ours, theirs, base, isText = false, ...clash }): Conflict => ({
        ...{ key: keyOfClash({ ...clash, what, ours, theirs }), what, mine: ours, theirs, before: base, isText },
      }),
    );
    conflicts.set(slug, { state: await stateOf(folders, slug, file), count: own.length });
    return { outcome: 'conflicts', slug, file, headline: (await headlineOf(folders, slug)) ?? file, conflicts: own };
  }
  conflicts.delete(slug);
  const { outcome: became, findings, gone, lapsed, before } = report as Report;
  const headline = (await headlineOf(folders, slug)) ?? file;
  return { outcome: 'explained', slug, file, headline, report: { became, findings, gone, lapsed, before } };
}

/** How many conflicts an explainer has, as far as was found; 0 where it, or its article, has changed since. */
export async function conflictsOf(folders: Folders, conflicts: Conflicts, slug: string, file: string): Promise<number> {
  const known = conflicts.get(slug);
  return known && known.state === (await stateOf(folders, slug, file)) ? known.count : 0;
}

/** What an explainer says that it is called; undefined where there is none, or none that can be read. */
export async function headlineOf(folders: Folders, slug: string): Promise<string | undefined> {
  const path = join(folders.explainers, `${slug}.mdx`);
  try {
    return readFrontmatter(await readFile(path, 'utf8'), shownPath(path)).data.headline;
  } catch {
    return undefined;
  }
}

async function stateOf(folders: Folders, slug: string, file: string): Promise<string> {
  const paths = [join(folders.explainers, `${slug}.mdx`), join(folders.articles, basename(file))];
  const bytes = await Promise.all(paths.map((path) => readIfThere(path)));
  return bytes.map((own) => (own ? hashOf(own) : '')).join(' ');
}
