import { access, constants } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes sure, before any work, that a run can write where it will write. Of a folder that is not there yet the one counts in which it will be made.
 *
 * @param folders absolute
 * @throws the system's error, with the path of the folder
 */
export async function requireWritable(folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    await access(folder, constants.W_OK).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT' || folder === dirname(folder)) throw error;
      return requireWritable([dirname(folder)]);
    });
  }
}
