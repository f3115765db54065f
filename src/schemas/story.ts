import { z } from 'zod';
import { dateSchema } from './date.ts';
import { listOf, statusSchema } from './explainer.ts';
import { slugSchema } from './id.ts';

/** Which explainers are of a story: of each key that is given, one of its values has to fit. */
const ruleSchema = z
  .strictObject({
    actors: listOf(slugSchema),
    themes: listOf(slugSchema),
    /** The first and the last day of the articles. */
    from: dateSchema.optional(),
    to: dateSchema.optional(),
  })
  .refine(({ actors, themes }) => actors.length + themes.length > 0, 'a rule names actors or themes: days alone would take all articles');
export type StoryRule = z.infer<typeof ruleSchema>;

const words = z.string().min(1);

/** The frontmatter of `src/content/stories/ID.mdx`; the body introduces the story. */
export const storySchema = z
  .strictObject({
    headline: words,
    status: statusSchema.default('published'),
    /** The day (UTC) from which on it is public. */
    publish: dateSchema.optional(),
    explainers: listOf(slugSchema),
    /** Those that fit are of the story, too. */
    rule: ruleSchema.optional(),
    /** Explainers that are not of it, whatever the rule says; nobody suggests them again. */
    not: listOf(slugSchema),
    /** The state of play, each in Markdown. */
    known: listOf(words),
    unknown: listOf(words),
  })
  .refine(({ explainers, rule, not }) => explainers.length + not.length > 0 || rule, {
    path: ['explainers'],
    message: 'a story lists explainers, or has a rule',
  });
export type StoryData = z.infer<typeof storySchema>;
