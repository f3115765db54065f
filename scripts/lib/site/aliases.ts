import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '../../../src/lib/content-error.ts';
import { wordsFolderOf } from '../../../src/lib/words/words.ts';
import { site } from '../../../src/site.config.ts';
import { projectRoot } from '../platform/folders.ts';
import { plainPath } from './plain-path.ts';

/**
 * Vite's aliases for what `src/site.config.ts` chooses: `@words` are the words of one language, for scripts in the browser, and `@own` are
 * files of the publisher, or ours in their place.
 *
 * @throws ContentError where the interface does not speak the language of the site, or a file is not there
 */
export function siteAliases(): { find: RegExp; replacement: string }[] {
  const { styles = 'src/styles/index.css' } = site.own;
  const { masthead = 'src/components/page/Masthead.astro', footer = 'src/components/page/Footer.astro' } = site.own;
  const chosen = {
    '@words': `src/lib/words/${wordsFolderOf(site.language)}`,
    '@own/styles.css': styles,
    '@own/masthead.astro': masthead,
    '@own/footer.astro': footer,
  };
  return Object.entries(chosen).map(([name, path]) => {
    const replacement = plainPath(join(projectRoot, path));
    if (existsSync(replacement)) return { find: new RegExp(`^${name}`), replacement };
    const hint = 'Write the path of the file from the folder of the project, or take the line out.';
    throw new ContentError(`it names ${path}, which is not there`, { file: 'src/site.config.ts' }, hint);
  });
}
