import { writeAtomic } from '../platform/files.ts';
import type { Folders } from '../platform/folders.ts';
import { formatLedger } from './ledger.ts';
import { readStored } from './stored.ts';

/**
 * Notes that the person was told which edits could not be kept. A run that is killed before leaves them to the next one.
 *
 * @param article absolute
 */
export async function noteTold(article: string, folders: Folders): Promise<void> {
  const { ledgerFile, ledger } = await readStored(article, folders, false);
  if (ledger && ledger.toTell.length > 0) await writeAtomic(ledgerFile, formatLedger({ ...ledger, toTell: [] }));
}
