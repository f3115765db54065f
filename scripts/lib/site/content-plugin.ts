import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Connect, Plugin } from 'vite';
import { provideContent } from '../../../src/lib/graph/source.ts';
import { readToday } from '../cli/cli.ts';
import { formatError } from '../cli/faults.ts';
import { deskContent } from '../content/public-content.ts';
import { forgetContent } from '../content/site-content.ts';
import { isWithin, resolveFolders } from '../platform/folders.ts';
import { isPassedOver } from '../platform/passed-over.ts';

/**
 * Gives the pages what the content folder holds, drafts too, read outside of their bundle, so that all steps of a build share it, and read again when a
 * file changes while the development server runs.
 *
 * @param content the content folder, absolute
 */
export function contentOfPages(content: string): Plugin {
  const folders = resolveFolders({ content });
  // Astro's development server never answers when an AggregateError is thrown.
  provideContent(() =>
    deskContent(folders, readToday()).catch((error) => {
      throw new Error(formatError(error).message);
    }),
  );
  const sendPicture: Connect.NextHandleFunction = async (request, response, next) => {
    const [path] = /\/media\/[^/?]+/.exec(request.url ?? '') ?? [];
    if (path === undefined) return next();
    // Loaded with the first picture: the bundle of a build needs none.
    const { pictureAt } = await import('../pictures/make.ts');
    const file = await pictureAt(decodeURI(path), folders).catch(next);
    if (!file) return next();
    response.setHeader('Content-Type', `image/${extname(file).slice(1).replace('jpg', 'jpeg')}`);
    response.end(await readFile(file));
  };
  return {
    name: 'nutgraf:content',
    configureServer({ watcher, environments, middlewares }) {
      middlewares.use(sendPicture);
      const { explainers, ledger, media, actors, themes, glossary, stories, pages, moved } = folders;
      const watched = [explainers, ledger, media, actors, themes, glossary, stories, pages, moved];
      watcher.add(watched);
      const onChange = (path: string): void => {
        if (isPassedOver(basename(path)) || !watched.some((folder) => isWithin(path, folder))) return;
        forgetContent();
        environments.ssr?.hot.send('astro:content-changed', {});
        environments.client?.hot.send({ type: 'full-reload' });
      };
      watcher.on('add', onChange).on('change', onChange).on('unlink', onChange);
    },
  };
}
