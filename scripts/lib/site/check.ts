import type { Withheld } from '../../../src/lib/explainer/standing.ts';
import { count } from '../cli/count.ts';
import { faultsByFile } from '../cli/faults.ts';
import { say } from '../cli/say.ts';
import { type PublicContent, publicContent, type WithheldExplainer } from '../content/public-content.ts';
import { notesOnStories } from '../content/story-notes.ts';
import { storySuggestions } from '../content/story-suggestions.ts';
import type { Folders } from '../platform/folders.ts';
import { findOrigins } from '../verify/sources.ts';
import { type AtFault, type FaultsByFile, findAtFault } from './at-fault.ts';
import { faulty, step } from './run.ts';

/** The content that a site is built of, and what of it is at fault. */
export interface CheckedContent extends AtFault {
  content: PublicContent;
}

/**
 * The step that reads and checks the content.
 *
 * @param day see `publicContent`
 * @param ofArticles the faults of the articles, by their absolute paths
 * @param faults where all faults go that stop nothing
 * @throws AggregateError where nothing is left to build a site of
 */
export async function checkContent(folders: Folders, day: string, ofArticles: FaultsByFile, faults: unknown[]): Promise<CheckedContent> {
  const content = await step(
    'check',
    () => publicContent(folders, day),
    ({ explainers, stories = [], withheld, atFault }) =>
      `${count(explainers.length, 'explainer')}${stories.length > 0 ? `, ${countStories(stories.length)}` : ''}${withheld.length > 0 ? `, ${withheld.length} not public` : ''}${faulty(atFault.size)}`,
  );
  tellWithheld(content.withheld);
  for (const note of notesOnStories(content, reasonOf)) say(`  ${note}`);
  for (const line of storySuggestions(content, folders)) say(`  ${line}`);
  const apart = await findOrigins(content.explainers, folders).then(() => new Map(), faultsByFile<{ slug: string }>);
  faults.push(...[...ofArticles.values(), ...content.atFault.values(), ...apart.values()].flat());
  if (content.explainers.length === 0 && faults.length > 0) throw new AggregateError(faults, 'nothing to build a site of');
  const slugsApart = [...apart.keys()].map(({ slug }) => slug);
  return { content, ...findAtFault(ofArticles.keys(), slugsApart, content, folders) };
}

const MOST = 20;

/** Says what is left out, and why. */
function tellWithheld(withheld: readonly WithheldExplainer[]): void {
  for (const one of withheld.slice(0, MOST)) {
    const addresses = one.answers ? '; its addresses say that it is not public' : '';
    say(`  ${one.explainer.slug}: ${reasonOf(one)}${addresses}`);
  }
  if (withheld.length > MOST) say(`  and ${withheld.length - MOST} more`);
}

const reasonOf = ({ explainer, why }: WithheldExplainer): string => reasons[why](explainer.data.publish ?? '');

const countStories = (number: number): string => (number === 1 ? '1 story' : `${number} stories`);

const reasons: Record<Withheld, (due: string) => string> = {
  draft: () => 'a draft',
  'not due': (due) => `due on ${due}`,
  'not approved': () => 'nobody has approved it',
  lapsed: () => 'changed since it was approved',
};
