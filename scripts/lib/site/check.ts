import { faultsByFile } from '../cli/faults.ts';
import { type SiteContent, siteContent } from '../content/site-content.ts';
import type { Folders } from '../platform/folders.ts';
import { findOrigins } from '../verify/sources.ts';
import { type AtFault, type FaultsByFile, findAtFault } from './at-fault.ts';
import { count, faulty, step } from './run.ts';

/** The content that a site is built of, and what of it is at fault. */
export interface CheckedContent extends AtFault {
  content: SiteContent;
}

/**
 * The step that reads and checks the content.
 *
 * @param ofArticles the faults of the articles, by their absolute paths
 * @param faults where all faults go that stop nothing
 * @throws AggregateError where nothing is left to build a site of
 */
export async function checkContent(folders: Folders, ofArticles: FaultsByFile, faults: unknown[]): Promise<CheckedContent> {
  const content = await step(
    'check',
    () => siteContent(folders),
    ({ explainers, atFault }) => count(explainers.length, 'explainer') + faulty(atFault.size),
  );
  const apart = await findOrigins(content.explainers, folders).then(() => new Map(), faultsByFile<{ slug: string }>);
  faults.push(...[...ofArticles.values(), ...content.atFault.values(), ...apart.values()].flat());
  if (content.explainers.length === 0 && faults.length > 0) throw new AggregateError(faults, 'nothing to build a site of');
  const slugsApart = [...apart.keys()].map(({ slug }) => slug);
  return { content, ...findAtFault(ofArticles.keys(), slugsApart, content, folders) };
}
