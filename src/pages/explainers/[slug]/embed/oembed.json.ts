import type { APIRoute, GetStaticPaths } from 'astro';
import { loadExplainer } from '../../../../lib/graph/load.ts';
import { absoluteAt } from '../../../../lib/machines/jsonld.ts';
import { oembedOf } from '../../../../lib/machines/oembed.ts';
import { explainerPaths } from '../../../../lib/routes/static-paths.ts';
import { site } from '../../../../site.config.ts';

export const getStaticPaths = (() => explainerPaths()) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params, site: origin }) => {
  const explainer = await loadExplainer(params.slug ?? '');
  return explainer ? Response.json(oembedOf(explainer, site, absoluteAt(origin))) : new Response(null, { status: 404 });
};
