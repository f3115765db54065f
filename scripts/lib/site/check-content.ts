import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentError } from '../../../src/lib/content-error.ts';
import { faultsIn } from '../../../src/lib/explainer/read-explainer.ts';
import { listExplainers } from '../explainer/explainer-files.ts';
import { type Folders, shownPath } from '../platform/folders.ts';

/**
 * Checks every explainer of the content folder before a page is made of it.
 *
 * @returns how many there are
 * @throws AggregateError of ContentErrors, one for each fault in any of them
 */
export async function checkContent(folders: Folders): Promise<number> {
  const names = await listExplainers(folders);
  const faults: ContentError[] = [];
  for (const name of names) {
    const path = join(folders.explainers, name);
    faults.push(...faultsIn(await readFile(path, 'utf8'), shownPath(path)));
  }
  if (faults.length > 0) throw new AggregateError(faults, 'explainers at fault');
  return names.length;
}
