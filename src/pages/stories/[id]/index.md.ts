import type { APIRoute, GetStaticPaths } from 'astro';
import { loadGraph } from '../../../lib/graph/load.ts';
import { absoluteAt } from '../../../lib/machines/jsonld.ts';
import { storyMarkdown } from '../../../lib/machines/story-markdown.ts';
import { storyPaths } from '../../../lib/routes/static-paths.ts';

export const getStaticPaths = (() => storyPaths()) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params, site }) => {
  const story = (await loadGraph()).stories.get(params.id ?? '');
  if (!story) return new Response(null, { status: 404 });
  const markdown = storyMarkdown(story, import.meta.env.BASE_URL, absoluteAt(site));
  return new Response(markdown, { headers: { 'Content-Type': 'text/markdown;charset=utf-8' } });
};
