import { count, some } from '../cli/count.ts';
import { type Folders, shownPath } from '../platform/folders.ts';
import { standingIn } from '../platform/git.ts';
import type { Finding } from './finding.ts';

/** What saved links hang on, in a content folder: without it, an address of yesterday leads nowhere on another machine. */
const KEPT = ['ledger', 'moved.yaml', 'public.json', 'erased.json'];

/** What of the addresses is only on this machine; nothing where there is no version control. */
export async function ofLedger(folders: Folders): Promise<Finding[]> {
  const { uncommitted, ignored } = await standingIn(folders.content, KEPT);
  const content = shownPath(folders.content);
  const only = 'the addresses of passages are only on this machine';
  return [
    ...told(uncommitted, `not committed: ${only}`, `Commit ${KEPT.join(', ')} of ${content} together with the explainers.`),
    ...told(
      ignored,
      `ignored by git, and will never be committed: ${only}`,
      'Take the line that ignores it out of .gitignore, and commit it.',
    ),
  ];
}

function told(files: readonly string[], problem: string, hint: string): Finding[] {
  if (files.length === 0) return [];
  const what = `${count(files.length, 'file')} of the ledger (${some(files)}) ${files.length === 1 ? 'is' : 'are'} ${problem}`;
  return [{ problem: what, hint, isGrave: true }];
}
