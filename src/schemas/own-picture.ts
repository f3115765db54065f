import { z } from 'zod';

/** A picture that the publisher chose, with the words that have to go with it. */
export const ownPictureSchema = z.strictObject({
  /** A file of `media`, or one beside the file that names it. */
  file: z.string().regex(/^[^/\\]+$/, 'a picture is named without a folder'),
  alt: z.string('say what the picture shows, for readers who do not see it').min(1, 'say what the picture shows'),
  credit: z.string('say who made the picture, or whose it is').min(1, 'say who made the picture, or whose it is'),
  licence: z.string().min(1).optional(),
});
export type OwnPicture = z.infer<typeof ownPictureSchema>;
