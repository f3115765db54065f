import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { excerpt } from '../lib/excerpt.ts';
import { loadGraph } from '../lib/graph/load.ts';
import { explainerHref, href } from '../lib/href.ts';
import { xmlSafe } from '../lib/xml.ts';
import { site } from '../site.config.ts';

/** How many explainers the feed has, the newest first. */
const ITEMS = 50;

export const GET: APIRoute = async (context) => {
  const { explainers } = await loadGraph();
  return rss({
    title: site.name,
    description: site.description,
    site: new URL(href('/'), context.site).href,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    items: [...explainers.values()].slice(0, ITEMS).map(({ slug, data, passages, history }) => ({
      title: xmlSafe(data.headline),
      description: xmlSafe(excerpt(data.keyPoints[0]?.text ?? passages[0]?.text ?? data.headline)),
      link: new URL(explainerHref(slug), context.site).href,
      pubDate: data.published === null ? undefined : new Date(`${data.published}T00:00:00Z`),
      ...(history.updated === undefined ? {} : { customData: `<atom:updated>${history.updated}T00:00:00Z</atom:updated>` }),
    })),
  });
};
