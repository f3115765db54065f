import { join } from 'node:path';
import { cacheFolderOf } from '../../../src/cache-folder.ts';
import type { Folders } from '../platform/folders.ts';

/** Where the pages of the guide wait that a server shows beside a site: none of them is the site's. */
export const guideFolder = ({ content }: Folders): string => join(cacheFolderOf(content), 'guide');
