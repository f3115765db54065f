import { z } from 'zod';
import { slugSchema } from './id.ts';

/** A link of the navigation or of the footer: to a page of this site by its name, or to any address. */
export const menuEntrySchema = z.union(
  [
    z.strictObject({
      /** The name of a file in `pages`, without `.mdx`, or one of `listPages`. */
      page: slugSchema,
      /** What the link says, where that is not the page's title. */
      label: z.string().min(1).optional(),
    }),
    z.strictObject({ label: z.string().min(1), url: z.string().regex(/^(?:https?:\/\/|mailto:|\/)\S+$/) }),
  ],
  "write { page: 'imprint' } for a page of the site, { label: 'Shop', url: 'https://…' } for another address, or '/rss.xml' for a file of the site",
);
export type MenuEntry = z.infer<typeof menuEntrySchema>;

/** The site's own pages that a menu may name. A menu passes over the glossary and the stories where there are none. */
export const listPages = ['explainers', 'stories', 'actors', 'themes', 'statements', 'glossary', 'about', 'guide'] as const;
export type ListPage = (typeof listPages)[number];

export const isListPage = (page: string): page is ListPage => (listPages as readonly string[]).includes(page);
