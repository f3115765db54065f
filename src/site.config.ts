import { z } from 'zod';

const share = z.number().min(0).max(1);

/** A file of the publisher's: its path from the folder of the project, such as "own/Masthead.astro". */
const ownFile = (ending: `.${string}`) => z.string().endsWith(ending, `name a file that ends in ${ending}`).optional();

const siteSchema = z.strictObject({
  /** The name of the site: masthead, page titles, feed. */
  name: z.string().min(1),
  /** One sentence about the site, for search engines, the feed and the front page. */
  description: z.string().min(1),
  /** Where the site is published. NUTGRAF_SITE overrides it for one build. */
  url: z.url({ protocol: /^https?$/, error: 'write the whole address, such as "https://example.org"' }),
  /** The folder of the host that the site lives in: "/" or "/some/repo". NUTGRAF_BASE overrides it for one build. */
  base: z.string().regex(/^\/(?:[^/?#\\\s]+(?:\/|$))*$/, 'write the path of the folder, such as "/" or "/some/repo"'),
  /** The language of the site, as in the lang attribute of HTML; with its region, which says how dates are written: "en-GB", "en-US". */
  language: z.string().min(2),
  /** Suggestions that are less sure than this are left out: 0 (none) to 1. `--min-confidence` overrides all of them for one run. */
  minConfidence: z.strictObject({ actors: share, themes: share, keyPoints: share, dates: share, statements: share }),
  /** "approved": an explainer is public once an editor has approved it, and as long as it is what they saw; absent: every one is. */
  publishOnly: z.literal('approved').optional(),
  /** A TypeScript or JavaScript file with code of the publisher's own, from the project's root; see docs/extending.md. */
  extension: z.string().min(1).optional(),
  /** Who answers for the site. */
  publisher: z.strictObject({ name: z.string().min(1), url: z.url().optional() }),
  /** Files of the publisher's own. Where one is absent, ours stands there. */
  own: z
    .strictObject({
      /** Styles that are loaded after ours; `src/styles/tokens.css` has the colours, typefaces and measures that all pages use. */
      styles: ownFile('.css'),
      /** In place of `src/components/page/Masthead.astro`. A link in it with the class `search-link` opens the search. */
      masthead: ownFile('.astro'),
      /** In place of `src/components/page/Footer.astro`. */
      footer: ownFile('.astro'),
    })
    .prefault({}),
});

/** Where a site is published: what the environment may say, too. */
export const addressSchema = siteSchema.pick({ url: true, base: true });

/** How sure a suggestion of each kind must be at least: 0 to 1. */
export type LeastConfidence = Readonly<z.infer<typeof siteSchema>['minConfidence']>;

/** Everything about the site that a publisher changes. */
export const site = siteSchema.parse({
  name: 'Nutgraf',
  description: 'News articles as public explainers: every actor, theme, statement and passage has its own address.',
  url: 'https://nutgraf.example',
  base: '/',
  language: 'en-GB',
  minConfidence: { actors: 0.6, themes: 0.5, keyPoints: 0.5, dates: 0.5, statements: 0.7 },
  publisher: { name: 'Nutgraf' },
});
