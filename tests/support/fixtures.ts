import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { actorKindSchema } from '../../src/schemas/actor.ts';

const folder = new URL('../fixtures/articles/', import.meta.url);

const expectationSchema = z.object({
  actors: z.array(z.object({ name: z.string(), kind: actorKindSchema })),
  /** Names that must not come out as actors. */
  notActors: z.array(z.string()),
  statements: z.array(z.object({ source: z.string(), actor: z.string().optional(), contains: z.string() })),
});

/** The invented articles, each with what a careful editor would find in it. */
export async function readFixtures() {
  const files = (await readdir(folder)).sort();
  const articles = files.filter((file) => /\.(txt|md|html|docx)$/.test(file));
  return Promise.all(
    articles.map(async (file) => {
      const gold = await readFile(new URL(file.replace(/\.\w+$/, '.expected.yaml'), folder), 'utf8');
      return {
        file,
        path: fileURLToPath(new URL(file, folder)),
        bytes: await readFile(new URL(file, folder)),
        expected: expectationSchema.parse(parse(gold)),
      };
    }),
  );
}
