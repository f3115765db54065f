import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { twinSchema } from '../../schemas/twin.ts';

/** The JSON Schema of `/explainers/SLUG/index.json`. */
export const GET: APIRoute = () => Response.json(z.toJSONSchema(twinSchema, { io: 'input' }));
