import { z } from 'zod';
import { countrySchema } from './schemas/imprint.ts';
import { coloursSchema, fontsSchema, logoSchema, ownFileSchema } from './schemas/look.ts';
import { menuEntrySchema } from './schemas/menu.ts';

const share = z.number().min(0).max(1);

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
  /** The links at the top of each page, before the search. */
  navigation: z
    .array(menuEntrySchema)
    .default(['explainers', 'stories', 'actors', 'themes', 'statements', 'glossary'].map((page) => ({ page }))),
  /** The links at the foot of each page; absent for all pages of the publisher's, the page about the site, and the feed. */
  footer: z.array(menuEntrySchema).optional(),
  /** Stands in place of the name at the top of each page. */
  logo: logoSchema.optional(),
  colours: coloursSchema.optional(),
  fonts: fontsSchema.prefault({}),
  /** True to publish the guide for editors; `npm run dev` and `npm start` show it in any case. */
  guide: z.boolean().default(false),
  /** The country whose law the site has to keep: a build warns where it has no imprint. See docs/site.md. */
  imprintFor: countrySchema.optional(),
  /** Files of the publisher's own. Where one is absent, ours stands there. */
  own: z
    .strictObject({
      /** Styles that are loaded after ours; `src/styles/tokens.css` has the colours, typefaces and measures that all pages use. */
      styles: ownFileSchema('.css').optional(),
      /** In place of `src/components/page/Masthead.astro`. A link in it with the class `search-link` opens the search. */
      masthead: ownFileSchema('.astro').optional(),
      /** In place of `src/components/page/Footer.astro`. */
      footer: ownFileSchema('.astro').optional(),
    })
    .prefault({}),
});

/** Where a site is published: what the environment may say, too. */
export const addressSchema = siteSchema.pick({ url: true, base: true });

/** How sure a suggestion of each kind must be at least: 0 to 1. */
export type LeastConfidence = Readonly<z.infer<typeof siteSchema>['minConfidence']>;

/** Everything about the site that a publisher changes. */
export const site = readSettings({
  name: 'Nutgraf',
  description: 'News articles as public explainers: every actor, theme, statement and passage has its own address.',
  url: 'https://nutgraf.example',
  base: '/',
  language: 'en-GB',
  minConfidence: { actors: 0.6, themes: 0.5, keyPoints: 0.5, dates: 0.5, statements: 0.7 },
  publisher: { name: 'Nutgraf' },
});

/** @throws Error that says which setting is at fault; its trace, which leads into a library, is left out */
function readSettings(settings: z.input<typeof siteSchema>): z.infer<typeof siteSchema> {
  const read = siteSchema.safeParse(settings);
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => `src/site.config.ts: ${path.map(String).join('.')}: ${message}`);
  const problem = faults.join('\n');
  throw Object.assign(new Error(problem), { stack: `${problem}\n    at src/site.config.ts` });
}
