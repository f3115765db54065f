import type { APIRoute, GetStaticPaths } from 'astro';
import { previewPaths } from '../../lib/routes/static-paths.ts';

export const getStaticPaths = (() => previewPaths()) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props.previews);
