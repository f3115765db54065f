import { z } from 'zod';
import { slugSchema } from './id.ts';
import { confidenceSchema, itemProvenance } from './provenance.ts';

const mediaTopicSchema = z.string().regex(/^medtop:\d{8}$/, 'an IPTC Media Topic is "medtop:" and eight digits');

/** One theme in the frontmatter of an explainer. */
export const themeSchema = z
  .strictObject({
    id: slugSchema,
    name: z.string().min(1),
    /** The IPTC Media Topic that this theme is. */
    iptc: mediaTopicSchema.optional(),
    /** The IPTC Media Topic that this local theme lies below. */
    below: mediaTopicSchema.optional(),
    /** The article's words that the theme was suggested for, as written. */
    because: z.array(z.string().min(1)).default([]),
    from: itemProvenance,
    confidence: confidenceSchema.optional(),
  })
  .refine((theme) => (theme.iptc === undefined) !== (theme.below === undefined), {
    message: 'a theme has either "iptc" (it is a Media Topic) or "below" (it is a local theme below one)',
  });
export type Theme = z.infer<typeof themeSchema>;

/** A local theme: `src/content/themes/ID.yaml`. The id is the file's name. */
export const publisherThemeSchema = z.strictObject({
  name: z.string().min(1),
  below: mediaTopicSchema,
  /** Words and phrases that suggest it; a last word also matches in its plural. One after "~" counts only beside another. */
  triggers: z.array(z.string().min(1)).min(1),
  description: z.string().optional(),
});
export type PublisherTheme = z.infer<typeof publisherThemeSchema>;
