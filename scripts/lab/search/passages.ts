import type { ExpectedPlace, Query } from './queries.ts';
import type { SitePage } from './site-pages.ts';

/**
 * Queries with the sections that have the passages which they expect: every section of the page with a block of text that begins so. A
 * passage that the page does not have is left as it is, and no answer leads there.
 */
export function withSections(queries: readonly Query[], pages: readonly SitePage[]): Query[] {
  const byPath = new Map(pages.map((page) => [page.page, page]));
  const toSections = (place: ExpectedPlace): ExpectedPlace[] => {
    const { page, passage } = place;
    if (passage === undefined) return [place];
    const start = passage.trim().replace(/\s+/g, ' ');
    const sections = byPath.get(page)?.sections.filter(({ blocks }) => blocks.some((block) => block.startsWith(start))) ?? [];
    return sections.length === 0 ? [place] : sections.map(({ id }) => ({ page, anchor: id }));
  };
  return queries.map((query) => ({ ...query, expect: query.expect.flatMap(toSections) }));
}
