import type { Folders } from '../platform/folders.ts';
import { importDocuments, newTally } from './import.ts';
import { formatTally } from './report.ts';
import { openSource } from './source.ts';

/**
 * Imports from all that a person named, and tells what became of it, whatever is thrown.
 *
 * @param named files, folders and addresses
 * @param tell gets the lines for a terminal
 * @throws UsageError where there is no such file; ContentError or AggregateError for what is at fault in a source
 */
export async function importSources(
  named: readonly string[],
  folders: Folders,
  { dryRun, allowPrivate }: { dryRun: boolean; allowPrivate: boolean },
  tell: (text: string) => void,
): Promise<void> {
  const tally = newTally();
  let isWhole = false;
  try {
    for (const name of named) {
      const source = await openSource(name, allowPrivate);
      await importDocuments(source, folders, { dryRun, now: Date.now() }, tally).finally(source.close);
    }
    isWhole = true;
  } finally {
    const hasAny = tally.left.length > 0 || Object.values(tally.fates).some((count) => count > 0);
    if (isWhole || hasAny) tell(formatTally(tally, dryRun));
  }
}
