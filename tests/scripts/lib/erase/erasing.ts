import { erase, type Request } from '../../../../scripts/lib/erase/erase.ts';
import type { Ledger } from '../../../../src/schemas/ledger.ts';
import { folders } from '../../../support/content-folder.ts';
import { read } from '../../../support/news-folder.ts';

/** The day of every erasure of these tests. */
export const on = '2031-03-12';
/** Erases from the news folder of the test. */
export const run = (request: Request, dryRun = false, name = 'pier-1') => erase(folders, name, request, on, dryRun);
export const ledger = (): Ledger => JSON.parse(read('ledger/pier-1.json'));
/** What is left to a person. */
export const TODO = [
  'Still to do: build with npm run build and publish, so that the site that readers have is without them, too.',
  'Version control keeps what was: rewrite its history (git filter-repo --replace-text), and ask whoever has a copy to fetch it anew.',
];
