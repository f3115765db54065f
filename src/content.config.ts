import { defineCollection } from 'astro:content';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { contentFolder } from './folders.ts';
import { publisherActorSchema } from './schemas/actor.ts';
import { explainerSchema } from './schemas/explainer.ts';
import { migrate } from './schemas/format.ts';
import { ledgerSchema } from './schemas/ledger.ts';
import { publisherThemeSchema } from './schemas/theme.ts';

/** As an address: of a path, Astro would take a drive's letter for a scheme, and "#" for the start of a fragment. */
const folder = (name: string): URL => pathToFileURL(join(contentFolder, name));
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
    loader: wholeFiles(glob({ pattern: '*.mdx', base: folder('explainers'), generateId: nameOfFile })),
    schema: z.preprocess((data) => migrate('explainer', data), explainerSchema),
  }),
  actors: defineCollection({
    loader: glob({ pattern: '*.{yaml,yml}', base: folder('actors'), generateId: nameOfFile }),
    schema: publisherActorSchema,
  }),
  themes: defineCollection({
    loader: glob({ pattern: '*.{yaml,yml}', base: folder('themes'), generateId: nameOfFile }),
    schema: publisherThemeSchema,
  }),
  ledger: defineCollection({
    loader: glob({ pattern: '*.json', base: folder('ledger'), generateId: nameOfFile }),
    schema: z
      .preprocess((data) => migrate('ledger', data), ledgerSchema)
      .transform(({ revisions, gone, sections, left, statements }) => ({ revisions, gone, sections, left, statements })),
  }),
  guide: defineCollection({
    loader: glob({ pattern: '*.mdx', base: './src/content/guide', generateId: nameOfFile }),
    schema: z.strictObject({ title: z.string().min(1), description: z.string().min(1), order: z.number() }),
  }),
};
