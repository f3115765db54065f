import { readErased } from '../erased/erased-file.ts';
import { proveErased } from '../erased/prove.ts';
import type { Folders } from '../platform/folders.ts';
import type { Finding } from './site.ts';

/** Finds words that were erased and are back, in any file of the site or of the content folder. */
export const checkErased = async (folders: Folders): Promise<Finding[]> =>
  (await proveErased(folders, await readErased(folders))).map(({ file, line, erasure: { explainer, on } }) => ({
    file,
    line,
    problem: `words stand here${line === undefined ? ', in the name of the file,' : ''} that were erased from ${explainer} on ${on}`,
    hint: 'Take them out where they are written, or run: npm run erase. Of a file of the site: build again, with --full.',
  }));
