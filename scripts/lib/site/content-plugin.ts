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
import { openLiveSearch } from './live-search.ts';

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
  const search = openLiveSearch(folders);
  const sendSearch: Connect.NextHandleFunction = async (request, response, next) => {
    const [path] = /\/pagefind\/[^?]+/.exec(request.url ?? '') ?? [];
    if (path === undefined) return next();
    const file = await search.file(decodeURI(path)).catch(next);
    if (!file) return next();
    response.setHeader('Content-Type', file.type);
    response.end(file.data);
  };
  return {
    name: 'nutgraf:content',
    configureServer({ watcher, environments, middlewares, httpServer }) {
      middlewares.use(sendPicture);
      middlewares.use(sendSearch);
      httpServer?.once('close', search.close);
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
