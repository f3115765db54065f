import { loadGraph } from '../graph/load.ts';
import { each, type StaticPath, sha256 } from '../routes/page-key.ts';
import { explainerPaths } from '../routes/static-paths.ts';
import { embedPagesOf } from './pages.ts';

/** The pages that other sites show of each explainer in frames. */
export async function embedPaths(): Promise<StaticPath<{ slug: string; part: string | undefined }>[]> {
  const { explainers, unlisted, everyActor } = await loadGraph();
  const paths = await each(await explainerPaths(), async ({ params: { slug }, cacheKey: explainerKey }) => {
    const explainer = explainers.get(slug) ?? unlisted.get(slug);
    if (!explainer) return [];
    const cast = new Set(explainer.passages.flatMap(({ mentions }) => mentions.map(({ actor }) => actor)));
    const cacheKey = await sha256([explainerKey, [...cast].map((id) => everyActor.get(id)?.profile.description)]);
    const pages = await embedPagesOf(explainer);
    return pages.map((_, part) => ({ params: { slug, part: part === 0 ? undefined : String(part) }, cacheKey }));
  });
  return paths.flat();
}
