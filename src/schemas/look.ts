import { z } from 'zod';

/** A file of the publisher's: its path from the folder of the project, such as "own/logo.svg". */
export const ownFileSchema = (...endings: readonly `.${string}`[]) =>
  z.string().refine((path) => endings.some((ending) => path.endsWith(ending)), `name a file that ends in ${endings.join(' or ')}`);

const colourSchema = z.string().regex(/^#[0-9a-f]{6}$/, 'write a colour as "#" and six of 0-9 and a-f, such as "#a3123f"');

/** The publisher's colours. */
export const coloursSchema = z.strictObject({
  /** The one accent of the site, for each of its two schemes: links under the pointer, rules, marks. Both can be read on the site's papers. */
  accent: z.strictObject({ light: colourSchema, dark: colourSchema }),
});
export type Colours = z.infer<typeof coloursSchema>;

/** A typeface of the publisher's own. */
const ownFontSchema = z.strictObject({
  files: z
    .array(
      z.strictObject({
        file: ownFileSchema('.woff2'),
        /** One weight, such as "400", or for a variable font the least and the greatest: "400 700". */
        weight: z.string().regex(/^[1-9]\d{0,2}(?: [1-9]\d{0,2})?$/, 'write a weight, "400", or two, "400 700"'),
        style: z.enum(['normal', 'italic']).default('normal'),
      }),
    )
    .min(1),
  /** What stands in for it until it is there. */
  fallback: z.enum(['serif', 'sans-serif']),
});
export type OwnFont = z.infer<typeof ownFontSchema>;

const fontSchema = z.union(
  [z.enum(['source-serif', 'inter']), ownFontSchema],
  'write "source-serif", "inter", or the files of a font: { files: [{ file: "own/text.woff2", weight: "400 700" }], fallback: "serif" }',
);

/** What the site is set in. */
export const fontsSchema = z.strictObject({
  /** Headlines and prose. */
  text: fontSchema.default('source-serif'),
  /** Labels, lists and menus. */
  labels: fontSchema.default('inter'),
});

/** A picture in place of the site's name. */
export const logoSchema = z.strictObject({
  file: ownFileSchema('.svg', '.png', '.webp', '.jpg'),
  /** The words in it, for those who do not see it. */
  alt: z.string().min(1),
});
