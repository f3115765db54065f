import rss from '@astrojs/rss';
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadGraph } from '../../../lib/graph/load.ts';
import { rssOf, themeFeed } from '../../../lib/machines/feeds.ts';
import { absoluteAt } from '../../../lib/machines/jsonld.ts';
import { themePaths } from '../../../lib/routes/static-paths.ts';
import { site } from '../../../site.config.ts';

export const getStaticPaths = (() => themePaths(({ isListed }) => isListed)) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params, site: origin }) => {
  const theme = (await loadGraph()).themes.get(params.id ?? '');
  return theme ? rss(rssOf(themeFeed(theme, site), site, absoluteAt(origin))) : new Response(null, { status: 404 });
};
