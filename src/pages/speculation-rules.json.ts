import type { APIRoute } from 'astro';
import { speculationRules } from '../lib/machines/headers.ts';

export const GET: APIRoute = () => Response.json(speculationRules(import.meta.env.BASE_URL));
