import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';

/**
 * Where the caches of a content folder lie: each has its own, so that two sites built in turn never see each other's pages.
 *
 * @param content absolute
 */
export const cacheFolderOf = (content: string): string =>
  fileURLToPath(new URL(`../.cache/${createHash('sha256').update(content).digest('hex').slice(0, 8)}`, import.meta.url));
