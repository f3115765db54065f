import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** The guide alone: explainers and what they link to are read by `scripts/lib/content`, so that nothing in them is compiled. */
export const collections = {
  guide: defineCollection({
    loader: glob({ pattern: '*.mdx', base: './src/content/guide', generateId: ({ entry }) => entry.replace(/\.\w+$/, '') }),
    schema: z.strictObject({ title: z.string().min(1), description: z.string().min(1), order: z.number() }),
  }),
};
