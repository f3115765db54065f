import rss from '@astrojs/rss';
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadGraph } from '../../../lib/graph/load.ts';
import { actorFeed, hasFeed, rssOf } from '../../../lib/machines/feeds.ts';
import { absoluteAt } from '../../../lib/machines/jsonld.ts';
import { actorPaths } from '../../../lib/routes/static-paths.ts';
import { site } from '../../../site.config.ts';

export const getStaticPaths = (() => actorPaths(hasFeed)) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params, site: origin }) => {
  const actor = (await loadGraph()).actors.get(params.id ?? '');
  return actor ? rss(rssOf(actorFeed(actor, site), site, absoluteAt(origin))) : new Response(null, { status: 404 });
};
