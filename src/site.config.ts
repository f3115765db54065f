import { z } from 'zod';

const share = z.number().min(0).max(1);

const siteSchema = z.strictObject({
  /** The name of the site: masthead, page titles, feed. */
  name: z.string().min(1),
  /** One sentence about the site, for search engines, the feed and the front page. */
  description: z.string().min(1),
  /** Where the site is published. NUTGRAF_SITE overrides it for one build. */
  url: z.url('write the whole address, such as "https://example.org"'),
  /** The folder of the host that the site lives in: "/" or "/some/repo". NUTGRAF_BASE overrides it for one build. */
  base: z.string().startsWith('/', 'a base path starts with "/"'),
  /** The language of the articles, as in the lang attribute of HTML. */
  language: z.string().min(2),
  /** Suggestions that are less sure than this are left out: 0 (none) to 1. `--min-confidence` overrides all of them for one run. */
  minConfidence: z.strictObject({ actors: share, themes: share, keyPoints: share, dates: share, statements: share }),
  /** A TypeScript or JavaScript file with code of the publisher's own, from the project's root; see docs/extending.md. */
  extension: z.string().min(1).optional(),
  /** Who answers for the site. */
  publisher: z.strictObject({ name: z.string().min(1), url: z.url().optional() }),
});

/** Everything about the site that a publisher changes. */
export const site = siteSchema.parse({
  name: 'Nutgraf',
  description: 'News articles as public explainers: every actor, theme, statement and passage with an address of its own.',
  url: 'https://nutgraf.example',
  base: '/',
  language: 'en',
  minConfidence: { actors: 0.6, themes: 0.5, keyPoints: 0.5, dates: 0.5, statements: 0.7 },
  publisher: { name: 'Nutgraf' },
});
