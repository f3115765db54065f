import { pagesOf } from '../../../src/lib/moved/moves.ts';
import { BUILD_AGAIN, type Finding, type SiteRule } from './site.ts';

/** Finds addresses of stories that were public once, and that the site does not answer to. */
export const checkPublicStories: SiteRule = ({ publicStories, publicStoriesFile: file, files }) =>
  publicStories
    .map((page) => `${pagesOf.story}/${page}/`)
    .filter((path) => !files.has(`${path}index.html`))
    .map(
      (path): Finding => ({
        file,
        problem: `the address ${path} was given once, and the site no longer answers to it`,
        hint: BUILD_AGAIN,
      }),
    );
