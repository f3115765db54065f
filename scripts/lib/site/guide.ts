import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { provideContent } from '../../../src/lib/graph/source.ts';
import { siteContent } from '../content/site-content.ts';
import type { Folders } from '../platform/folders.ts';
import { withFolderLock } from '../platform/lock.ts';
import { whileBundling } from './bundle.ts';
import { openBundle } from './open-bundle.ts';
import { isOfGuide } from './pages.ts';
import { hashCode } from './unchanged.ts';

/** Another server of the same content may take so long to make them, in milliseconds. */
const PATIENCE = 120_000;

/**
 * Makes the pages of the guide for editors, to be shown beside a site that was just built; a published site need not have them.
 *
 * @param out the folder that they go to, absolute; what it held before is deleted
 */
export async function makeGuide(folders: Folders, out: string): Promise<void> {
  const { code } = await whileBundling(await hashCode(), false, (bundle) => bundle());
  provideContent(() => siteContent(folders));
  const make = async (): Promise<void> => {
    await rm(out, { recursive: true, force: true });
    for (const { path, render } of await openBundle(code)) {
      if (!isOfGuide(path)) continue;
      await mkdir(dirname(join(out, path)), { recursive: true });
      await writeFile(join(out, path), await render());
    }
  };
  await withFolderLock(out, make, PATIENCE);
}
