import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { loadGraph } from '../lib/graph/load.ts';
import { rssOf, siteFeed } from '../lib/machines/feeds.ts';
import { absoluteAt } from '../lib/machines/jsonld.ts';
import { href } from '../lib/routes/href.ts';
import { site } from '../site.config.ts';

export const GET: APIRoute = async ({ site: origin }) => {
  const { explainers } = await loadGraph();
  return rss(rssOf(siteFeed(explainers.values(), site, href('/rss.xml')), site, absoluteAt(origin)));
};
