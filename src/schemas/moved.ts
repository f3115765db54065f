import { z } from 'zod';
import { dateSchema } from './date.ts';
import { slugSchema } from './id.ts';

/** What can have another address than before. A new kind is a line here, and one in `pagesOf` of src/lib/moved/moves.ts where it has pages. */
export const movedKindSchema = z.enum(['explainer', 'actor', 'theme', 'term', 'story', 'section']);
export type MovedKind = z.infer<typeof movedKindSchema>;

/** One or two slugs. */
const pagePathSchema = z
  .string()
  .refine(
    (path) => path.split('/').length < 3 && path.split('/').every((part) => slugSchema.safeParse(part).success),
    'a page is written as "NAME" or "LIST/2"',
  );

/** One address that was given once. */
export const moveSchema = z
  .strictObject({
    kind: movedKindSchema,
    /** The explainer that a section is in, by the name that it has now. */
    in: slugSchema.optional(),
    from: slugSchema,
    /** What answers for it now; absent where it was withdrawn. It may have moved on later, too. */
    to: slugSchema.optional(),
    /** The day that it moved, or was withdrawn. */
    on: dateSchema,
    /** Pages below that of an explainer or a story which was withdrawn: of sections, `revisions`, `embed`, and where lists went on (`said/2`). */
    pages: z.array(pagePathSchema).optional(),
  })
  .refine((move) => (move.kind === 'section') === (move.in !== undefined), {
    message: 'a section, and nothing else, names its explainer: "in"',
  })
  .refine(({ kind, to }) => kind !== 'section' || to !== undefined, { message: 'a section moves to another: "to"' });
export type Move = z.infer<typeof moveSchema>;

/** All that has another address than before, in the order in which it moved: `moved.yaml`. */
export const movedSchema = z
  .array(moveSchema)
  .nullish()
  .transform((moves) => moves ?? []);
