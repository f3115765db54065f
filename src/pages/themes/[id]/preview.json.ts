import type { APIRoute, GetStaticPaths } from 'astro';
import { loadGraph } from '../../../lib/graph/load.ts';
import { themePreview } from '../../../lib/graph/preview.ts';
import { themePaths } from '../../../lib/routes/static-paths.ts';

export const getStaticPaths = (() => themePaths()) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const theme = (await loadGraph()).themes.get(params.id ?? '');
  return theme ? Response.json(themePreview(theme)) : new Response(null, { status: 404 });
};
