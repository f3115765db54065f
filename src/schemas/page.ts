import { z } from 'zod';

/** The frontmatter of a page of the publisher's: `src/content/pages/NAME.mdx`, published at `/NAME/`. */
export const pageSchema = z.strictObject({
  title: z.string().min(1),
  /** One sentence about the page, for search engines and shared links. */
  description: z.string().min(1),
  /** Its place among the publisher's pages, from the smallest on; those without one come last, by their titles. */
  order: z.number().optional(),
});
export type PageData = z.infer<typeof pageSchema>;

/** The one page of the site's own that a page of the publisher's may take the place of. */
export const ABOUT = 'about';

/** What else stands at the top of the site, or will: no page of the publisher's may have these names. */
export const ownPages: readonly string[] = [
  ...['404', 'index', 'page', 'search', 'guide'],
  ...['explainers', 'actors', 'themes', 'statements', 'stories', 'glossary', 'corrections'],
  ...['cards', 'media', 'pagefind', 'previews'],
];
