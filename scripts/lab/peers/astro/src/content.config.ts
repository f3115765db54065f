import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';

const passage = z.object({ href: z.string(), headline: z.string(), text: z.string() });

export const collections = {
  articles: defineCollection({ loader: glob({ base: 'src/articles', pattern: '*.mdx' }), schema: z.object({ title: z.string() }) }),
  // Sections, actors and themes: a page each, which lists passages. None in the first of the two runs.
  lists: defineCollection({ loader: file('src/lists.json'), schema: z.object({ title: z.string(), passages: z.array(passage) }) }),
};
