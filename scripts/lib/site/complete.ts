import { readToday } from '../cli/cli.ts';
import { count } from '../cli/count.ts';
import { say } from '../cli/say.ts';
import { notePublicStories } from '../content/note-public-stories.ts';
import { daysAround } from '../content/public-content.ts';
import { warnOf } from '../doctor/doctor.ts';
import { type Folders, shownPath } from '../platform/folders.ts';
import { indexSite } from '../search/index-site.ts';
import { type ReadSite, readSite } from '../verify/read-site.ts';
import { requireSound } from '../verify/site.ts';
import { verifySite } from '../verify/verify.ts';
import type { CheckedContent } from './check.ts';
import { notePages } from './kept-pages.ts';
import type { MadeSite } from './make.ts';
import { finishSite } from './out-folder.ts';
import { step } from './run.ts';
import { hashCode, noteBuilt, notedAtFault } from './unchanged.ts';

interface CompleteOptions {
  /** See `hashCode`. */
  code: string;
  /** See `hashSite`. */
  made: string;
  /** See `publicContent`. */
  day: string;
  isFull: boolean;
  /** See `BuildOptions`. */
  warns: boolean;
  checked: CheckedContent;
}

/**
 * The last steps of a site whose files are made: its search index, the proof of its promises, and its place.
 *
 * @param next the folder of the site that is being made, absolute
 * @throws AggregateError of ContentErrors, one for each promise that it breaks
 */
export async function completeSite(
  folders: Folders,
  next: string,
  { pages, read }: MadeSite,
  { code, made, day, isFull, warns, checked }: CompleteOptions,
): Promise<void> {
  await step(
    'search',
    () => indexSite(next, read.searched),
    (found) => count(found, 'page'),
  );
  await step(
    'verify',
    () => requireVerified({ ...folders, out: next }, read, { keep: !isFull }),
    (line) => line,
  );
  await finishSite(folders.out);
  await notePages(folders, code, pages);
  await notePublicStories(folders, checked.content, pages.keys());
  await noteBuilt(folders, made, daysAround(checked.content, day), checked.slugs);
  say(`The site is in ${shownPath(folders.out)}${checked.verdicts.length > 0 ? ', but for what is at fault:' : ''}`);
  for (const verdict of checked.verdicts) say(`  ${verdict}`);
  if (warns) await warnOf(folders, checked.content);
}

/**
 * Verifies a built site.
 *
 * @param read the site as it was read; absent to read it now, with what was at fault when it was built of what is there now
 * @param options.keep whether to keep what was found sound for the next run
 * @returns one line that says so
 * @throws AggregateError of ContentErrors, one for each finding
 */
export async function requireVerified(folders: Folders, read?: ReadSite, { keep = false } = {}): Promise<string> {
  const site = read ?? (await readSite(folders, { atFault: await notedAtFault(folders, await hashCode(), readToday()) }));
  requireSound(await verifySite(folders, site, { keep }));
  const pages = [...site.files.keys()].filter((path) => path.endsWith('.html')).length;
  const but = site.atFault.size > 0 ? `, but for what is at fault: ${[...site.atFault].sort().join(', ')}` : '';
  return `${count(pages, 'page')}: verbatim, links, ids, hosts and scripts as promised${but}`;
}
