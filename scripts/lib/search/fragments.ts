import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A page as Pagefind has read it: the data of its result (https://pagefind.app/docs/api/). */
export interface Fragment {
  id: string;
  url: string;
  content: string;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
  anchors: { text: string }[];
}

const SIGNATURE = 'pagefind_dcd';

/** Reads the pages of an index that Pagefind has written, by their address. */
export async function readFragments(folder: string): Promise<Map<string, Fragment>> {
  const files = (await readdir(join(folder, 'fragment'))).sort();
  const fragments = await Promise.all(
    files.map(async (file): Promise<Fragment> => {
      const text = gunzipSync(await readFile(join(folder, 'fragment', file))).toString('utf8');
      if (!text.startsWith(SIGNATURE)) throw new Error(`Pagefind wrote ${file} in another form than 1.6 does.`);
      return { id: file.replace('.pf_fragment', ''), ...JSON.parse(text.slice(SIGNATURE.length)) };
    }),
  );
  return new Map(fragments.map((fragment) => [fragment.url, fragment]));
}
