import { readExplainer } from './explainer.ts';

/** An address that an explainer has given. */
export interface GivenAddress {
  /** The page's address below the root of the site: `explainers/harbour/`. */
  page: string;
  /** The place on that page; `''` is the page itself. */
  id: string;
  kind: 'page' | 'section' | 'passage' | 'statement';
  /** The passages that it stood for last. */
  passages: string[];
}

/**
 * All addresses that the pages of an explainer give: the page, its sections, passages and statements; the page of each section, and the
 * passages on it.
 *
 * @param mdx the explainer
 */
export function addressesOf(slug: string, mdx: string): GivenAddress[] {
  const { sections, data } = readExplainer(mdx);
  const whole = `explainers/${slug}/`;
  return [
    { page: whole, id: '', kind: 'page', passages: [] },
    ...sections.flatMap((section): GivenAddress[] => {
      const page = `${whole}${section.id}/`;
      const passages = section.passages.map(({ id }) => id);
      return [
        { page: whole, id: section.id, kind: 'section', passages },
        { page, id: section.id, kind: 'section', passages },
        { page, id: '', kind: 'section', passages },
        ...passages.flatMap((id): GivenAddress[] => [whole, page].map((on) => ({ page: on, id, kind: 'passage', passages: [id] }))),
      ];
    }),
    ...data.statements.map(
      ({ id, passage }): GivenAddress => ({ page: whole, id: String(id), kind: 'statement', passages: [String(passage)] }),
    ),
  ];
}
