import { join } from 'node:path';
import { cacheFolderOf } from '../../../../src/cache-folder.ts';
import { hashFiles } from '../../platform/files.ts';
import { projectRoot } from '../../platform/folders.ts';

let code: Promise<string> | undefined;

/**
 * Where the cache has the pictures of an editor's own, cleaned; another folder for other code, or another library, whose manifest names all
 * versions of its parts.
 *
 * @param content the content folder, absolute
 */
export async function cleanedFolder(content: string): Promise<string> {
  code ??= hashFiles([join(import.meta.dirname, 'clean.ts'), join(projectRoot, 'node_modules/sharp/package.json')]);
  return join(cacheFolderOf(content), 'cleaned', (await code).slice(0, 8));
}
