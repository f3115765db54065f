import { z } from 'zod';

const words = z.string().trim().min(1);

/** What somebody needs to know to understand the article: background, what stands around it, or what a word means. */
const noteSchema = z.strictObject({
  kind: z.literal('note'),
  about: z.enum(['background', 'context', 'definition']).default('background'),
  title: words.optional(),
});

/**
 * The blocks of an editor's own words, by their kind; all but their address (`id`) and what stands between their tags. The name of the element is
 * its kind with a capital letter, and these keys are its attributes.
 */
export const editorBlockSchema = z.discriminatedUnion('kind', [noteSchema]);
export type EditorAttributes = z.infer<typeof editorBlockSchema>;
export type EditorKind = EditorAttributes['kind'];

const elementOf = (kind: string): string => kind.charAt(0).toUpperCase() + kind.slice(1);

/** The elements of these blocks, each with its kind and the attributes that it may have. */
export const editorElements: ReadonlyMap<string, { kind: EditorKind; attributes: readonly string[] }> = new Map(
  editorBlockSchema.options.map(({ shape: { kind, ...attributes } }) => [
    elementOf(kind.value),
    { kind: kind.value, attributes: ['id', ...Object.keys(attributes)] },
  ]),
);
