import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes a bundle as Astro leaves one, in a folder: a page of each kind. */
export function writeBundle(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'chunk.mjs'), '');
  writeFileSync(join(folder, 'prerender-entry.a1b2.mjs'), BUNDLE);
}

const BUNDLE = `
const page = (component, segments, more = {}) => {
  const parts = segments.map((content) => [{ content: content.replace(/[[\\]]/g, ''), dynamic: content.startsWith('[') }]);
  const fixed = segments.every((content) => !content.startsWith('['));
  const pattern = new RegExp('^/' + segments.map((content) => (content.startsWith('[...') ? '.*' : content.startsWith('[') ? '[^/]+' : content)).join('/') + '/?$');
  return { prerender: true, type: 'page', component, segments: parts, pattern, pathname: fixed ? '/' + segments.join('/') : undefined, ...more };
};
const routes = [
  page('index', []),
  page('404', ['404']),
  page('about', ['about']),
  page('explainer', ['explainers', '[slug]']),
  page('rest', ['lists', '[...path]']),
  page('feed', ['feed.json'], { type: 'endpoint' }),
  page('live', ['live'], { prerender: false }),
];
const paths = {
  explainer: [{ params: { slug: 'ferry' }, cacheKey: 'f1' }, { params: { slug: 'gone' }, cacheKey: 'g1' }],
  rest: [{ params: {} }, { params: { path: 'said/2' } }],
};
let forgotten = 0;
let log;
export const app = {
  routeCache: { clearAll() { forgotten += 1; } },
  manifest: { routes: routes.map((routeData) => ({ routeData })) },
  setInternals() {},
  setOptions({ logger }) { log = logger.options.destination; },
  async getComponentByRoute({ component }) { return component in paths ? { getStaticPaths: async () => paths[component] } : {}; },
  async render(request, { routeData }) {
    const { pathname } = new URL(request.url);
    log.write({ level: 'info', message: 'made ' + pathname });
    if (pathname.endsWith('/gone/')) { log.write({ level: 'error', message: 'no such words' }); return new Response('', { status: 500 }); }
    const status = routeData.component === '404' ? 404 : 200;
    const robots = pathname.includes('/lists/') ? '<meta name="robots" content="noindex">' : '';
    const changed = pathname.includes('/explainers/') ? '<meta property="og:updated_time" content="2031-05-14">' : '';
    return new Response('<head>' + robots + changed + '</head>' + request.url + ' ' + forgotten, { status });
  },
};
`;
