import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { faultsIn } from '../../../src/lib/explainer/read-explainer.ts';
import { forEachFile } from '../cli/faults.ts';
import { listExplainers } from '../explainer/explainer-files.ts';
import { type Folders, shownPath } from '../platform/folders.ts';

/**
 * Checks every explainer of the content folder before a page is made of it.
 *
 * @returns how many there are
 * @throws AggregateError with every fault in any of them: see `forEachFile`
 */
export async function checkContent(folders: Folders): Promise<number> {
  const names = await listExplainers(folders);
  const shown = (name: string): string => shownPath(join(folders.explainers, name));
  await forEachFile(names, shown, async (name) => {
    const faults = faultsIn(await readFile(join(folders.explainers, name), 'utf8'), shown(name));
    if (faults.length > 0) throw new AggregateError(faults, `${shown(name)} is at fault`);
  });
  return names.length;
}
