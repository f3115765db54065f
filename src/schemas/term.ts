import { z } from 'zod';
import { referencesSchema } from './reference.ts';

/** Words as articles write them, without white space around them, so that they can be found there. */
const phraseSchema = z.string().regex(/^\S(?:.*\S)?$/u, 'words are not empty, and have no space before or after them');
const phrasesSchema = z.array(phraseSchema).default([]);

/** A term of the glossary: the frontmatter of `src/content/glossary/ID.mdx`. The id is the file's name; the body explains more. */
export const termSchema = z.strictObject({
  /** As a dictionary has it: in small letters, unless it is always written with capitals. */
  term: phraseSchema,
  /** Other words that articles use for it. Plurals and the like need no entry where they are regular. */
  forms: phrasesSchema,
  /** Longer words that are never this term though it stands in them. */
  not: phrasesSchema,
  /** What it means, in a sentence or two. */
  definition: z.string('say what it means, in a sentence or two').min(1),
  sources: referencesSchema,
});
export type TermData = z.infer<typeof termSchema>;
