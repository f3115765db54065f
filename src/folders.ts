import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));

/** The folder with articles/, explainers/, actors/ and themes/: NUTGRAF_CONTENT, else the project's own. */
export const contentFolder = resolve(project, process.env.NUTGRAF_CONTENT ?? 'src/content');

/** Where the built site goes: NUTGRAF_OUT, else dist. */
export const outFolder = resolve(project, process.env.NUTGRAF_OUT ?? 'dist');

/** Each content folder has caches of its own, so that two sites built in turn never see each other's pages. @param content absolute */
export const cacheFolderOf = (content: string): string =>
  resolve(project, '.cache', createHash('sha256').update(content).digest('hex').slice(0, 8));

export const cacheFolder = cacheFolderOf(contentFolder);
