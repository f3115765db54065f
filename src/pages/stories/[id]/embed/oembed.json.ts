import type { APIRoute, GetStaticPaths } from 'astro';
import { loadGraph } from '../../../../lib/graph/load.ts';
import { absoluteAt } from '../../../../lib/machines/jsonld.ts';
import { storyOembedOf } from '../../../../lib/machines/oembed.ts';
import { storyPaths } from '../../../../lib/routes/static-paths.ts';
import { site } from '../../../../site.config.ts';

export const getStaticPaths = (() => storyPaths()) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params, site: origin }) => {
  const story = (await loadGraph()).stories.get(params.id ?? '');
  return story ? Response.json(storyOembedOf(story, site, absoluteAt(origin))) : new Response(null, { status: 404 });
};
