import type { APIRoute } from 'astro';
import { absoluteAt } from '../lib/machines/jsonld.ts';
import { robotsFile } from '../lib/machines/llms.ts';

export const GET: APIRoute = ({ site }) => new Response(robotsFile(absoluteAt(site)));
