import type { APIRoute } from 'astro';
import { loadGraph } from '../lib/graph/load.ts';
import { jsonFeedOf, siteFeed } from '../lib/machines/feeds.ts';
import { absoluteAt } from '../lib/machines/jsonld.ts';
import { href } from '../lib/routes/href.ts';
import { site } from '../site.config.ts';

export const GET: APIRoute = async ({ site: origin }) => {
  const { explainers } = await loadGraph();
  return Response.json(jsonFeedOf(siteFeed(explainers.values(), site, href('/feed.json')), site, absoluteAt(origin)));
};
