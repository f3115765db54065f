import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Fault, Listed } from '../../../src/desk/types.ts';
import { ContentError } from '../../../src/lib/content-error.ts';
import { approvalOf } from '../../../src/lib/explainer/approval.ts';
import { faultsIn } from '../cli/faults.ts';
import { forgetContent, siteContent } from '../content/site-content.ts';
import { readIfThere } from '../platform/files.ts';
import type { Folders } from '../platform/folders.ts';
import { itemsOf } from '../review/items.ts';

/** Every explainer of a content folder, those with most to look at first; faults of the publisher's other files are thrown. */
export async function listExplainersOf(folders: Folders): Promise<Listed[]> {
  forgetContent();
  const { explainers, atFault } = await siteContent(folders);
  const listed = await Promise.all(
    explainers.map(async ({ slug, data, sections, account }): Promise<Listed> => {
      const approval = approvalOf({ data, sections }, account?.approved);
      const article = await readIfThere(join(folders.articles, data.source.file));
      return {
        slug,
        headline: data.headline,
        status: data.status,
        isApproved: approval.status !== 'suggested',
        hasLapsed: approval.status === 'lapsed',
        left: itemsOf({ data, sections }).length,
        faults: faultsOf(atFault.get(slug) ?? []),
        isArticleNew: article !== null && createHash('sha256').update(article).digest('hex') !== data.source.sha256,
      };
    }),
  );
  const known = new Set(listed.map(({ slug }) => slug));
  const broken = [...atFault]
    .filter(([slug]) => !known.has(slug))
    .map(([slug, faults]): Listed => {
      const state = { status: 'draft', isApproved: false, hasLapsed: false, left: 0, isArticleNew: false } as const;
      return { slug, headline: slug, ...state, faults: faultsOf(faults) };
    });
  return [...broken, ...listed];
}

/** What an error says to an editor; the fault of a program says no more than that. */
export function faultsOf(error: unknown): Fault[] {
  const faults = Array.isArray(error) ? error.flatMap((one) => faultsIn(one)) : faultsIn(error);
  return faults.map((fault) => {
    if (!(fault instanceof ContentError)) return { message: String(fault instanceof Error ? fault.message : fault) };
    const { message, file, line, hint } = fault;
    return { message, file, line, hint };
  });
}
