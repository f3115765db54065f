import { ContentError } from '../../../src/lib/content-error.ts';
import { site } from '../../../src/site.config.ts';
import { faultsIn } from '../cli/faults.ts';
import { warn } from '../cli/say.ts';
import { type PublicContent, publicContent } from '../content/public-content.ts';
import type { SiteContent } from '../content/site-content.ts';
import type { Folders } from '../platform/folders.ts';
import { siteAddress } from '../verify/address.ts';
import { ofArticles } from './articles.ts';
import { ofPictures, ofReview } from './explainers.ts';
import { type Finding, findingOf, formatFinding } from './finding.ts';
import { ofGone } from './gone.ts';
import { ofLedger } from './ledger.ts';
import { ofMachine } from './machine.ts';
import { ofAddress, ofImprint } from './settings.ts';

/** Content that was read, with what of it is not public where that is known. */
type Read = SiteContent & Partial<Pick<PublicContent, 'withheld'>>;

/** Prints on standard error what a publisher should see to. */
export async function warnOf(folders: Folders, content: Read): Promise<void> {
  for (const finding of await warningsOf(folders, content)) warn(`Warning: ${formatFinding(finding)}`);
}

/** What a publisher should see to, of content that a site can be built of. */
export async function warningsOf(folders: Folders, content: Read): Promise<Finding[]> {
  const { explainers, withheld = [] } = content;
  return [
    ...ofAddress(siteAddress().origin),
    ...ofImprint(content, folders, site.imprintFor),
    ...ofReview(explainers),
    ...ofPictures(explainers, folders),
    ...(await ofLedger(folders)),
    ...(await ofGone([...explainers, ...withheld.map(({ explainer }) => explainer)], folders)),
    ...(await ofArticles(folders)),
  ];
}

/**
 * All that a publisher should see to: what stops a build, what it warns of, and what of this machine is in the way.
 *
 * @param day YYYY-MM-DD
 */
export async function examine(folders: Folders, day: string): Promise<Finding[]> {
  const machine = await ofMachine(folders.content);
  const content = await publicContent(folders, day).catch(faultsOf);
  if (Array.isArray(content)) return [...content, ...(await ofLedger(folders)), ...(await ofArticles(folders)), ...machine];
  return [
    ...[...content.atFault.values()].flatMap((faults) => faultsOf(new AggregateError(faults))),
    ...(await warningsOf(folders, content)),
    ...machine,
  ];
}

/** @throws what is no fault of the content */
function faultsOf(error: unknown): Finding[] {
  return faultsIn(error).map((fault) => {
    if (fault instanceof ContentError) return findingOf(fault);
    throw fault;
  });
}
