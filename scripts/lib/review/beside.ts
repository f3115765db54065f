import { readdir } from 'node:fs/promises';
import { ContentError } from '../../../src/lib/content-error.ts';
import { readExplainer } from '../../../src/lib/explainer/read-explainer.ts';
import { readBeside } from '../content/beside.ts';
import type { Folders } from '../platform/folders.ts';

/**
 * Makes sure that a build can show the pictures and tables that an explainer's blocks name. What could not be shown before is no fault of the
 * action's.
 *
 * @param file the explainer as the person knows it
 * @throws ContentError, without a line of the explainer, for the first that can't be shown
 */
export async function requireBeside(before: string, next: string, folders: Folders, file: string): Promise<void> {
  const media = new Set(await readdir(folders.media).catch((): string[] => []));
  const faultsOf = async (mdx: string): Promise<ContentError[]> =>
    (await readBeside(readExplainer(mdx, file).sections, media, folders, file)).faults;
  const faults = await faultsOf(next);
  if (faults.length === 0) return;
  const known = new Set((await faultsOf(before)).map(({ message }) => message));
  const fault = faults.find(({ message }) => !known.has(message));
  if (fault) throw fault.file === file ? new ContentError(fault.message, { file }, fault.hint) : fault;
}
