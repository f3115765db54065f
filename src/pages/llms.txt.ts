import type { APIRoute } from 'astro';
import { loadGraph } from '../lib/graph/load.ts';
import { absoluteAt } from '../lib/machines/jsonld.ts';
import { llmsFile } from '../lib/machines/llms.ts';
import { site } from '../site.config.ts';

export const GET: APIRoute = async ({ site: origin }) => {
  return new Response(llmsFile(await loadGraph(), site, absoluteAt(origin)));
};
