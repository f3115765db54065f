import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { cacheFolderOf } from '../../../src/cache-folder.ts';
import { readConfidence } from '../../lib/cli/cli.ts';
import { explainArticles } from '../../lib/explain/explain-articles.ts';
import { formatReport } from '../../lib/explain/report.ts';
import { resolveFolders } from '../../lib/platform/folders.ts';
import { proseOf } from './prose.ts';

/** A content folder of its own, in which an ordinary article was explained, so that what is loaded once is. */
export interface Place {
  /** Explains an article as new, or as an edition of the one of that name. */
  explain: (file: string, data: string | Uint8Array) => Promise<void>;
  /** Writes another headline into the explainer of an article, as an editor does: the next edition is merged with that. */
  edit: (file: string) => Promise<void>;
  close: () => Promise<void>;
}

export async function openPlace(): Promise<Place> {
  const folders = resolveFolders({ content: await mkdtemp(join(tmpdir(), 'nutgraf-growth-')) });
  const place: Place = {
    async explain(file, data) {
      const path = join(folders.articles, file);
      await writeFile(path, data);
      await explainArticles([path], folders, readConfidence(undefined), formatReport);
    },
    async edit(file) {
      const path = join(folders.explainers, `${parse(file).name}.mdx`);
      await writeFile(path, (await readFile(path, 'utf8')).replace(/^headline: .*$/m, 'headline: Words of an editor'));
    },
    async close() {
      await rm(folders.content, { recursive: true });
      await rm(cacheFolderOf(folders.content), { recursive: true, force: true });
    },
  };
  await mkdir(folders.articles);
  await place.explain('before.txt', proseOf(3000));
  return place;
}
