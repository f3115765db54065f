import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { SearchEngine } from '../../../../../src/lib/search/answer.ts';
import { loadEngine } from '../../../../../src/lib/search/engine/engine.ts';

/** The engine over the files of a built site, as a browser has them; only what needs Pagefind itself fails. @param out the site's folder */
export function engineOfSite(out: string): Promise<SearchEngine> {
  vi.stubGlobal(
    'fetch',
    vi.fn(async (address: string) => new Response(await readFile(join(out, address)))),
  );
  return loadEngine('/pagefind/');
}
