import { mkdir, readFile, rmdir, unlink } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { ContentError } from '../../../src/lib/content-error.ts';
import { filesIn, writeAtomic } from '../platform/files.ts';
import { type Folders, projectRoot, shownPath } from '../platform/folders.ts';
import { withLock } from '../platform/lock.ts';
import { isPassedOver } from '../platform/passed-over.ts';
import demo from './demo.json' with { type: 'json' };
import { nameSite } from './name-site.ts';

/**
 * Makes the project a site of a publisher's own: deletes the demonstration, and puts their name into the settings. Where the content folder
 * holds anything else, it changes nothing.
 *
 * @param settings the file `src/site.config.ts`, absolute
 * @returns how many files it deleted
 * @throws ContentError where there is other content, or where the settings are not written as they came
 */
export async function startNewSite(folders: Folders, name: string, settings = join(projectRoot, 'src/site.config.ts')): Promise<number> {
  return withLock(folders, async () => {
    const files = (await filesIn(folders.content)).filter((path) => !isPassedOver(basename(path)) && !isOfGuide(path, folders));
    const others = files.filter((path) => !demo.includes(nameOf(path, folders)));
    if (others[0] !== undefined) {
      const more = others.length > 1 ? `, and ${others.length - 1} more besides` : '';
      throw new ContentError(
        `this is no part of the demonstration${more}, and a new site starts from nothing`,
        { file: shownPath(others[0]) },
        'Nothing was deleted. Move your content elsewhere first; to change only the name of your site, edit src/site.config.ts.',
      );
    }
    const named = nameSite(await readFile(settings, 'utf8'), name);
    for (const path of files) await unlink(path);
    // One that holds what was passed over stays.
    for (const folder of new Set(files.map(dirname))) await rmdir(folder).catch(() => {});
    await mkdir(folders.articles, { recursive: true });
    await writeAtomic(settings, named);
    return files.length;
  });
}

const nameOf = (path: string, { content }: Folders): string => relative(content, path).split(sep).join('/');
const isOfGuide = (path: string, folders: Folders): boolean => nameOf(path, folders).startsWith('guide/');
