import type { APIRoute, GetStaticPaths } from 'astro';
import { loadGraph } from '../../../lib/graph/load.ts';
import { actorPreview } from '../../../lib/graph/preview.ts';
import { actorPaths } from '../../../lib/routes/static-paths.ts';

export const getStaticPaths = (() => actorPaths()) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const actor = (await loadGraph()).actors.get(params.id ?? '');
  return actor ? Response.json(actorPreview(actor)) : new Response(null, { status: 404 });
};
