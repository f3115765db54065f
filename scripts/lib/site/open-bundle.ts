import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { warn } from '../cli/say.ts';
import { siteAddress } from '../verify/address.ts';

/** What this uses of the entry of a bundle, which Astro documents nowhere: read of Astro 7.2's `core/build/app.js`. */
interface BuildApp {
  routeCache: { clearAll(): void };
  manifest: { routes: { routeData: RouteData }[] };
  setInternals(internals: { pagesByKeys: Map<string, unknown> }): void;
  setOptions(options: { logger: { options: { destination: { write(event: LogEvent): boolean } } }; settings: { scripts: [] } }): void;
  getComponentByRoute(route: RouteData): Promise<{ getStaticPaths?: () => Promise<StaticPath[]> }>;
  render(request: Request, options: { routeData: RouteData }): Promise<Response>;
}

interface LogEvent {
  level: string;
  message: string;
}

interface StaticPath {
  params: Record<string, string | undefined>;
  cacheKey?: string;
}

/** A page, or another file, that the bundle gives. */
export interface BundledPage {
  /** Where it lies in the site, with `/` between folders. */
  path: string;
  /** A hash of all that it shows; absent for one that is to be made each time. */
  key?: string | undefined;
  render: () => Promise<Buffer>;
}

/**
 * Opens a bundle of the pages.
 *
 * @param code the folder of its modules
 * @returns every page of the site; asks for the content, see `provideContent`
 */
export async function openBundle(code: string): Promise<BundledPage[]> {
  const app = await openApp(code);
  const pages: BundledPage[] = [];
  for (const { routeData } of app.manifest.routes) {
    if (!routeData.prerender) continue;
    const { pathname } = routeData;
    const paths = pathname === undefined ? await staticPathsOf(app, routeData) : [{ pathname }];
    for (const { pathname, cacheKey } of paths)
      pages.push({ path: fileOf(pathname, routeData), key: cacheKey, render: () => render(app, routeData, pathname) });
  }
  return pages;
}

/** The pages of a bundle, each made when it is asked for. */
export interface LivePages {
  /** Lets the next page be made of the content as it is then. */
  forget: () => void;
  /** @param path from the site's root, decoded: `/explainers/a/` @returns what is there; null where nothing is */
  at: (path: string) => Promise<Response | null>;
}

/** Opens a bundle to make single pages of it. @param code as for `openBundle` */
export async function openLivePages(code: string): Promise<LivePages> {
  const app = await openApp(code);
  const routes = app.manifest.routes.map(({ routeData }) => routeData).filter(({ prerender }) => prerender);
  return {
    forget: () => app.routeCache.clearAll(),
    async at(path) {
      const pathname = path.replace(/\/$/, '');
      for (const route of routes.filter(({ pattern }) => pattern.test(pathname) || pattern.test(path))) {
        const isThere =
          route.pathname !== undefined ||
          (await staticPathsOf(app, route)).some((own) => own.pathname.normalize() === pathname.normalize());
        if (isThere) return respond(app, route, pathname);
      }
      return null;
    },
  };
}

async function openApp(code: string): Promise<BuildApp> {
  const entry = (await readdir(code)).find((name) => /^prerender-entry\..*\.mjs$/.test(name)) ?? '';
  const { app } = (await import(pathToFileURL(join(code, entry)).href)) as { app: BuildApp };
  app.setInternals({ pagesByKeys: new Map() });
  app.setOptions({ logger: { options: { destination: { write: tell } } }, settings: { scripts: [] } });
  return app;
}

async function staticPathsOf(app: BuildApp, route: RouteData): Promise<{ pathname: string; cacheKey?: string | undefined }[]> {
  const { getStaticPaths } = await app.getComponentByRoute(route);
  if (!getStaticPaths) throw new Error(`${route.component} does not say which pages there are (getStaticPaths)`);
  return (await getStaticPaths()).map(({ params, cacheKey }) => ({ pathname: pathnameOf(route, params), cacheKey }));
}

/** The path of a page from the site's root, without a slash at its end. */
const pathnameOf = ({ segments }: RouteData, params: StaticPath['params']): string =>
  segments
    .map((parts) => parts.map(({ dynamic, content }) => (dynamic ? (params[content.replace('...', '')] ?? '') : content)).join(''))
    .map((segment) => (segment === '' ? '' : `/${segment}`))
    .join('');

function fileOf(pathname: string, { type }: RouteData): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (type === 'endpoint') return path;
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}

async function render(app: BuildApp, routeData: RouteData, pathname: string): Promise<Buffer> {
  const response = await respond(app, routeData, pathname);
  const path = pathname.replace(/^\/|\/$/g, '');
  if (!response.ok && path !== '404') throw new Error(`the page /${path} answered with status ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

function respond(app: BuildApp, routeData: RouteData, pathname: string): Promise<Response> {
  const { origin, base } = siteAddress();
  const path = pathname.replace(/^\/|\/$/g, '');
  const isFolder = routeData.type !== 'endpoint' && path !== '';
  return app.render(new Request(new URL(`${base}${path}${isFolder ? '/' : ''}`, origin)), { routeData });
}

function tell({ level, message }: LogEvent): boolean {
  if (level === 'error') warn(message);
  return true;
}
