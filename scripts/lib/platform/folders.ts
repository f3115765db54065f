import { isAbsolute, join, relative, resolve, sep } from 'node:path';

/** The project's own root. */
export const projectRoot: string = resolve(import.meta.dirname, '../../..');

/** Where a site's content lies and where the site goes. All paths are absolute. */
export type Folders = ReturnType<typeof resolveFolders>;

/** The folder that a person's paths are relative to: npm runs scripts in the project's root and says where it was called. */
export const callerFolder: string = process.env.INIT_CWD ?? process.cwd();

/**
 * The folders of a run.
 *
 * @param choice what the person asked for; a folder left out is the project's own (`src/content`, `dist`)
 */
export function resolveFolders(choice: { content?: string | undefined; out?: string | undefined }) {
  const content = choice.content === undefined ? join(projectRoot, 'src/content') : resolve(callerFolder, choice.content);
  return {
    content,
    articles: join(content, 'articles'),
    explainers: join(content, 'explainers'),
    actors: join(content, 'actors'),
    themes: join(content, 'themes'),
    glossary: join(content, 'glossary'),
    stories: join(content, 'stories'),
    ledger: join(content, 'ledger'),
    media: join(content, 'media'),
    pages: join(content, 'pages'),
    /** Files: what has another address than before, what was erased, and which stories were public. */
    moved: join(content, 'moved.yaml'),
    erased: join(content, 'erased.json'),
    publicStories: join(content, 'public.json'),
    out: choice.out === undefined ? join(projectRoot, 'dist') : resolve(callerFolder, choice.out),
  };
}

/** A path as a person would write it: relative to where they are when it lies below, with `/` on every system, else absolute. */
export function shownPath(path: string): string {
  const below = relative(callerFolder, path);
  return below === '' || below.startsWith('..') || isAbsolute(below) ? path : below.split(sep).join('/');
}

/** True when `path` is `folder` or lies in it. */
export function isWithin(path: string, folder: string): boolean {
  const below = relative(folder, path);
  return below === '' || !(below.startsWith('..') || isAbsolute(below));
}
