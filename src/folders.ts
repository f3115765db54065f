import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolderOf } from './cache-folder.ts';

const project = fileURLToPath(new URL('..', import.meta.url));

/** The folder with articles/, explainers/, actors/, themes/ and glossary/: NUTGRAF_CONTENT, else the project's own. */
export const contentFolder = resolve(project, process.env.NUTGRAF_CONTENT ?? 'src/content');

/** Where the built site goes: NUTGRAF_OUT, else dist. */
export const outFolder = resolve(project, process.env.NUTGRAF_OUT ?? 'dist');

export const cacheFolder = cacheFolderOf(contentFolder);
