import { defineCollection } from 'astro:content';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { contentFolder } from './folders.ts';
import { publisherActorSchema } from './schemas/actor.ts';
import { explainerSchema } from './schemas/explainer.ts';
import { migrate } from './schemas/format.ts';
import { ledgerSchema } from './schemas/ledger.ts';
import { publisherThemeSchema } from './schemas/theme.ts';

const nameOfFile = ({ entry }: { entry: string }) => entry.replace(/\.\w+$/, '');

/** Astro's glob loader, whose entries keep the whole file as their body: so that a fault names the line of the file. */
function wholeFiles(files: Loader): Loader {
  return {
    ...files,
    load({ store, ...context }) {
      const set: typeof store.set = (entry) => {
        const file = entry.filePath && fileURLToPath(new URL(entry.filePath, context.config.root));
        return store.set(file ? { ...entry, body: readFileSync(file, 'utf8') } : entry);
      };
      return files.load({ ...context, store: { ...store, set } });
    },
  };
}

export const collections = {
  explainers: defineCollection({
    loader: wholeFiles(glob({ pattern: '*.mdx', base: `${contentFolder}/explainers`, generateId: nameOfFile })),
    schema: z.preprocess((data) => migrate('explainer', data), explainerSchema),
  }),
  actors: defineCollection({
    loader: glob({ pattern: '*.{yaml,yml}', base: `${contentFolder}/actors`, generateId: nameOfFile }),
    schema: publisherActorSchema,
  }),
  themes: defineCollection({
    loader: glob({ pattern: '*.{yaml,yml}', base: `${contentFolder}/themes`, generateId: nameOfFile }),
    schema: publisherThemeSchema,
  }),
  ledger: defineCollection({
    loader: glob({ pattern: '*.json', base: `${contentFolder}/ledger`, generateId: nameOfFile }),
    schema: z
      .preprocess((data) => migrate('ledger', data), ledgerSchema)
      .transform(({ revisions, gone, sections, left, statements }) => ({ revisions, gone, sections, left, statements })),
  }),
  guide: defineCollection({
    loader: glob({ pattern: '*.mdx', base: './src/content/guide', generateId: nameOfFile }),
    schema: z.strictObject({ title: z.string().min(1), description: z.string().min(1), order: z.number() }),
  }),
};
