import { moveOf, pagesOf } from '../../../src/lib/moved/moves.ts';
import type { PlacedMove } from '../moved/moved-file.ts';
import { BUILD_AGAIN, type Finding, type Site, type SiteRule } from './site.ts';

/**
 * Finds addresses that were given once, before what they showed was renamed, merged or withdrawn, and that the site does not answer to. Where
 * a page leads on, its link is checked like all others.
 */
export const checkMoved: SiteRule = (site) =>
  site.moved.flatMap((move) => {
    const lost = pathsBefore(move, site).filter((path) => !site.files.has(`${path}/index.html`));
    return lost.map(
      (path): Finding => ({
        file: site.movedFile,
        line: move.line,
        problem: `the address ${path}/ was given once, and the site no longer answers to it`,
        hint: BUILD_AGAIN,
      }),
    );
  });

/** The pages that something had: of an explainer also those of all sections that the one which it is now has, or that it had at last. */
function pathsBefore({ kind, in: explainer, from, pages = [] }: PlacedMove, { moved, sources }: Site): string[] {
  if (kind === 'section') return sources.has(explainer ?? '') ? [`explainers/${explainer}/${from}`] : [];
  const own = `${pagesOf[kind]}/${from}`;
  let last = from;
  for (let move = moveOf(moved, { kind, id: from }); move?.to !== undefined; move = moveOf(moved, { kind, id: last })) last = move.to;
  const sections = kind === 'explainer' ? (sources.get(last)?.sections ?? []).map(({ id }) => id) : [];
  return [own, ...[...pages, ...sections].map((page) => `${own}/${page}`)];
}
