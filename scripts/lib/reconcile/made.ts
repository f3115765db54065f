import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { LeastConfidence } from '../analyse/sure.ts';
import { extensionCode } from '../platform/extension.ts';
import { type Folders, projectRoot } from '../platform/folders.ts';
import { hashFiles } from '../platform/hash-files.ts';

/** What makes an explainer of an article: code, word lists, and the packages that the code calls. */
const MAKERS = [
  'scripts/lib/analyse',
  'scripts/lib/language',
  'scripts/lib/read',
  'scripts/lib/vocabulary',
  'scripts/lib/explainer',
  'src/vocabulary',
  'package-lock.json',
];

/** Read once a process: what runs is the code as it was when it was started. */
let code: Promise<string> | undefined;

/**
 * Hashes all that an explainer depends on besides its article, so that a run can tell that an article would give the same one again.
 *
 * @returns a SHA-256 in hex
 */
export async function hashMaking(
  { actors, themes }: Pick<Folders, 'actors' | 'themes'>,
  leastConfidence: LeastConfidence,
): Promise<string> {
  code ??= hashFiles([...MAKERS.map((path) => join(projectRoot, path)), extensionCode()].filter((path) => path !== undefined));
  const known = [await code, await hashFiles([actors]), await hashFiles([themes])];
  return createHash('sha256')
    .update(JSON.stringify([...known, Object.entries(leastConfidence).sort()]))
    .digest('hex');
}
