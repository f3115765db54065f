import type { APIRoute, GetStaticPaths } from 'astro';
import { loadGraph } from '../../../lib/graph/load.ts';
import { actorPreview } from '../../../lib/graph/preview.ts';

export const getStaticPaths = (async () =>
  [...(await loadGraph()).actors.values()].map((actor) => ({ params: { id: actor.id }, props: { actor } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(actorPreview(props.actor));
