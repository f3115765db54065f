import type { Query } from './queries.ts';
import type { SitePage } from './site-pages.ts';

/**
 * A line for each thing that a query expects and that the site does not have, so that no search could find it.
 *
 * @param queries as `withSections` gives them
 */
export function strangersIn(queries: readonly Query[], pages: readonly SitePage[]): string[] {
  const byPath = new Map(pages.map((page) => [page.page, page]));
  return queries.flatMap(({ q, expect }) =>
    expect.flatMap(({ page: path, anchor, passage }) => {
      const page = byPath.get(path);
      if (!page) return [`"${q}" expects ${path}, which the site does not have; it counts as not found`];
      if (passage !== undefined) return [`"${q}" expects "${passage}", which begins no passage of ${path}; it counts as the wrong section`];
      if (anchor === undefined || page.sectionOfId.has(anchor)) return [];
      return [`"${q}" expects #${anchor}, which ${path} does not have; it counts as the wrong section`];
    }),
  );
}
