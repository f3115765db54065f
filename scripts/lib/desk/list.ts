import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault, List, Listed } from '../../../src/desk/types.ts';
import { ContentError } from '../../../src/lib/content-error.ts';
import { approvalOf } from '../../../src/lib/explainer/approval.ts';
import { faultsIn } from '../cli/faults.ts';
import { forgetContent, siteContent } from '../content/site-content.ts';
import { readIfThere } from '../platform/files.ts';
import type { Folders } from '../platform/folders.ts';
import { hashOf } from '../reconcile/ledger.ts';
import { itemsOf } from '../review/items.ts';
import { type Conflicts, conflictsOf } from './explain-article.ts';
import { waitingArticles } from './take-article.ts';

/** Every explainer of a content folder, newest work first, and the articles without one; faults of the publisher's other files are thrown. */
export async function listOf(folders: Folders, conflicts: Conflicts): Promise<List> {
  forgetContent();
  const { explainers, atFault } = await siteContent(folders);
  const listed = await Promise.all(
    explainers.map(async ({ slug, data, sections, account }): Promise<Listed> => {
      const approval = approvalOf({ data, sections }, account?.approved);
      const article = await readIfThere(join(folders.articles, data.source.file));
      const { file } = data.source;
      return {
        slug,
        file,
        changed: await changedAt(folders, slug),
        conflicts: await conflictsOf(folders, conflicts, slug, file),
        headline: data.headline,
        status: data.status,
        isApproved: approval.status !== 'suggested',
        hasLapsed: approval.status === 'lapsed',
        left: itemsOf({ data, sections }).length,
        faults: faultsOf(atFault.get(slug) ?? []),
        isArticleNew: article !== null && hashOf(article) !== data.source.sha256,
      };
    }),
  );
  const known = new Set(listed.map(({ slug }) => slug));
  const broken = [...atFault]
    .filter(([slug]) => !known.has(slug))
    .map(async ([slug, faults]): Promise<Listed> => {
      const state = { isApproved: false, hasLapsed: false, left: 0, isArticleNew: false, conflicts: 0 };
      const changed = await changedAt(folders, slug);
      return { slug, headline: slug, changed, ...state, faults: faultsOf(faults) };
    });
  const all = [...(await Promise.all(broken)), ...listed];
  const sources = new Set(all.flatMap(({ file }) => file ?? []));
  return {
    explainers: all.toSorted((one, other) => other.changed - one.changed || (one.slug < other.slug ? -1 : 1)),
    waiting: await waitingArticles(folders, sources),
  };
}

/** When an explainer was written last: milliseconds since 1970. */
const changedAt = async (folders: Folders, slug: string): Promise<number> =>
  (await stat(join(folders.explainers, `${slug}.mdx`)).catch(() => undefined))?.mtimeMs ?? 0;

/** What an error says to an editor; the fault of a program says no more than that. */
export function faultsOf(error: unknown): Fault[] {
  const faults = Array.isArray(error) ? error.flatMap((one) => faultsIn(one)) : faultsIn(error);
  return faults.map((fault) => {
    if (!(fault instanceof ContentError)) return { message: String(fault instanceof Error ? fault.message : fault) };
    const { message, file, line, hint } = fault;
    return { message, file, line, hint };
  });
}
