import type { APIRoute, GetStaticPaths } from 'astro';
import { loadExplainer } from '../../../lib/graph/load.ts';
import { absoluteAt } from '../../../lib/machines/jsonld.ts';
import { markdownOf } from '../../../lib/machines/markdown.ts';
import { explainerPaths } from '../../../lib/routes/static-paths.ts';

export const getStaticPaths = (() => explainerPaths()) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params, site }) => {
  const explainer = await loadExplainer(params.slug ?? '');
  if (!explainer) return new Response(null, { status: 404 });
  return new Response(markdownOf(explainer, absoluteAt(site)), { headers: { 'Content-Type': 'text/markdown;charset=utf-8' } });
};
