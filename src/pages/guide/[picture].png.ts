import type { APIRoute, GetStaticPaths } from 'astro';
import { type GuidePicture, guidePictures } from '../../lib/routes/guide-pictures.ts';

export const getStaticPaths = (() =>
  [...guidePictures].map(([picture, own]) => ({ params: { picture }, props: { ...own } }))) satisfies GetStaticPaths;

export const GET: APIRoute<GuidePicture> = ({ props }) => new Response(props.bytes, { headers: { 'Content-Type': 'image/png' } });
