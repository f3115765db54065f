import type { APIRoute, GetStaticPaths } from 'astro';
import { loadGraph } from '../../../lib/graph/load.ts';
import { themePreview } from '../../../lib/graph/preview.ts';

export const getStaticPaths = (async () =>
  [...(await loadGraph()).themes.values()].map((theme) => ({ params: { id: theme.id }, props: { theme } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(themePreview(props.theme));
