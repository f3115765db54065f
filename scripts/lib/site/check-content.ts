import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkExplainer } from '../../../src/lib/explainer/check-explainer.ts';
import { parseDocument } from '../../../src/lib/explainer/document.ts';
import { forEachFile } from '../cli/faults.ts';
import { listExplainers } from '../explainer/explainer-files.ts';
import { readFrontmatter } from '../explainer/read-frontmatter.ts';
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
    const file = shown(name);
    const mdx = await readFile(join(folders.explainers, name), 'utf8');
    const faults = checkExplainer(readFrontmatter(mdx, file).data, parseDocument(mdx, file), file);
    if (faults.length > 0) throw new AggregateError(faults, `${file} is at fault`);
  });
  return names.length;
}
